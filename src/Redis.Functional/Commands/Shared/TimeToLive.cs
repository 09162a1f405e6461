using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// The time to live of a key, a hash field or a member of a set: <see cref="Missing"/>, <see cref="NoExpiry"/>, or a time <see cref="Remaining"/>.
/// </summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct TimeToLive
{
    private TimeToLive(bool exists, Option<TimeSpan> remaining, Option<long> beyond = default) => (Exists, Remaining, Beyond) = (exists, remaining, beyond);

    /// <summary>The key or field does not exist (−2 on the wire).</summary>
    public static TimeToLive Missing => default;

    /// <summary>The key or field exists and has no expiry (−1 on the wire).</summary>
    public static TimeToLive NoExpiry => new(true, Option<TimeSpan>.None);

    /// <summary>Creates the value for a key or field that expires after this time.</summary>
    public static TimeToLive Of(TimeSpan remaining) => new(true, Prelude.Some(remaining));

    /// <summary>Creates the value for a time longer than <see cref="TimeSpan"/> can hold from the number that the server sent.</summary>
    internal static TimeToLive OfBeyond(long number) => new(true, Prelude.Some(TimeSpan.MaxValue), Prelude.Some(number));

    /// <summary>Whether the key or field exists.</summary>
    public bool Exists { get; }

    /// <summary>The remaining time.</summary>
    /// <remarks>
    /// None: the key or field does not exist or has no expiry. <see cref="TimeSpan.MaxValue"/> if it is longer; <see cref="Beyond"/> then contains the exact
    /// number.
    /// </remarks>
    public Option<TimeSpan> Remaining { get; }

    /// <summary>The number that the server sent, in the unit of the command, for a time longer than <see cref="TimeSpan"/> can hold (29,247 years).</summary>
    /// <remarks>None: <see cref="Remaining"/> is exact.</remarks>
    public Option<long> Beyond { get; }

    /// <summary>Calls the function of the case that applies and returns its result, which may be null.</summary>
    public B Match<B>(Func<TimeSpan, B> remaining, Func<B> noExpiry, Func<B> missing) =>
        !Exists ? missing() : Remaining.IsSome ? remaining(Remaining.IfNone(default(TimeSpan))) : noExpiry();

    /// <summary>Returns <c>missing</c>, <c>no expiry</c>, or the time.</summary>
    public override string ToString() => Match(static remaining => remaining.ToString(), static () => "no expiry", static () => "missing");
}
