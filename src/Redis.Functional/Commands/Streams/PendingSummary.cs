using LanguageExt;

namespace Redis.Functional;

/// <summary>A summary of the entries of a group that were delivered and not yet acknowledged.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class PendingSummary
{
    internal PendingSummary(long count, Option<StreamId> lowest, Option<StreamId> highest, Seq<(RedisValue Consumer, long Count)> consumers) =>
        (Count, Lowest, Highest, Consumers) = (count, lowest, highest, consumers);

    /// <summary>The number of pending entries.</summary>
    public long Count { get; }

    /// <summary>The lowest ID.</summary>
    /// <remarks>None: no entry is pending.</remarks>
    public Option<StreamId> Lowest { get; }

    /// <summary>The highest ID.</summary>
    /// <remarks>None: no entry is pending.</remarks>
    public Option<StreamId> Highest { get; }

    /// <summary>The number of pending entries of each consumer that has any.</summary>
    public Seq<(RedisValue Consumer, long Count)> Consumers { get; }

    private static readonly Decoder<Option<StreamId>> Bound = Decode.Optional<StreamId>(DecodeStream.Id);
    private static readonly Decoder<Seq<(RedisValue, long)>> Each = DecodeFields.Pairs<RedisValue, long>(Decode.Value, Decode.Int64);

    [Replies(ReplyTypes.Array, 4)]
    internal static RedisResult<PendingSummary> Read(scoped ref RespReader reader, CodecSet codecs)
    {
        if (!reader.TryReadAggregate(out var parts) || parts != 4 || !reader.TryReadInt64(out var count))
            return Decode.Unexpected<PendingSummary>("a summary of pending entries", ref reader);
        var lowest = Bound(ref reader, codecs);
        if (!lowest.TryGetValue(out var low)) return new(lowest.Error);
        var highest = Bound(ref reader, codecs);
        if (!highest.TryGetValue(out var high)) return new(highest.Error);
        var consumers = Each(ref reader, codecs);
        return consumers.TryGetValue(out var each) ? new(new PendingSummary(count, low, high, each)) : new(consumers.Error);
    }
}
