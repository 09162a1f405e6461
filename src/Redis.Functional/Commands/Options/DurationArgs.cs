using System.Globalization;

namespace Redis.Functional;

/// <summary>Durations and moments where a command takes them as plain numbers.</summary>
internal static class DurationArgs
{
    extension(Args args)
    {
        /// <summary>More than zero, in whole seconds, rounded up.</summary>
        internal Args AddSeconds(TimeSpan time) => args.AddPositive(ExpiryTime.Whole(time, TimeSpan.TicksPerSecond), "a time to live");

        /// <summary>More than zero, in milliseconds, rounded up.</summary>
        internal Args AddMilliseconds(TimeSpan time) => args.AddPositive(ExpiryTime.Whole(time, TimeSpan.TicksPerMillisecond), "a time to live");

        /// <summary>Seconds since 1970, rounded up.</summary>
        internal Args AddUnixSeconds(DateTimeOffset moment) =>
            args.AddPositive(ExpiryTime.Whole(moment - DateTimeOffset.UnixEpoch, TimeSpan.TicksPerSecond), "a moment, counted from 1970-01-01,");

        /// <summary>Milliseconds since 1970, rounded up.</summary>
        internal Args AddUnixMilliseconds(DateTimeOffset moment) =>
            args.AddPositive(ExpiryTime.Whole(moment - DateTimeOffset.UnixEpoch, TimeSpan.TicksPerMillisecond), "a moment, counted from 1970-01-01,");

        /// <summary>How long the server waits, in milliseconds, rounded up; 0 is for ever and is asked for with <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
        internal Args AddWait(TimeSpan wait) =>
            wait == Timeout.InfiniteTimeSpan ? args.Add((RedisValue)0)
            : args.AddPositive(ExpiryTime.Whole(wait, TimeSpan.TicksPerMillisecond), "a wait");

        /// <summary>As <see cref="AddWait"/>, in seconds and thousandths of them.</summary>
        internal Args AddWaitSeconds(TimeSpan wait)
        {
            if (wait == Timeout.InfiniteTimeSpan) return args.Add((RedisValue)0);
            var milliseconds = ExpiryTime.Whole(wait, TimeSpan.TicksPerMillisecond);
            return milliseconds > 0 ? args.Add(RedisValue.Of((milliseconds / 1000m).ToString(CultureInfo.InvariantCulture))) : args.Refuse("a wait is more than zero");
        }

        private Args AddPositive(long number, string what) =>
            number > 0 ? args.Add((RedisValue)number) : args.Refuse($"{what} is more than zero");
    }
}
