using LanguageExt;

namespace Redis.Functional;

/// <summary>All that the server tells of a stream, its groups, consumers and pending entries. Since 0.1.</summary>
/// <param name="Length">How many entries it has.</param>
/// <param name="LastId">The last ID it gave, whether the entry is still there or not.</param>
/// <param name="Entries">The first entries, as many as were asked for.</param>
/// <param name="Groups">Its consumer groups.</param>
/// <param name="History">What it remembers of entries that are gone. None: the server is older than 7.0.</param>
/// <param name="Tree">The nodes of the tree it is kept in.</param>
public sealed record StreamDetails(
    long Length, StreamId LastId, Seq<StreamEntry> Entries, Seq<StreamGroupDetails> Groups, Option<StreamHistory> History, StreamTree Tree)
{
    internal static StreamDetails? Read(RespValue reply) =>
        reply.Field("length").Number() is { } length
        && reply.Field("last-generated-id").StreamId() is { } last
        && reply.Field("entries").Each(StreamTrees.Entry) is { } entries
        && reply.Field("groups").Each(StreamGroupDetails.Read) is { } groups
            ? new(length, last, SeqOf.Array(entries), SeqOf.Array(groups), StreamHistory.Read(reply), StreamTree.Read(reply))
            : null;
}
