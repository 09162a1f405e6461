using LanguageExt;

namespace Redis.Functional;

/// <summary>An element that a vector search found.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct VectorMatch
{
    internal VectorMatch(RedisValue element, double score, Option<string> attributes) => (Element, Score, Attributes) = (element, score, attributes);

    /// <summary>The element.</summary>
    public RedisValue Element { get; }

    /// <summary>The similarity: 1 for the same direction, 0 for the opposite direction.</summary>
    public double Score { get; }

    /// <summary>The attributes of the element, in JSON.</summary>
    /// <remarks>None: it has no attributes.</remarks>
    public Option<string> Attributes { get; }

    /// <summary>Returns the score, never the element or its attributes.</summary>
    public override string ToString() => $"an element of score {Score}";

    /// <summary>Decodes alternating names, scores and attributes in RESP2, and a map of names to scores and attributes in RESP3.</summary>
    [Replies(ReplyTypes.Array | ReplyTypes.Map)]
    internal static RedisResult<Seq<VectorMatch>> ReadAll(scoped ref RespReader reader, CodecSet codecs)
    {
        var isMap = reader.Peek() == RespType.Map;
        if (!reader.TryReadAggregate(out var count) || count % (isMap ? 2 : 3) != 0) return Decode.Unexpected<Seq<VectorMatch>>("elements", ref reader);
        var matches = new VectorMatch[count / (isMap ? 2 : 3)];
        for (var i = 0; i < matches.Length; i++)
        {
            if (!reader.TryReadValue(out var element)) return Decode.Unexpected<Seq<VectorMatch>>("an element", ref reader);
            if (isMap && (!reader.TryReadAggregate(out var two) || two != 2)) return Decode.Unexpected<Seq<VectorMatch>>("a score and attributes", ref reader);
            if (!reader.TryReadDouble(out var score)) return Decode.Unexpected<Seq<VectorMatch>>("a score", ref reader);
            var attributes = Decode.OptionValue(ref reader, codecs);
            if (!attributes.TryGetValue(out var text)) return new(attributes.Error);
            matches[i] = new(element, score, text.Map(static value => value.ToString()));
        }

        return new(SeqOf.Array(matches));
    }
}
