namespace Redis.Functional;

/// <summary>The limits of a pool, in the units that it counts in: connections and milliseconds.</summary>
/// <param name="MaxSize">The most connections, including those being dialled.</param>
/// <param name="MaxWait">How long a call waits for a connection while all are in use. 0: it does not wait.</param>
/// <param name="IdleTimeout">How long an idle connection is kept.</param>
/// <param name="FailsWhenAway">True if a failed dial ends the calls that wait for it; otherwise they wait for the next dial.</param>
/// <param name="Random">A number of the caller's from 0 to 1, which is drawn under no lock.</param>
/// <param name="Backoff">The milliseconds until the next dial, from the number of failed dials, the last error, and a number of <c>Random</c>.</param>
internal sealed record PoolLimits(
    int MaxSize, long MaxWait, long IdleTimeout, bool FailsWhenAway, Func<double> Random, Func<int, RedisError, double, long> Backoff)
{
    // A wrong password or certificate is not corrected within milliseconds: avoid a flood of logins.
    private static readonly TimeSpan Hopeless = TimeSpan.FromMilliseconds(500);

    /// <summary>For the connections that a client leases beside its shared one.</summary>
    internal static PoolLimits Beside(RedisConfig config, Func<double> random) => new(
        config.MaxLeasedConnections, new CallLimit(config).Default, Clock.Limit(config.LeaseIdleTimeout),
        config.WhenDisconnected == WhenDisconnected.Fail, random, BackoffOf(config));

    /// <summary>For a pooled client.</summary>
    internal static PoolLimits Of(RedisConfig config, PoolOptions options, Func<double> random) => new(
        options.MaxSize ?? int.MaxValue, options.LeaseTimeout == TimeSpan.Zero ? 0 : Clock.Limit(options.LeaseTimeout), Clock.Limit(options.IdleTimeout),
        config.WhenDisconnected == WhenDisconnected.Fail, random, BackoffOf(config));

    // A pool dials when it is asked, so it never gives up: where the policy has no attempts left, its longest delay holds.
    private static Func<int, RedisError, double, long> BackoffOf(RedisConfig config) => (failures, error, chance) =>
    {
        var delay = config.Reconnect.DelayFor(failures, chance) ?? config.Reconnect.MaxDelay;
        return (long)(error.IsTransient || delay > Hopeless ? delay : Hopeless).TotalMilliseconds;
    };
}
