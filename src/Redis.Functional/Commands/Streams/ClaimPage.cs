using LanguageExt;

namespace Redis.Functional;

/// <summary>What XAUTOCLAIM found among the pending entries, and where to go on.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClaimPage<A>
{
    internal ClaimPage(StreamId next, Seq<A> items, Seq<StreamId> deleted) => (Next, Items, Deleted) = (next, items, deleted);

    /// <summary>Where the next call begins; 0-0 when all were looked at.</summary>
    public StreamId Next { get; }

    /// <summary>The entries that are the consumer's now, or their IDs.</summary>
    public Seq<A> Items { get; }

    /// <summary>Those that no longer exist in the stream, and are no longer pending; empty before Redis 7.0.</summary>
    public Seq<StreamId> Deleted { get; }

    /// <summary>All pending entries were looked at.</summary>
    public bool IsLast => Next == StreamId.Zero;

    /// <summary>How many, and where to go on; never what they hold.</summary>
    public override string ToString() => $"{Items.Count} claimed, {Deleted.Count} deleted, next {Next}";
}
