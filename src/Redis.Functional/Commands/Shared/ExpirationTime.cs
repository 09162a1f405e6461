using System.Globalization;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The time at which a key, a hash field or a member of a set expires: <see cref="Missing"/>, <see cref="NoExpiry"/>, or a point in time.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ExpirationTime
{
    private ExpirationTime(bool exists, Option<DateTimeOffset> at, Option<long> beyond = default) => (Exists, At, Beyond) = (exists, at, beyond);

    /// <summary>The key or field does not exist (−2 on the wire).</summary>
    public static ExpirationTime Missing => default;

    /// <summary>The key or field exists and has no expiry (−1 on the wire).</summary>
    public static ExpirationTime NoExpiry => new(true, Option<DateTimeOffset>.None);

    /// <summary>Creates the value for a key or field that expires at this time.</summary>
    public static ExpirationTime Of(DateTimeOffset at) => new(true, Prelude.Some(at));

    /// <summary>Creates the value for a time after the year 9999 from the number that the server sent.</summary>
    internal static ExpirationTime OfBeyond(long number) => new(true, Prelude.Some(DateTimeOffset.MaxValue), Prelude.Some(number));

    /// <summary>Whether the key or field exists.</summary>
    public bool Exists { get; }

    /// <summary>The time, in UTC.</summary>
    /// <remarks>
    /// None: the key or field does not exist or has no expiry. <see cref="DateTimeOffset.MaxValue"/> after the year 9999; <see cref="Beyond"/> then contains
    /// the exact number.
    /// </remarks>
    public Option<DateTimeOffset> At { get; }

    /// <summary>The number that the server sent, in the unit of the command since 1970, for a time after the year 9999.</summary>
    /// <remarks>None: <see cref="At"/> is exact.</remarks>
    public Option<long> Beyond { get; }

    /// <summary>Calls the function of the case that applies and returns its result, which may be null.</summary>
    public B Match<B>(Func<DateTimeOffset, B> at, Func<B> noExpiry, Func<B> missing) =>
        !Exists ? missing() : At.IsSome ? at(At.IfNone(default(DateTimeOffset))) : noExpiry();

    /// <summary>Returns <c>missing</c>, <c>no expiry</c>, or the time.</summary>
    public override string ToString() =>
        Match(static at => at.ToString("o", CultureInfo.InvariantCulture), static () => "no expiry", static () => "missing");
}
