namespace Redis.Functional;

/// <summary>A connection on which a blocking command waits, and which can have the server end the waiting.</summary>
internal interface IUnblocks
{
    /// <summary>
    /// Begins to have the server end the waiting of an exchange that was sent on this connection, and ends with <see cref="Exchange.EndUnblocking"/>. The
    /// exchange is not used again. False when that is not possible. Throws nothing.
    /// </summary>
    bool TryUnblock(Exchange exchange);
}
