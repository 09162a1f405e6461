using LanguageExt;

namespace Redis.Functional;

/// <summary>What the server tells of a stream. Since 0.1.</summary>
/// <param name="Length">How many entries it has.</param>
/// <param name="Groups">How many consumer groups it has.</param>
/// <param name="LastId">The last ID it gave, whether the entry is still there or not.</param>
/// <param name="First">The first entry. None: there is none.</param>
/// <param name="Last">The last entry. None: there is none.</param>
/// <param name="History">What it remembers of entries that are gone. None: the server is older than 7.0.</param>
/// <param name="Tree">The nodes of the tree it is kept in.</param>
public sealed record StreamInfo(
    long Length, long Groups, StreamId LastId, Option<StreamEntry> First, Option<StreamEntry> Last, Option<StreamHistory> History, StreamTree Tree)
{
    internal static StreamInfo? Read(RespValue reply) =>
        reply.Field("length").Number() is { } length
        && reply.Field("groups").Number() is { } groups
        && reply.Field("last-generated-id").StreamId() is { } last
            ? new(
                length,
                groups,
                last,
                Prelude.Optional(reply.Field("first-entry").Entry())!,
                Prelude.Optional(reply.Field("last-entry").Entry())!,
                StreamHistory.Read(reply),
                StreamTree.Read(reply))
            : null;
}
