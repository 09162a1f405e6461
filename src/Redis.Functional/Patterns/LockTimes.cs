namespace Redis.Functional;

/// <summary>What follows from a lock's settings: how long it may be relied on, from the moment its request was sent.</summary>
internal static class LockTimes
{
    internal static readonly TimeSpan ShortestTtl = TimeSpan.FromMilliseconds(200);
    internal static readonly TimeSpan LongestTtl = TimeSpan.FromDays(24);
    internal static readonly TimeSpan ShortestMargin = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan OneMillisecond = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestSplitPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan UsualMargin = TimeSpan.FromMilliseconds(75);
    private static readonly TimeSpan WidestUsualMargin = TimeSpan.FromSeconds(1);

    // The server's clock may run 1 % faster than ours, and counts whole milliseconds.
    private static readonly TimeSpan Rounding = TimeSpan.FromMilliseconds(2);

    extension(RedisLock self)
    {
        /// <summary>How long before the end the loss is signalled. A timer fires late on a busy machine: more than the least is usual.</summary>
        internal TimeSpan MarginOrUsual => self.SafetyMargin ?? Clamp(self.Ttl / 4, UsualMargin, WidestUsualMargin);

        internal TimeSpan RenewEvery => self.Ttl / 3;

        /// <summary>
        /// How long to wait before the next try. Across servers the pause is all chance, the one after the holder's time too: those who asked together would
        /// ask together again, and each would get some of the servers. Where that happened, the pause gets twice as long each time, up to a second.
        /// </summary>
        /// <param name="chance">From 0 up to 1.</param>
        /// <param name="took">How long the last try took.</param>
        /// <param name="runsOutIn">How long the holder still has, if there is one and that is known.</param>
        /// <param name="splits">How often several had a part of it each.</param>
        internal TimeSpan PauseFor(double chance, TimeSpan took, TimeSpan? runsOutIn, int splits)
        {
            if (self.Servers is null) return Sooner(self.PollInterval * (1 - (chance / 4)), runsOutIn + OneMillisecond);
            var width = Max(self.PollInterval, took);
            if (runsOutIn is null) width = Max(width, Min(width * (1 << Math.Min(splits, 10)), LongestSplitPause));
            return Sooner(width * (1 - chance), runsOutIn + OneMillisecond + (width * chance));
        }
    }

    /// <summary>How long after sending the server still has it for sure.</summary>
    internal static TimeSpan ValidFor(TimeSpan ttl) => ttl - (ttl / 100) - Rounding;

    internal static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    internal static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static TimeSpan Sooner(TimeSpan pause, TimeSpan? other) => other is { } soon ? Min(pause, soon) : pause;

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => Max(least, Min(value, most));
}
