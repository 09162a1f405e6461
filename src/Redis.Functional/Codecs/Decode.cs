using LanguageExt;

namespace Redis.Functional;

/// <summary>The library's own decoders: for replies that are not errors, in the shapes of both protocols. They run on the read loop.</summary>
internal static partial class Decode
{
    /// <summary>Any reply.</summary>
    [Replies(ReplyTypes.Any)]
    internal static RedisResult<Unit> Ignore(scoped ref RespReader reader, CodecSet codecs) => new(Unit.Default);

    /// <summary><c>OK</c>, and no other word.</summary>
    [Replies(ReplyTypes.Ok)]
    internal static RedisResult<Unit> Ok(scoped ref RespReader reader, CodecSet codecs) =>
        IsOk(reader) ? new(Unit.Default) : Unexpected<Unit>("OK", ref reader);

    /// <summary><c>OK</c> is true, nil is false.</summary>
    [Replies(ReplyTypes.Ok | ReplyTypes.Null)]
    internal static RedisResult<bool> OkOrNil(scoped ref RespReader reader, CodecSet codecs) =>
        IsOk(reader) ? new(true)
        : reader.Peek() == RespType.Null ? new(false)
        : Unexpected<bool>("OK or nil", ref reader);

    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<long> Int64(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadInt64(out var number) ? new(number) : Unexpected<long>("integer", ref reader);

    [Replies(ReplyTypes.Integer | ReplyTypes.Null)]
    internal static RedisResult<Option<long>> OptionInt64(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadNull() ? new(Option<long>.None)
        : reader.TryReadInt64(out var number) ? new(Prelude.Some(number))
        : Unexpected<Option<long>>("integer or nil", ref reader);

    [Replies(ReplyTypes.Bulk | ReplyTypes.Double)]
    internal static RedisResult<double> Double(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadDouble(out var number) ? new(number) : Unexpected<double>("number", ref reader);

    [Replies(ReplyTypes.Integer | ReplyTypes.Boolean)]
    internal static RedisResult<bool> Bool(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadBoolean(out var flag) ? new(flag) : Unexpected<bool>("1 or 0", ref reader);

    [Replies(ReplyTypes.Bulk | ReplyTypes.Verbatim)]
    internal static RedisResult<RedisValue> Value(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var value) ? new(value) : Unexpected<RedisValue>("string", ref reader);

    [Replies(ReplyTypes.Bulk | ReplyTypes.Verbatim | ReplyTypes.Null)]
    internal static RedisResult<Option<RedisValue>> OptionValue(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var value) ? new(Prelude.Some(value))
        : reader.TryReadNull() ? new(Option<RedisValue>.None)
        : Unexpected<Option<RedisValue>>("string or nil", ref reader);

    [Replies(ReplyTypes.Text)]
    internal static RedisResult<string> Text(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadValue(out var value) ? new(value.ToString()) : Unexpected<string>("string", ref reader);

    [Replies(ReplyTypes.Any)]
    internal static RedisResult<RespValue> Tree(scoped ref RespReader reader, CodecSet codecs) => new(reader.ReadTree());

    /// <summary>A list of anything; nil is the empty list.</summary>
    internal static Decoder<Seq<A>> List<A>(Decoder<A> element) => [Replies(ReplyTypes.Array | ReplyTypes.Set)] (scoped ref RespReader reader, CodecSet codecs) =>
    {
        if (reader.TryReadNull()) return new(Seq<A>.Empty);
        if (!reader.TryReadAggregate(out var count)) return Unexpected<Seq<A>>("list", ref reader);
        var items = StagingPool<A>.Take(count);
        for (var i = 0; i < count; i++)
        {
            var item = element(ref reader, codecs);
            if (!item.TryGetValue(out items[i])) return new(item.Error);
        }

        return new(StagingPool<A>.ToSeq(items));
    };

    /// <summary>A map in RESP3, a flat list of names and values in RESP2.</summary>
    internal static Decoder<Seq<(K Key, V Value)>> Pairs<K, V>(Decoder<K> key, Decoder<V> value) => [Replies(ReplyTypes.Array | ReplyTypes.Map)] (scoped ref RespReader reader, CodecSet codecs) =>
    {
        if (reader.TryReadNull()) return new(Seq<(K, V)>.Empty);
        if (!reader.TryReadAggregate(out var count) || count % 2 != 0) return Unexpected<Seq<(K, V)>>("map", ref reader);
        var items = StagingPool<(K, V)>.Take(count / 2);
        for (var i = 0; i < items.Length; i++)
        {
            var k = key(ref reader, codecs);
            if (!k.TryGetValue(out items[i].Item1)) return new(k.Error);
            var v = value(ref reader, codecs);
            if (!v.TryGetValue(out items[i].Item2)) return new(v.Error);
        }

        return new(StagingPool<(K, V)>.ToSeq(items));
    };

    /// <summary>As <see cref="List{A}"/>, for commands that answer nil where there is nothing.</summary>
    internal static Decoder<Seq<A>> ListOrNil<A>(Decoder<A> element)
    {
        var list = List(element);
        return [Replies(ReplyTypes.Array | ReplyTypes.Set | ReplyTypes.Null)] (scoped ref RespReader reader, CodecSet codecs) => list(ref reader, codecs);
    }

    /// <summary>Nil is None.</summary>
    internal static Decoder<Option<A>> Optional<A>(Decoder<A> some) => new OptionalDecoder<A>(some).Read;

    // Nearly always in its shortest form.
    private static bool IsOk(in RespReader reader) => reader.Remaining().SequenceEqual("+OK\r\n"u8) || IsOkOtherwise(reader);

    private static bool IsOkOtherwise(RespReader reader) => reader.TryReadBytes(out var word) && word.SequenceEqual("OK"u8);

    internal static RedisResult<A> Unexpected<A>(string expected, scoped ref RespReader reader) =>
        new(new RedisError.Decode(expected, reader.Describe()));
}
