namespace Redis.Functional;

/// <summary>How many connections a pool has, and what a call does when all are in use. Since 0.1.</summary>
public sealed record PoolOptions
{
    /// <summary>Up to 32 connections, the first made at once; calls wait up to 5 s.</summary>
    public static PoolOptions Default { get; } = new();

    /// <summary>The connections it may have at once; null: any number. 32.</summary>
    public int? MaxSize { get; init; } = 32;

    /// <summary>The connections made before the client is handed out; 0: each is made when a call needs it. 1, so that a wrong address shows at once.</summary>
    public int MinSize { get; init; } = 1;

    /// <summary>
    /// How long a call or lease waits while all connections are in use, oldest first, then a PoolTimeout. Zero: it is refused at once. Both wait
    /// for at most <see cref="RedisConfig.CommandTimeout"/>, also with <see cref="Timeout.InfiniteTimeSpan"/>. Default: 5 s.
    /// </summary>
    public TimeSpan LeaseTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A connection that nobody has used for so long is closed, also below <see cref="MinSize"/>; zero or infinite: never. 1 minute.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(1);

    internal string? Problem() =>
        MaxSize < 1 ? "PoolOptions.MaxSize must be at least 1; null means any number"
        : MinSize < 0 ? "PoolOptions.MinSize must not be negative; 0 means that no connection is made before it is needed"
        : MinSize > MaxSize ? "PoolOptions.MinSize must not be more than PoolOptions.MaxSize"
        : LeaseTimeout != Timeout.InfiniteTimeSpan && (LeaseTimeout < TimeSpan.Zero || LeaseTimeout > RedisConfig.Longest)
            ? "PoolOptions.LeaseTimeout must not be negative, nor longer than 20 days; zero refuses at once, infinite waits for ever"
        : RedisConfig.TimeProblem(IdleTimeout, "PoolOptions.IdleTimeout");
}
