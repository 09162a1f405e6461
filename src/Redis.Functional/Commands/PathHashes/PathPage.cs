using LanguageExt;

namespace Redis.Functional;

/// <summary>One page of a scan of a path hash.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class PathPage<A>
{
    internal PathPage(PathCursor next, Seq<A> items) => (Next, Items) = (next, items);

    /// <summary>The cursor of the next page.</summary>
    public PathCursor Next { get; }

    /// <summary>The paths of the page.</summary>
    /// <remarks>A page can be empty although more pages follow.</remarks>
    public Seq<A> Items { get; }

    /// <summary>Whether no further page follows.</summary>
    public bool IsLast => Next.IsStart;

    /// <summary>Returns the cursor and the number of paths, never a path.</summary>
    public override string ToString() => $"PathPage(next {Next}, {Items.Count} paths)";
}
