namespace Redis.Functional;

/// <summary>What follows from a lock's settings: how long it may be relied on, from the moment its request was sent.</summary>
internal static class LockTimes
{
    internal static readonly TimeSpan ShortestTtl = TimeSpan.FromMilliseconds(200);
    internal static readonly TimeSpan LongestTtl = TimeSpan.FromDays(24);
    internal static readonly TimeSpan ShortestMargin = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan UsualMargin = TimeSpan.FromMilliseconds(75);
    private static readonly TimeSpan WidestUsualMargin = TimeSpan.FromSeconds(1);

    // The server's clock may run 1 % faster than ours, and counts whole milliseconds.
    private static readonly TimeSpan Rounding = TimeSpan.FromMilliseconds(2);

    extension(RedisLock self)
    {
        /// <summary>How long before the end the loss is signalled. A timer fires late on a busy machine: more than the least is usual.</summary>
        internal TimeSpan MarginOrUsual => self.SafetyMargin ?? Clamp(self.Ttl / 4, UsualMargin, WidestUsualMargin);

        internal TimeSpan RenewEvery => self.Ttl / 3;
    }

    /// <summary>How long after sending the server still has it for sure.</summary>
    internal static TimeSpan ValidFor(TimeSpan ttl) => ttl - (ttl / 100) - Rounding;

    internal static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    internal static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => Max(least, Min(value, most));
}
