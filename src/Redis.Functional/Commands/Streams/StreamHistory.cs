using LanguageExt;

namespace Redis.Functional;

/// <summary>What a stream remembers of entries that are gone. Redis 7.0 and newer. Since 0.1.</summary>
/// <param name="EntriesAdded">How many entries were ever added.</param>
/// <param name="MaxDeletedId">The highest ID that was deleted; 0-0: none.</param>
/// <param name="FirstId">The first ID that is there; 0-0: none.</param>
public readonly record struct StreamHistory(long EntriesAdded, StreamId MaxDeletedId, StreamId FirstId)
{
    internal static Option<StreamHistory> Read(RespValue reply) =>
        reply.Field("entries-added").Number() is { } added
        && reply.Field("max-deleted-entry-id").StreamId() is { } deleted
        && reply.Field("recorded-first-entry-id").StreamId() is { } first
            ? Prelude.Some(new StreamHistory(added, deleted, first))
            : Option<StreamHistory>.None;
}
