using LanguageExt;

namespace Redis.Functional;

/// <summary>One page of a scan.</summary>
/// <param name="Next">Where to go on.</param>
/// <param name="Items">What was found; may be empty on any page.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record ScanPage<A>(ScanCursor Next, Seq<A> Items)
{
    /// <summary>True when there is no further page.</summary>
    public bool IsLast => Next.IsStart;

    /// <summary>The cursor and the number of items; never an item.</summary>
    public override string ToString() => $"ScanPage(next {Next}, {Items.Count} items)";
}
