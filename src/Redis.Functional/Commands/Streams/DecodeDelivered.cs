using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of entries that XREADGROUP with CLAIM delivers: of four elements, the last two how long ago and how often before.</summary>
internal static class DecodeDelivered
{
    internal static readonly Decoder<Seq<DeliveredBatch>> Batches =
        DecodeStream.BatchesOf<DeliveredEntry, DeliveredBatch>(Entries, static (key, entries) => new(key, entries));

    /// <summary>Of one stream that was read alone.</summary>
    internal static readonly Decoder<Seq<DeliveredEntry>> OnlyBatch = DecodeStream.OnlyOf(Batches, static batch => batch.Entries);

    private static RedisResult<Seq<DeliveredEntry>> Entries(scoped ref RespReader reader, CodecSet codecs)
    {
        if (!reader.TryReadAggregate(out var count)) return Decode.Unexpected<Seq<DeliveredEntry>>("entries", ref reader);
        var entries = new DeliveredEntry[count];
        for (var i = 0; i < count; i++)
        {
            var entry = Entry(ref reader, codecs);
            if (!entry.TryGetValue(out entries[i]!)) return new(entry.Error);
        }

        return new(SeqOf.Array(entries));
    }

    private static RedisResult<DeliveredEntry> Entry(scoped ref RespReader reader, CodecSet codecs)
    {
        if (!reader.TryReadAggregate(out var parts) || parts != 4) return Decode.Unexpected<DeliveredEntry>("a delivered entry", ref reader);
        var read = DecodeStream.IdAndFields(ref reader, codecs);
        if (!read.TryGetValue(out var entry)) return new(read.Error);
        return reader.TryReadInt64(out var idle) && DecodeStream.Idle(idle) is { } time && reader.TryReadInt64(out var deliveries)
            ? new(new DeliveredEntry(entry, time, deliveries))
            : Decode.Unexpected<DeliveredEntry>("how long ago and how often the entry was delivered", ref reader);
    }
}
