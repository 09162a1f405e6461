using LanguageExt;

namespace Redis.Functional;

/// <summary>One page of a scan of a cluster.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterPage
{
    internal ClusterPage(ClusterCursor next, Seq<RedisKey> keys) => (Next, Keys) = (next, keys);

    /// <summary>The cursor of the next page.</summary>
    public ClusterCursor Next { get; }

    /// <summary>The keys of the page.</summary>
    /// <remarks>A page can be empty although more pages follow.</remarks>
    public Seq<RedisKey> Keys { get; }

    private static readonly Decoder<Seq<RedisKey>> Found = Decode.List<RedisKey>(DecodeScan.Key);

    /// <summary>Whether no further page follows.</summary>
    public bool IsLast => Next.IsStart;

    [Replies(ReplyTypes.Array, 2)]
    internal static RedisResult<ClusterPage> Read(scoped ref RespReader reader, CodecSet codecs)
    {
        if (!reader.TryReadAggregate(out var parts) || parts != 2 || !reader.TryReadValue(out var cursor))
            return Decode.Unexpected<ClusterPage>("a cursor and a list", ref reader);
        var keys = Found(ref reader, codecs);
        return keys.TryGetValue(out var found) ? new(new ClusterPage(ClusterCursor.Of(cursor.ToString()), found)) : new(keys.Error);
    }
}
