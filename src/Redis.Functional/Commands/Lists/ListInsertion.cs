using System.Globalization;

namespace Redis.Functional;

/// <summary>The outcome of LINSERT: inserted with the new length of the list, no pivot, or no key.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ListInsertion
{
    private ListInsertion(bool exists, long length) => (Exists, Length) = (exists, length);

    /// <summary>The key does not exist (0 on the wire).</summary>
    public static ListInsertion NoKey => default;

    /// <summary>No element equals the pivot (−1 on the wire).</summary>
    public static ListInsertion NoPivot => new(true, 0);

    /// <summary>Creates the outcome of a list that has this length after the insertion.</summary>
    public static ListInsertion Of(long length) => new(true, length);

    /// <summary>Whether the list exists.</summary>
    public bool Exists { get; }

    /// <summary>The length of the list after the insertion, or 0 if nothing was inserted.</summary>
    public long Length { get; }

    /// <summary>Whether the value was inserted.</summary>
    public bool IsInserted => Length > 0;

    /// <summary>Calls the function of the case that applies and returns its result, which may be null.</summary>
    public B Match<B>(Func<long, B> inserted, Func<B> noPivot, Func<B> noKey) => !Exists ? noKey() : IsInserted ? inserted(Length) : noPivot();

    /// <summary>Returns <c>no key</c>, <c>no pivot</c>, or the length.</summary>
    public override string ToString() =>
        Match(static length => length.ToString(CultureInfo.InvariantCulture), static () => "no pivot", static () => "no key");
}
