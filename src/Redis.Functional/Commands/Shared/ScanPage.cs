using LanguageExt;

namespace Redis.Functional;

/// <summary>One page of a scan.</summary>
/// <param name="Next">The cursor of the next page.</param>
/// <param name="Items">The items of the page, which can be empty although more pages follow.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record ScanPage<A>(ScanCursor Next, Seq<A> Items)
{
    /// <summary>Whether no further page follows.</summary>
    public bool IsLast => Next.IsStart;

    /// <summary>Returns the cursor and the number of items, never an item.</summary>
    public override string ToString() => $"ScanPage(next {Next}, {Items.Count} items)";
}
