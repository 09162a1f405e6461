namespace Redis.Functional;

/// <summary>
/// Says where to dial, and whether the server that was reached is the one that was meant. One standalone server has a fixed address; where servers change
/// their roles, the address is looked for before each dial.
/// </summary>
internal interface ILocator
{
    /// <summary>What is looked for, in errors of a client that is not connected: an address, or the name of a group of servers.</summary>
    string Name { get; }

    /// <summary>The address of the server that is used, or was last; null while none has been found yet.</summary>
    RedisEndpoint? Endpoint { get; }

    /// <summary>What it knows, and how it came to know it.</summary>
    LocatorView View => LocatorView.None;

    /// <summary>True when the role of each server must be known, also of one that does not say it in its reply to HELLO.</summary>
    bool NeedsRole => false;

    /// <summary>True when it must be known of each server too whether it is a replica with a link to its primary, where its user may ask.</summary>
    bool NeedsLink => false;

    /// <summary>True when each connection must say READONLY, without which a replica of a cluster answers no read.</summary>
    bool ReadsOnly => false;

    /// <summary>The availability zone of the server that was reached last, as that says itself; empty: it says none.</summary>
    string Zone => "";

    /// <summary>
    /// The addresses to dial now, one after the other until one of them will do. Called before each dial and by several dials at once. Ends when the token
    /// is cancelled, which is when the connect timeout is over.
    /// </summary>
    ValueTask<RedisResult<Place>> Find(CancellationToken cancellationToken);

    /// <summary>Null when the server that was reached may be used; else why not. Called after each handshake.</summary>
    RedisError? Check(RedisEndpoint endpoint, ServerHello hello);

    /// <summary>True when it may soon find another server than the one that was not to be had: the dial then goes on within its connect timeout.</summary>
    /// <param name="endpoint">Where it was dialled; null: no address was found.</param>
    /// <param name="error">The result.</param>
    bool LooksAgain(RedisEndpoint? endpoint, RedisError error) => false;

    /// <summary>
    /// The node that dials by it has begun to connect. From now on it may have the node leave its server. Called again after <see cref="Rest"/>.
    /// </summary>
    void Follow(Node node) { }

    /// <summary>The node makes no connection until further notice: closes what was opened in order to find servers. May be called again.</summary>
    ValueTask Rest() => default;
}
