namespace Redis.Functional;

/// <summary>
/// A retry policy as a value: after attempt n (from 1), how long to wait before the next, or to stop. <c>&amp;</c> goes on while both do and
/// waits the longer; <c>|</c> goes on while either does and waits the shorter. Null counts as <see cref="Never"/>. Since 0.1.
/// </summary>
public sealed class Schedule
{
    private readonly Func<int, Func<double>, TimeSpan?> _delay;

    private Schedule(Func<int, Func<double>, TimeSpan?> delay) => _delay = delay;

    /// <summary>At once, for ever.</summary>
    public static Schedule Forever { get; } = new(static (_, _) => TimeSpan.Zero);

    /// <summary>No further attempt.</summary>
    public static Schedule Never { get; } = new(static (_, _) => null);

    /// <summary>At most so many further attempts, at once.</summary>
    public static Schedule Recurs(int times) => new((attempt, _) => attempt <= times ? TimeSpan.Zero : null);

    /// <summary>The same delay each time, for ever.</summary>
    public static Schedule Spaced(TimeSpan delay) => new((_, _) => delay);

    /// <summary>A delay that grows by a factor, for ever; at most a day. A factor that is negative or no number counts as 1.</summary>
    public static Schedule Exponential(TimeSpan first, double factor = 2)
    {
        var growth = factor >= 0 ? factor : 1;
        return new((attempt, _) => Grown(first, growth, attempt));
    }

    /// <summary>The delays, none longer than a limit.</summary>
    public Schedule AtMost(TimeSpan limit) => new((attempt, random) => _delay(attempt, random) is { } delay ? Shorter(delay, limit) : null);

    /// <summary>The delays, each shortened at random by up to a share of it (0 to 1), so that many clients do not come back at once.</summary>
    public Schedule Jittered(double share = 0.5)
    {
        var kept = double.IsNaN(share) ? 0 : Math.Clamp(share, 0, 1);
        return new((attempt, random) => _delay(attempt, random) is { } delay ? delay * (1 - (kept * UserCode.Chance(random))) : null);
    }

    /// <summary>The delay after an attempt (from 1); null stops. The random function gives numbers from 0 up to 1; one that is null or throws counts as 0.</summary>
    public TimeSpan? DelayAfter(int attempt, Func<double> random) => _delay(attempt, random);

    /// <summary>Both: goes on while both do, waits the longer.</summary>
    public static Schedule operator &(Schedule left, Schedule right) => new((attempt, random) =>
        left?._delay(attempt, random) is { } a && right?._delay(attempt, random) is { } b ? (a > b ? a : b) : null);

    /// <summary>Either: goes on while one does, waits the shorter.</summary>
    public static Schedule operator |(Schedule left, Schedule right) => new((attempt, random) =>
        (left?._delay(attempt, random), right?._delay(attempt, random)) switch
        {
            ({ } a, { } b) => Shorter(a, b),
            (var a, var b) => a ?? b,
        });

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Grown(TimeSpan first, double factor, int attempt)
    {
        if (first <= TimeSpan.Zero) return TimeSpan.Zero;
        var milliseconds = first.TotalMilliseconds * Math.Pow(factor, Math.Max(0, attempt - 1.0));
        return milliseconds is >= 0 and < 86_400_000 ? TimeSpan.FromMilliseconds(milliseconds) : TimeSpan.FromDays(1);
    }
}
