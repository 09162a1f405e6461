using LanguageExt;

namespace Redis.Functional;

/// <summary>What a stream remembers of entries that are gone.</summary>
/// <remarks>Redis 7.0 and newer. Since 0.1.</remarks>
public readonly struct StreamCounters
{
    internal StreamCounters(long entriesAdded, StreamId maxDeletedId, StreamId firstId) =>
        (EntriesAdded, MaxDeletedId, FirstId) = (entriesAdded, maxDeletedId, firstId);

    /// <summary>How many entries were ever added.</summary>
    public long EntriesAdded { get; }

    /// <summary>The highest ID that was deleted; 0-0: none.</summary>
    public StreamId MaxDeletedId { get; }

    /// <summary>The first ID that is there; 0-0: none.</summary>
    public StreamId FirstId { get; }

    internal static Option<StreamCounters> Read(RespValue reply) =>
        reply.Field("entries-added").Number() is { } added
        && reply.Field("max-deleted-entry-id").StreamId() is { } deleted
        && reply.Field("recorded-first-entry-id").StreamId() is { } first
            ? Prelude.Some(new StreamCounters(added, deleted, first))
            : Option<StreamCounters>.None;
}
