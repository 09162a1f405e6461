using LanguageExt;

namespace Redis.Functional;

/// <summary>What XAUTOCLAIM found among the pending entries, and where to go on. Since 0.1.</summary>
/// <param name="Next">Where the next call begins; 0-0 when all were looked at.</param>
/// <param name="Items">The entries that are the consumer's now, or their IDs.</param>
/// <param name="Deleted">Those that no longer exist in the stream, and are no longer pending; empty before Redis 7.0.</param>
public sealed record ClaimPage<A>(StreamId Next, Seq<A> Items, Seq<StreamId> Deleted)
{
    /// <summary>All pending entries were looked at.</summary>
    public bool IsLast => Next == StreamId.Zero;

    /// <summary>How many, and where to go on; never what they hold.</summary>
    public override string ToString() => $"{Items.Count} claimed, {Deleted.Count} deleted, next {Next}";
}
