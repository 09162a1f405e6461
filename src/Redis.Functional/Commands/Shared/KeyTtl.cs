using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// How long a key or a field has to live: it is <see cref="Missing"/>, lives <see cref="Forever"/>, or has a time <see cref="Left"/>. Since 0.1.
/// </summary>
public readonly record struct KeyTtl
{
    private KeyTtl(bool exists, Option<TimeSpan> left, Option<long> beyond = default) => (Exists, Left, Beyond) = (exists, left, beyond);

    /// <summary>There is no such key or field: −2 on the wire.</summary>
    public static KeyTtl Missing => default;

    /// <summary>It is there and has no expiry: −1 on the wire.</summary>
    public static KeyTtl Forever => new(true, Option<TimeSpan>.None);

    /// <summary>It is there and goes away after this time.</summary>
    public static KeyTtl Of(TimeSpan left) => new(true, Prelude.Some(left));

    /// <summary>A time longer than <see cref="TimeSpan"/> can hold, as the server sent it.</summary>
    internal static KeyTtl OfBeyond(long number) => new(true, Prelude.Some(TimeSpan.MaxValue), Prelude.Some(number));

    /// <summary>Whether the key or field is there.</summary>
    public bool Exists { get; }

    /// <summary>The time left. None: no such key, or no expiry. <see cref="TimeSpan.MaxValue"/> when it is longer, which <see cref="Beyond"/> says.</summary>
    public Option<TimeSpan> Left { get; }

    /// <summary>
    /// The server's own number, in the unit of the command, of a time longer than <see cref="TimeSpan"/> can hold (29,247 years). None: <see cref="Left"/>
    /// is exact.
    /// </summary>
    public Option<long> Beyond { get; }

    /// <summary>One function per case; each may return null.</summary>
    public B Match<B>(Func<TimeSpan, B> left, Func<B> forever, Func<B> missing) =>
        !Exists ? missing() : Left.IsSome ? left(Left.IfNone(default(TimeSpan))) : forever();

    /// <summary><c>missing</c>, <c>forever</c>, or the time.</summary>
    public override string ToString() => Match(static left => left.ToString(), static () => "forever", static () => "missing");
}
