namespace Redis.Functional;

/// <summary>What a <see cref="ConnectionPool{T}"/> needs to know of a connection.</summary>
internal interface IPooled
{
    bool IsOpen { get; }

    /// <summary>Completes when it has ended, for any reason; <see cref="IsOpen"/> was false before.</summary>
    Task Ended { get; }

    void End(RedisError reason);
}
