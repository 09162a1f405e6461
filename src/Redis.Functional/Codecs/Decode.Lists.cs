using LanguageExt;

namespace Redis.Functional;

// Lists of values, as most commands answer them: one loop for each kind of element, without a call through a delegate for each.
internal static partial class Decode
{
    private interface IElement<A>
    {
        static abstract string Expected { get; }

        static abstract bool TryRead(scoped ref RespReader reader, out A element);
    }

    /// <summary>A list of values; nil is the empty list.</summary>
    [Replies(ReplyTypes.Array | ReplyTypes.Set)]
    internal static RedisResult<Seq<RedisValue>> Values(scoped ref RespReader reader, CodecSet codecs) => ListOf<RedisValue, ValueElement>(ref reader);

    /// <summary>As <see cref="Values"/>, for commands that answer nil where there is nothing.</summary>
    /// <remarks>Garnet 2.2.8 answers LPOP with a count of 1 by the element alone, which is a Decode error and no wrong pairing.</remarks>
    [Replies(ReplyTypes.Array | ReplyTypes.Set | ReplyTypes.Null | ReplyTypes.Bulk)]
    internal static RedisResult<Seq<RedisValue>> ValuesOrNil(scoped ref RespReader reader, CodecSet codecs) => ListOf<RedisValue, ValueElement>(ref reader);

    /// <summary>A list of values, where nil is None; nil alone is the empty list.</summary>
    [Replies(ReplyTypes.Array | ReplyTypes.Set)]
    internal static RedisResult<Seq<Option<RedisValue>>> OptionValues(scoped ref RespReader reader, CodecSet codecs) => ListOf<Option<RedisValue>, OptionElement>(ref reader);

    /// <summary>A map of values in RESP3, a flat list of names and values in RESP2.</summary>
    [Replies(ReplyTypes.Array | ReplyTypes.Map)]
    internal static RedisResult<Seq<(RedisValue Key, RedisValue Value)>> ValuePairs(scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.TryReadNull()) return new(Seq<(RedisValue, RedisValue)>.Empty);
        return !reader.TryReadAggregate(out var count) || count % 2 != 0
            ? Unexpected<Seq<(RedisValue, RedisValue)>>("map", ref reader)
            : Elements<(RedisValue, RedisValue), PairElement>(ref reader, count / 2);
    }

    private static RedisResult<Seq<A>> ListOf<A, E>(scoped ref RespReader reader)
        where E : struct, IElement<A>
    {
        if (reader.TryReadNull()) return new(Seq<A>.Empty);
        return reader.TryReadAggregate(out var count) ? Elements<A, E>(ref reader, count) : Unexpected<Seq<A>>("list", ref reader);
    }

    private static RedisResult<Seq<A>> Elements<A, E>(scoped ref RespReader reader, int count)
        where E : struct, IElement<A>
    {
        var items = StagingPool<A>.Take(count);
        for (var i = 0; i < items.Length; i++)
            if (!E.TryRead(ref reader, out items[i]))
                return Unexpected<Seq<A>>(E.Expected, ref reader);

        return new(StagingPool<A>.ToSeq(items));
    }

    private readonly struct ValueElement : IElement<RedisValue>
    {
        public static string Expected => "string";

        public static bool TryRead(scoped ref RespReader reader, out RedisValue element) =>
            RespShortValue.TryRead(ref reader, out element) || reader.TryReadValue(out element);
    }

    private readonly struct OptionElement : IElement<Option<RedisValue>>
    {
        public static string Expected => "string or nil";

        public static bool TryRead(scoped ref RespReader reader, out Option<RedisValue> element)
        {
            if (ValueElement.TryRead(ref reader, out var value))
            {
                element = Option<RedisValue>.Some(value);
                return true;
            }

            element = Option<RedisValue>.None;
            return reader.TryReadNull();
        }
    }

    private readonly struct PairElement : IElement<(RedisValue, RedisValue)>
    {
        public static string Expected => "string";

        public static bool TryRead(scoped ref RespReader reader, out (RedisValue, RedisValue) element)
        {
            element = default;
            return ValueElement.TryRead(ref reader, out element.Item1) && ValueElement.TryRead(ref reader, out element.Item2);
        }
    }
}
