using LanguageExt;

namespace Redis.Functional;

/// <summary>One page of the pending entries that XAUTOCLAIM claimed.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClaimPage<A>
{
    internal ClaimPage(StreamId next, Seq<A> items, Seq<StreamId> deleted) => (Next, Items, Deleted) = (next, items, deleted);

    /// <summary>The ID with which the next call starts; 0-0 after the last page.</summary>
    public StreamId Next { get; }

    /// <summary>The claimed entries or their IDs.</summary>
    public Seq<A> Items { get; }

    /// <summary>The IDs of entries that no longer exist in the stream and were removed from the pending entries.</summary>
    /// <remarks>Empty before Redis 7.0.</remarks>
    public Seq<StreamId> Deleted { get; }

    /// <summary>Whether all pending entries have been examined.</summary>
    public bool IsLast => Next == StreamId.Zero;

    /// <summary>Returns the number of entries and the next ID, never their contents.</summary>
    public override string ToString() => $"{Items.Count} claimed, {Deleted.Count} deleted, next {Next}";
}
