using System.Globalization;

namespace Redis.Functional;

/// <summary>Durations and moments where a command takes them as plain numbers.</summary>
internal static class DurationArgs
{
    /// <summary>Whether seconds express a time to live exactly; zero and less do, because the server deletes.</summary>
    internal static bool IsSeconds(TimeSpan time) => time <= TimeSpan.Zero || time.Ticks % TimeSpan.TicksPerSecond == 0;

    /// <summary>Whether seconds express a moment of expiry exactly; those before 1970 go as 0.</summary>
    internal static bool IsSeconds(DateTimeOffset moment) => IsSeconds(moment - DateTimeOffset.UnixEpoch);

    extension(Args args)
    {
        /// <summary>More than zero, in whole seconds, rounded up.</summary>
        internal Args AddSeconds(TimeSpan time) => args.AddPositive(ExpiryTime.Whole(time, TimeSpan.TicksPerSecond), "the time");

        /// <summary>More than zero, in milliseconds, rounded up.</summary>
        internal Args AddMilliseconds(TimeSpan time) => args.AddPositive(ExpiryTime.Whole(time, TimeSpan.TicksPerMillisecond), "the time");

        /// <summary>Milliseconds since 1970, rounded up.</summary>
        internal Args AddUnixMilliseconds(DateTimeOffset moment) =>
            args.AddPositive(ExpiryTime.Whole(moment - DateTimeOffset.UnixEpoch, TimeSpan.TicksPerMillisecond), "the time since 1970-01-01");

        /// <summary>A time to live in whole seconds, rounded up; zero and less go as 0, at which the server deletes.</summary>
        internal Args AddLifeSeconds(TimeSpan time) => args.Add((RedisValue)Math.Max(0, ExpiryTime.Whole(time, TimeSpan.TicksPerSecond)));

        /// <summary>As <see cref="AddLifeSeconds"/>, in milliseconds.</summary>
        internal Args AddLifeMilliseconds(TimeSpan time) => args.Add((RedisValue)Math.Max(0, ExpiryTime.Whole(time, TimeSpan.TicksPerMillisecond)));

        /// <summary>A time to live in seconds if these express it exactly, otherwise in milliseconds.</summary>
        internal Args AddLife(TimeSpan time) => IsSeconds(time) ? args.AddLifeSeconds(time) : args.AddLifeMilliseconds(time);

        /// <summary>A moment of expiry in seconds if these express it exactly, otherwise in milliseconds.</summary>
        internal Args AddEnd(DateTimeOffset moment) => args.AddLife(moment - DateTimeOffset.UnixEpoch);

        /// <summary>A moment of expiry in seconds since 1970, rounded up; earlier ones go as 0.</summary>
        internal Args AddEndSeconds(DateTimeOffset moment) => args.AddLifeSeconds(moment - DateTimeOffset.UnixEpoch);

        /// <summary>As <see cref="AddEndSeconds"/>, in milliseconds.</summary>
        internal Args AddEndMilliseconds(DateTimeOffset moment) => args.AddLifeMilliseconds(moment - DateTimeOffset.UnixEpoch);

        /// <summary>
        /// How long the server waits, in milliseconds, rounded up; 0 is for ever and is asked for with <see cref="Timeout.InfiniteTimeSpan"/>.
        /// </summary>
        internal Args AddWait(TimeSpan wait) =>
            wait == Timeout.InfiniteTimeSpan ? args.Add((RedisValue)0)
            : args.AddPositive(ExpiryTime.Whole(wait, TimeSpan.TicksPerMillisecond), "the timeout");

        /// <summary>As <see cref="AddWait"/>, in seconds and thousandths of them.</summary>
        internal Args AddWaitSeconds(TimeSpan wait)
        {
            if (wait == Timeout.InfiniteTimeSpan) return args.Add((RedisValue)0);
            var milliseconds = ExpiryTime.Whole(wait, TimeSpan.TicksPerMillisecond);
            return milliseconds > 0
            ? args.Add(RedisValue.Of((milliseconds / 1000m).ToString(CultureInfo.InvariantCulture)))
            : args.Refuse("the timeout must be greater than 0.");
        }

        private Args AddPositive(long number, string what) =>
            number > 0 ? args.Add((RedisValue)number) : args.Refuse($"{what} must be greater than 0.");
    }
}
