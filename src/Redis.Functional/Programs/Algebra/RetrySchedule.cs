namespace Redis.Functional;

/// <summary>A retry policy: after each failed attempt, the delay before the next one, or the decision to stop.</summary>
/// <remarks>
/// <para>
/// <c>&amp;</c> continues while both schedules do and waits for the longer delay; <c>|</c> continues while either does and waits for the shorter. Null counts
/// as <see cref="Never"/>.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RetrySchedule
{
    private readonly Func<int, double, TimeSpan?> _delay;

    private RetrySchedule(Func<int, double, TimeSpan?> delay) => _delay = delay;

    /// <summary>The schedule that retries immediately, without limit.</summary>
    public static RetrySchedule Forever { get; } = new(static (_, _) => TimeSpan.Zero);

    /// <summary>The schedule that does not retry.</summary>
    public static RetrySchedule Never { get; } = new(static (_, _) => null);

    /// <summary>Retries immediately, at most this many times after the first attempt; a number below 1 is the same as <see cref="Never"/>.</summary>
    public static RetrySchedule Times(int retries) => new((attempt, _) => attempt <= retries ? TimeSpan.Zero : null);

    /// <summary>Retries after the same delay each time, without limit.</summary>
    public static RetrySchedule Constant(TimeSpan delay) => new((_, _) => delay);

    /// <summary>Retries after a delay that is multiplied by the factor each time, up to one day, without limit.</summary>
    /// <remarks>A negative factor or NaN counts as 1.</remarks>
    public static RetrySchedule Exponential(TimeSpan first, double factor = 2)
    {
        var growth = factor >= 0 ? factor : 1;
        return new((attempt, _) => Grown(first, growth, attempt));
    }

    /// <summary>Creates a schedule like this one whose delays have a maximum.</summary>
    public RetrySchedule MaxDelay(TimeSpan limit) => new((attempt, random) => _delay(attempt, random) is { } delay ? Shorter(delay, limit) : null);

    /// <summary>Creates a schedule like this one that shortens each delay at random, by up to a fraction of it.</summary>
    /// <remarks>This keeps many clients from retrying at the same moment. A fraction outside 0 to 1 is clamped; NaN counts as 0.</remarks>
    public RetrySchedule WithJitter(double fraction = 0.5)
    {
        var share = double.IsNaN(fraction) ? 0 : Math.Clamp(fraction, 0, 1);
        return new((attempt, random) => _delay(attempt, random) is { } delay ? delay * (1 - (share * random)) : null);
    }

    /// <summary>Computes the delay after an attempt.</summary>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    /// <param name="random">The random number from 0 to 1 (exclusive) that <see cref="WithJitter"/> uses; a number outside that range counts as 0.</param>
    /// <returns>The delay, or null to stop.</returns>
    public TimeSpan? GetDelay(int attempt, double random) => _delay(attempt, random is >= 0 and <= 1 ? random : 0);

    /// <summary>Combines two schedules: continues while both do, and waits for the longer delay.</summary>
    public static RetrySchedule operator &(RetrySchedule left, RetrySchedule right) => new((attempt, random) =>
        left?._delay(attempt, random) is { } a && right?._delay(attempt, random) is { } b ? (a > b ? a : b) : null);

    /// <summary>Combines two schedules: continues while either does, and waits for the shorter delay.</summary>
    public static RetrySchedule operator |(RetrySchedule left, RetrySchedule right) => new((attempt, random) =>
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
