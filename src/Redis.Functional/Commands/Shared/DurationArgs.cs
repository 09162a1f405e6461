using System.Globalization;

namespace Redis.Functional;

/// <summary>Durations and points in time that a command takes as plain numbers.</summary>
internal static class DurationArgs
{
    /// <summary>Whether seconds express a time to live exactly; zero and less do, because the key is deleted.</summary>
    internal static bool IsSeconds(TimeSpan time) => time <= TimeSpan.Zero || time.Ticks % TimeSpan.TicksPerSecond == 0;

    /// <summary>Whether seconds express an expiry time exactly; a time before 1970 is sent as 0.</summary>
    internal static bool IsSeconds(DateTimeOffset moment) => IsSeconds(moment - DateTimeOffset.UnixEpoch);

    extension(Args args)
    {
        /// <summary>Adds a duration greater than zero in whole seconds, rounded up.</summary>
        internal Args AddSeconds(TimeSpan time) => args.AddPositive(ExpiryTime.Whole(time, TimeSpan.TicksPerSecond), "the time");

        /// <summary>Adds a duration greater than zero in milliseconds, rounded up.</summary>
        internal Args AddMilliseconds(TimeSpan time) => args.AddPositive(ExpiryTime.Whole(time, TimeSpan.TicksPerMillisecond), "the time");

        /// <summary>Adds a point in time in milliseconds since 1970, rounded up.</summary>
        internal Args AddUnixMilliseconds(DateTimeOffset moment) =>
            args.AddPositive(ExpiryTime.Whole(moment - DateTimeOffset.UnixEpoch, TimeSpan.TicksPerMillisecond), "the time since 1970-01-01");

        /// <summary>Adds a time to live in whole seconds, rounded up; zero and less are sent as 0, which deletes the key.</summary>
        internal Args AddLifeSeconds(TimeSpan time) => args.Add((RedisValue)Math.Max(0, ExpiryTime.Whole(time, TimeSpan.TicksPerSecond)));

        /// <summary>As <see cref="AddLifeSeconds"/>, in milliseconds.</summary>
        internal Args AddLifeMilliseconds(TimeSpan time) => args.Add((RedisValue)Math.Max(0, ExpiryTime.Whole(time, TimeSpan.TicksPerMillisecond)));

        /// <summary>Adds a time to live in seconds if they express it exactly, otherwise in milliseconds.</summary>
        internal Args AddLife(TimeSpan time) => IsSeconds(time) ? args.AddLifeSeconds(time) : args.AddLifeMilliseconds(time);

        /// <summary>Adds an expiry time in seconds if they express it exactly, otherwise in milliseconds.</summary>
        internal Args AddEnd(DateTimeOffset moment) => args.AddLife(moment - DateTimeOffset.UnixEpoch);

        /// <summary>Adds an expiry time in seconds since 1970, rounded up; an earlier time is sent as 0.</summary>
        internal Args AddEndSeconds(DateTimeOffset moment) => args.AddLifeSeconds(moment - DateTimeOffset.UnixEpoch);

        /// <summary>As <see cref="AddEndSeconds"/>, in milliseconds.</summary>
        internal Args AddEndMilliseconds(DateTimeOffset moment) => args.AddLifeMilliseconds(moment - DateTimeOffset.UnixEpoch);

        /// <summary>Adds the maximum time to wait in milliseconds, rounded up; <see cref="Timeout.InfiniteTimeSpan"/> is sent as 0, no limit.</summary>
        internal Args AddWait(TimeSpan wait) =>
            wait == Timeout.InfiniteTimeSpan ? args.Add((RedisValue)0)
            : args.AddPositive(ExpiryTime.Whole(wait, TimeSpan.TicksPerMillisecond), "the timeout");

        /// <summary>As <see cref="AddWait"/>, in seconds with three decimal places.</summary>
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
