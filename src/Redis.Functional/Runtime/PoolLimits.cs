namespace Redis.Functional;

/// <summary>What a pool may do, in its own units: connections and milliseconds.</summary>
/// <param name="MaxSize">The connections it may have, those being dialled included.</param>
/// <param name="MaxWait">How long one waits while all are in use; 0: not at all.</param>
/// <param name="IdleTimeout">How long one lies idle.</param>
/// <param name="FailsWhenAway">A dial that fails ends who waits for it; else they wait for the next.</param>
/// <param name="Backoff">The milliseconds until the next dial, after so many that failed and the last error.</param>
internal sealed record PoolLimits(int MaxSize, long MaxWait, long IdleTimeout, bool FailsWhenAway, Func<int, RedisError, long> Backoff)
{
    // A wrong password or certificate does not mend itself within milliseconds: no flood of logins.
    private static readonly TimeSpan Hopeless = TimeSpan.FromMilliseconds(500);

    /// <summary>For the connections that a client leases beside its shared one.</summary>
    internal static PoolLimits Beside(RedisConfig config, Func<double> random) => new(
        config.MaxLeasedConnections, Clock.Limit(config.ReplyDeadline), Clock.Limit(config.LeaseIdleTimeout),
        config.WhenDisconnected == WhenDisconnected.Fail, BackoffOf(config, random));

    /// <summary>For a pooled client.</summary>
    internal static PoolLimits Of(RedisConfig config, PoolOptions options, Func<double> random) => new(
        options.MaxSize ?? int.MaxValue, options.MaxWait == TimeSpan.Zero ? 0 : Clock.Limit(options.MaxWait), Clock.Limit(options.IdleTimeout),
        config.WhenDisconnected == WhenDisconnected.Fail, BackoffOf(config, random));

    // A pool dials when it is asked, so it never gives up: where the policy has no attempts left, its longest delay holds.
    private static Func<int, RedisError, long> BackoffOf(RedisConfig config, Func<double> random) => (failures, error) =>
    {
        var delay = config.Reconnect.DelayFor(failures, random()) ?? config.Reconnect.MaxDelay;
        return (long)(error.IsTransient || delay > Hopeless ? delay : Hopeless).TotalMilliseconds;
    };
}
