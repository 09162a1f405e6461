using System.Globalization;

namespace Redis.Functional;

/// <summary>The delays before the attempts to reconnect.</summary>
/// <remarks>
/// <para>
/// A delay is <c>InitialDelay × Factor^(attempt − 1)</c>, at most <see cref="MaxDelay"/>, and shortened at random so that many clients of one server do not
/// reconnect at the same time. The default waits about a quarter of the time already spent: a server that was away for a second is found within 0.3 s, and
/// after the first seconds a client makes less than two attempts per second.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record ReconnectPolicy
{
    /// <summary>The default policy: 10 ms, growing by a quarter up to 2 s, each delay shortened by up to half, without a limit of attempts.</summary>
    public static ReconnectPolicy Default { get; } = new();

    /// <summary>The policy that does not reconnect: when the connection is lost, the client gives up (<see cref="ConnectionFault.GaveUp"/>).</summary>
    public static ReconnectPolicy Never { get; } = new() { MaxAttempts = 0 };

    /// <summary>The delay before the first attempt.</summary>
    /// <remarks>Default: 10 ms.</remarks>
    public TimeSpan InitialDelay { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>The factor between a delay and the next.</summary>
    /// <remarks>Default: 1.25. At least 1.</remarks>
    public double Factor { get; init; } = 1.25;

    /// <summary>The longest delay.</summary>
    /// <remarks>Default: 2 s.</remarks>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The part of each delay that is subtracted at most, at random: 0 is nothing, 1 the whole delay.</summary>
    /// <remarks>Default: 0.5.</remarks>
    public double Jitter { get; init; } = 0.5;

    /// <summary>The number of attempts to reconnect after which the client gives up.</summary>
    /// <remarks>
    /// <para>
    /// Calls then fail with <see cref="ConnectionFault.GaveUp"/> and the last failure, until <see cref="RedisClient.Reconnect"/> is called. Null: no limit.
    /// </para>
    /// <para>Default: null.</para>
    /// </remarks>
    public int? MaxAttempts { get; init; }

    /// <summary>
    /// The delay before the attempt (from 1), given a random number from 0 to 1; null when there are no attempts left.
    /// Between <c>(1 − Jitter) × d</c> and <c>d</c>, where d is the capped delay. O(1).
    /// </summary>
    internal TimeSpan? DelayFor(int attempt, double random)
    {
        var number = Math.Max(1, attempt);
        if (MaxAttempts is { } most && number > most) return null;
        var cap = (double)Math.Max(0, MaxDelay.Ticks);
        var grown = InitialDelay.Ticks * Math.Pow(Factor, number - 1);
        var capped = grown >= 0 && grown < cap ? grown : cap;
        var taken = Within01(Jitter) * Within01(random);
        return TimeSpan.FromTicks((long)(capped * (1 - taken)));
    }

    internal string? Problem() =>
        InitialDelay < TimeSpan.Zero ? $"Reconnect.InitialDelay is {InitialDelay}. It must be 0 or more."
        : MaxDelay < InitialDelay ? $"Reconnect.MaxDelay is {MaxDelay}. It must be at least Reconnect.InitialDelay, {InitialDelay}."
        : MaxDelay > TimeSpan.FromDays(1) ? $"Reconnect.MaxDelay is {MaxDelay}. It must be at most one day."
        : !(Factor >= 1 && Factor <= 1_000) ? string.Create(CultureInfo.InvariantCulture, $"Reconnect.Factor is {Factor}. It must be between 1 and 1000.")
        : !(Jitter >= 0 && Jitter <= 1) ? string.Create(CultureInfo.InvariantCulture, $"Reconnect.Jitter is {Jitter}. It must be between 0 (none) and 1 (the whole delay).")
        : MaxAttempts < 0 ? $"Reconnect.MaxAttempts is {MaxAttempts}. It must be 0 or more, or null for no limit."
        : null;

    private static double Within01(double number) => number > 0 ? Math.Min(number, 1) : 0;
}
