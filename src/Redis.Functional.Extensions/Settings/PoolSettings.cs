namespace Redis.Functional.Extensions;

/// <summary>The size of a connection pool and its limits, as configuration binds them.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class PoolSettings
{
    /// <summary>The maximum number of connections.</summary>
    public int? MaxSize { get; set; }

    /// <summary>The number of connections that are opened at once.</summary>
    public int? MinSize { get; set; }

    /// <summary>The time that a call or lease waits for a connection.</summary>
    public TimeSpan? LeaseTimeout { get; set; }

    /// <summary>The time after which an idle connection is closed.</summary>
    public TimeSpan? IdleTimeout { get; set; }

    internal PoolOptions ToOptions(PoolOptions basis) => basis with
    {
        MaxSize = MaxSize ?? basis.MaxSize,
        MinSize = MinSize ?? basis.MinSize,
        LeaseTimeout = LeaseTimeout ?? basis.LeaseTimeout,
        IdleTimeout = IdleTimeout ?? basis.IdleTimeout,
    };
}
