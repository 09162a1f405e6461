using System.Globalization;

namespace Redis.Functional;

/// <summary>What LINSERT did: inserted, which leaves a length, or nothing, without a key or without the pivot.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ListInsertion
{
    private ListInsertion(bool exists, long length) => (Exists, Length) = (exists, length);

    /// <summary>There is no such key: 0 on the wire.</summary>
    public static ListInsertion NoKey => default;

    /// <summary>No element equals the pivot: −1 on the wire.</summary>
    public static ListInsertion NoPivot => new(true, 0);

    /// <summary>Inserted; the list has this length now.</summary>
    public static ListInsertion Of(long length) => new(true, length);

    /// <summary>Whether there is a list.</summary>
    public bool Exists { get; }

    /// <summary>The length of the list after the insertion; 0 when nothing was inserted.</summary>
    public long Length { get; }

    /// <summary>Whether the value was inserted.</summary>
    public bool IsInserted => Length > 0;

    /// <summary>One function per case; each may return null.</summary>
    public B Match<B>(Func<long, B> inserted, Func<B> noPivot, Func<B> noKey) => !Exists ? noKey() : IsInserted ? inserted(Length) : noPivot();

    /// <summary><c>no key</c>, <c>no pivot</c>, or the length.</summary>
    public override string ToString() =>
        Match(static length => length.ToString(CultureInfo.InvariantCulture), static () => "no pivot", static () => "no key");
}
