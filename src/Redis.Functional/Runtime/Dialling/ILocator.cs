namespace Redis.Functional;

/// <summary>
/// Says where to dial, and whether the server that was reached is the one that was meant. One standalone server has a fixed address; where servers change
/// their roles, the address is looked for before each dial.
/// </summary>
internal interface ILocator
{
    /// <summary>What is looked for, in errors of a client that is not connected: an address, or the name of a group of servers.</summary>
    string Name { get; }

    /// <summary>
    /// The address to dial now. Called before each dial and by several dials at once. Ends when the token is cancelled, which is when the connect timeout
    /// is over.
    /// </summary>
    ValueTask<RedisResult<RedisEndpoint>> Find(CancellationToken cancellationToken);

    /// <summary>Null when the server that was reached may be used; else why not. Called after each handshake.</summary>
    RedisError? Check(RedisEndpoint endpoint, ServerHello hello);
}
