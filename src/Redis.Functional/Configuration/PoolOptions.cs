namespace Redis.Functional;

/// <summary>The size of a connection pool, and the limits for waiting and for idle connections.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record PoolOptions
{
    /// <summary>The default options: up to 32 connections, one of which is opened at once; calls wait up to 5 s.</summary>
    public static PoolOptions Default { get; } = new();

    /// <summary>The maximum number of connections.</summary>
    /// <remarks>
    /// <para>Null: no limit.</para>
    /// <para>Default: 32.</para>
    /// </remarks>
    public int? MaxSize { get; init; } = 32;

    /// <summary>The number of connections that are opened before <c>Connect</c> completes.</summary>
    /// <remarks>Default: 1, so that a wrong address is reported at once. 0: connections are opened when calls need them.</remarks>
    public int MinSize { get; init; } = 1;

    /// <summary>The time that a call or lease waits for a connection before it fails with a PoolTimeout.</summary>
    /// <remarks>
    /// Default: 5 s. 0: fails at once. Calls are served in the order in which they began to wait. No call waits longer than
    /// <see cref="RedisConfig.CommandTimeout"/>, even with <see cref="Timeout.InfiniteTimeSpan"/>.
    /// </remarks>
    public TimeSpan LeaseTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The time after which an idle connection is closed, even if fewer than <see cref="MinSize"/> remain.</summary>
    /// <remarks>Default: 1 minute. 0 or infinite: never.</remarks>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(1);

    internal string? Problem() =>
        MaxSize < 1 ? $"Pool.MaxSize is {MaxSize}. It must be at least 1, or null for no limit."
        : MinSize < 0 ? $"Pool.MinSize is {MinSize}. It must be 0 (open connections when needed) or more."
        : MinSize > MaxSize ? $"Pool.MinSize is {MinSize}. It must be at most Pool.MaxSize, {MaxSize}."
        : LeaseTimeout != Timeout.InfiniteTimeSpan && (LeaseTimeout < TimeSpan.Zero || LeaseTimeout > RedisConfig.Longest)
            ? $"Pool.LeaseTimeout is {LeaseTimeout}. It must be 0 (fail at once), up to 20 days, or infinite."
        : RedisConfig.TimeProblem(IdleTimeout, "PoolOptions.IdleTimeout");
}
