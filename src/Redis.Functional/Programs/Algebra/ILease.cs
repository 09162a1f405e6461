namespace Redis.Functional;

/// <summary>A client that is a leased connection.</summary>
internal interface ILease
{
    /// <summary>The client it was leased from.</summary>
    IRedisClient Owner { get; }

    /// <summary>
    /// The client for requests that outlive a lease or must not wait behind its commands, as those of a lock: where this is a lease, the client
    /// it was leased from.
    /// </summary>
    static IRedisClient OwnerOf(IRedisClient client) => client is ILease lease ? lease.Owner : client;
}
