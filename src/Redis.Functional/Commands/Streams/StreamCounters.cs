using LanguageExt;

namespace Redis.Functional;

/// <summary>Counters of entries that a stream no longer contains.</summary>
/// <remarks>Needs Redis 7.0. Since 0.1.</remarks>
public readonly struct StreamCounters
{
    internal StreamCounters(long entriesAdded, StreamId maxDeletedId, StreamId firstId) =>
        (EntriesAdded, MaxDeletedId, FirstId) = (entriesAdded, maxDeletedId, firstId);

    /// <summary>The number of entries that were ever added.</summary>
    public long EntriesAdded { get; }

    /// <summary>The highest ID that was deleted; 0-0 if none was.</summary>
    public StreamId MaxDeletedId { get; }

    /// <summary>The lowest ID in the stream; 0-0 if it is empty.</summary>
    public StreamId FirstId { get; }

    internal static Option<StreamCounters> Read(RespValue reply) =>
        reply.Field("entries-added").Number() is { } added
        && reply.Field("max-deleted-entry-id").StreamId() is { } deleted
        && reply.Field("recorded-first-entry-id").StreamId() is { } first
            ? Prelude.Some(new StreamCounters(added, deleted, first))
            : Option<StreamCounters>.None;
}
