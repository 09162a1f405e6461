using System.Globalization;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// When a key or a field goes away: it is <see cref="Missing"/>, goes <see cref="Never"/>, or at a moment. Since 0.1.
/// </summary>
public readonly record struct KeyExpiry
{
    private KeyExpiry(bool exists, Option<DateTimeOffset> at, Option<long> beyond = default) => (Exists, At, Beyond) = (exists, at, beyond);

    /// <summary>There is no such key or field: −2 on the wire.</summary>
    public static KeyExpiry Missing => default;

    /// <summary>It is there and has no expiry: −1 on the wire.</summary>
    public static KeyExpiry Never => new(true, Option<DateTimeOffset>.None);

    /// <summary>It is there and goes away at this moment.</summary>
    public static KeyExpiry Of(DateTimeOffset at) => new(true, Prelude.Some(at));

    /// <summary>A moment after the year 9999, as the server sent it.</summary>
    internal static KeyExpiry OfBeyond(long number) => new(true, Prelude.Some(DateTimeOffset.MaxValue), Prelude.Some(number));

    /// <summary>Whether the key or field is there.</summary>
    public bool Exists { get; }

    /// <summary>The moment, in UTC. None: no such key, or no expiry. <see cref="DateTimeOffset.MaxValue"/> when it is later, which <see cref="Beyond"/> says.</summary>
    public Option<DateTimeOffset> At { get; }

    /// <summary>The server's own number, in the unit of the command since 1970, of a moment after the year 9999. None: <see cref="At"/> is exact.</summary>
    public Option<long> Beyond { get; }

    /// <summary>One function per case; each may return null.</summary>
    public B Match<B>(Func<DateTimeOffset, B> at, Func<B> never, Func<B> missing) =>
        !Exists ? missing() : At.IsSome ? at(At.IfNone(default(DateTimeOffset))) : never();

    /// <summary><c>missing</c>, <c>never</c>, or the moment.</summary>
    public override string ToString() =>
        Match(static at => at.ToString("o", CultureInfo.InvariantCulture), static () => "never", static () => "missing");
}
