using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of stream entries, which run on the read loop without an intermediate tree.</summary>
internal static class DecodeStream
{
    private const long MostMilliseconds = long.MaxValue / TimeSpan.TicksPerMillisecond;
    private static readonly Decoder<Seq<(RedisValue, RedisValue)>> Fields = Decode.ValuePairs;

    internal static readonly Decoder<Seq<StreamId>> Ids = Decode.List<StreamId>(Id);

    internal static readonly Decoder<Option<StreamId>> OptionId = Decode.Optional<StreamId>(Id);

    /// <summary>Decodes entries; a server before Redis 7.0 sends nil for a deleted entry, which is skipped.</summary>
    internal static readonly Decoder<Seq<StreamEntry>> Entries = ReadEntries;

    /// <summary>Decodes the entries of several streams: a map in RESP3, a list of pairs in RESP2; nil is empty.</summary>
    internal static readonly Decoder<Seq<StreamBatch>> Batches = BatchesOf<StreamEntry, StreamBatch>(ReadEntries, static (key, entries) => new(key, entries));

    /// <summary>Decodes the entries of the only stream that was read.</summary>
    internal static readonly Decoder<Seq<StreamEntry>> OnlyBatch = OnlyOf(Batches, static batch => batch.Entries);

    [Replies(ReplyTypes.Bulk)]
    internal static RedisResult<StreamId> Id(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadBytes(out var text) && StreamId.TryRead(text, out var id) ? new(id) : Decode.Unexpected<StreamId>("the ID of an entry", ref reader);

    /// <summary>Gets a time span in milliseconds; null if it is out of range.</summary>
    internal static TimeSpan? Time(long milliseconds) =>
        milliseconds is >= 0 and <= MostMilliseconds ? new TimeSpan(milliseconds * TimeSpan.TicksPerMillisecond) : null;

    /// <summary>Gets the time since a delivery; −1 for an entry that was given back.</summary>
    internal static TimeSpan? Idle(long milliseconds) => milliseconds == -1 ? Timeout.InfiniteTimeSpan : Time(milliseconds);

    /// <summary>Decodes the next ID, the claimed entries and, since Redis 7.0, the deleted ones.</summary>
    internal static Decoder<ClaimPage<A>> Page<A>(Decoder<Seq<A>> items) => [Replies(ReplyTypes.Array, 2, 3)] (scoped ref RespReader reader, CodecSet codecs) =>
    {
        if (!reader.TryReadAggregate(out var parts) || parts is not (2 or 3)) return Decode.Unexpected<ClaimPage<A>>("a page of claimed entries", ref reader);
        var next = Id(ref reader, codecs);
        if (!next.TryGetValue(out var cursor)) return new(next.Error);
        var claimed = items(ref reader, codecs);
        if (!claimed.TryGetValue(out var found)) return new(claimed.Error);
        if (parts == 2) return new(new ClaimPage<A>(cursor, found, Seq<StreamId>.Empty));
        var deleted = Ids(ref reader, codecs);
        return deleted.TryGetValue(out var gone) ? new(new ClaimPage<A>(cursor, found, gone)) : new(deleted.Error);
    };

    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<EntryDeletion> Deletion(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadInt64(out var number) && number is -1 or 1 or 2
            ? new((EntryDeletion)number)
            : Decode.Unexpected<EntryDeletion>("-1, 1 or 2", ref reader);

    private static RedisResult<StreamEntry> Entry(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var parts) && parts == 2 ? IdAndFields(ref reader, codecs) : Decode.Unexpected<StreamEntry>("an entry", ref reader);

    internal static RedisResult<StreamEntry> IdAndFields(scoped ref RespReader reader, CodecSet codecs)
    {
        if (!reader.TryReadBytes(out var text) || !StreamId.TryRead(text, out var id)) return Decode.Unexpected<StreamEntry>("an entry", ref reader);
        var fields = Fields(ref reader, codecs);
        return fields.TryGetValue(out var pairs) ? new(new StreamEntry(id, pairs)) : new(fields.Error);
    }

    [Replies(ReplyTypes.Array)]
    private static RedisResult<Seq<StreamEntry>> ReadEntries(scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.TryReadNull()) return new(Seq<StreamEntry>.Empty);
        if (!reader.TryReadAggregate(out var count)) return Decode.Unexpected<Seq<StreamEntry>>("entries", ref reader);
        var entries = new StreamEntry[count];
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (reader.TryReadNull()) continue;
            var entry = Entry(ref reader, codecs);
            if (!entry.TryGetValue(out entries[kept++])) return new(entry.Error);
        }

        return new(SeqOf.Array(kept == count ? entries : entries[..kept]));
    }

    internal static Decoder<Seq<B>> BatchesOf<A, B>(Decoder<Seq<A>> entries, Func<RedisKey, Seq<A>, B> batch) =>
        [Replies(ReplyTypes.Array | ReplyTypes.Map | ReplyTypes.Null)] (scoped ref RespReader reader, CodecSet codecs) =>
        {
            if (reader.TryReadNull()) return new(Seq<B>.Empty);
            var isMap = reader.Peek() == RespType.Map;
            if (!reader.TryReadAggregate(out var count)) return Decode.Unexpected<Seq<B>>("streams", ref reader);
            var batches = new B[isMap ? count / 2 : count];
            for (var i = 0; i < batches.Length; i++)
            {
                if (!isMap && (!reader.TryReadAggregate(out var parts) || parts != 2)) return Decode.Unexpected<Seq<B>>("a stream", ref reader);
                if (!reader.TryReadValue(out var key)) return Decode.Unexpected<Seq<B>>("a key", ref reader);
                var read = entries(ref reader, codecs);
                if (!read.TryGetValue(out var found)) return new(read.Error);
                batches[i] = batch(key.AsKey(), found);
            }

            return new(SeqOf.Array(batches));
        };

    /// <summary>Makes a decoder of the entries of the first stream; none if there is no stream.</summary>
    internal static Decoder<Seq<A>> OnlyOf<A, B>(Decoder<Seq<B>> batches, Func<B, Seq<A>> entries) =>
        [Replies(ReplyTypes.Array | ReplyTypes.Map | ReplyTypes.Null)] (scoped ref RespReader reader, CodecSet codecs) =>
        {
            var read = batches(ref reader, codecs);
            if (!read.TryGetValue(out var all)) return new(read.Error);
            return new(all.IsEmpty ? Seq<A>.Empty : entries(all[0]));
        };
}
