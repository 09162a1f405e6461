using LanguageExt;

namespace Redis.Functional;

/// <summary>Values within replies, read by a codec.</summary>
internal static class CodecReadings
{
    internal readonly struct One<T> : ICodecReading<RedisValue, T, T>
    {
        public RedisResult<T> Read(RedisValue reply, IRedisCodec<T> codec) => codec.Decode(reply);
    }

    internal readonly struct Optional<T> : ICodecReading<Option<RedisValue>, T, Option<T>>
    {
        public RedisResult<Option<T>> Read(Option<RedisValue> reply, IRedisCodec<T> codec) => OfOptional(reply, codec);
    }

    internal readonly struct List<T> : ICodecReading<Seq<RedisValue>, T, Seq<T>>
    {
        public RedisResult<Seq<T>> Read(Seq<RedisValue> reply, IRedisCodec<T> codec) => Each(reply, codec, static (value, codec) => codec.Decode(value));
    }

    internal readonly struct OptionalList<T> : ICodecReading<Seq<Option<RedisValue>>, T, Seq<Option<T>>>
    {
        public RedisResult<Seq<Option<T>>> Read(Seq<Option<RedisValue>> reply, IRedisCodec<T> codec) =>
            Each(reply, codec, static (value, codec) => OfOptional(value, codec));
    }

    internal readonly struct Fields<T> : ICodecReading<Seq<(RedisValue Field, RedisValue Value)>, T, Seq<(RedisValue Field, T Value)>>
    {
        public RedisResult<Seq<(RedisValue Field, T Value)>> Read(Seq<(RedisValue Field, RedisValue Value)> reply, IRedisCodec<T> codec) =>
            Each(reply, codec, static (pair, codec) =>
                codec.Decode(pair.Value) is var read && read.TryGetValue(out var value) ? new((pair.Field, value)) : new RedisResult<(RedisValue, T)>(read.Error));
    }

    internal readonly struct Members<T> : ICodecReading<Seq<(RedisValue Member, double Score)>, T, Seq<(T Member, double Score)>>
    {
        public RedisResult<Seq<(T Member, double Score)>> Read(Seq<(RedisValue Member, double Score)> reply, IRedisCodec<T> codec) =>
            Each(reply, codec, static (pair, codec) => Scored(pair, codec));
    }

    internal readonly struct Member<T> : ICodecReading<Option<(RedisValue Member, double Score)>, T, Option<(T Member, double Score)>>
    {
        public RedisResult<Option<(T Member, double Score)>> Read(Option<(RedisValue Member, double Score)> reply, IRedisCodec<T> codec)
        {
            if (!reply.TryGetValue(out var pair)) return new(Option<(T, double)>.None);
            var read = Scored(pair, codec);
            return read.TryGetValue(out var scored) ? new(Prelude.Some(scored)) : new(read.Error);
        }
    }

    internal readonly struct Keyed<T> : ICodecReading<Option<(RedisKey Key, RedisValue Value)>, T, Option<(RedisKey Key, T Value)>>
    {
        public RedisResult<Option<(RedisKey Key, T Value)>> Read(Option<(RedisKey Key, RedisValue Value)> reply, IRedisCodec<T> codec)
        {
            if (!reply.TryGetValue(out var pair)) return new(Option<(RedisKey, T)>.None);
            var read = codec.Decode(pair.Value);
            return read.TryGetValue(out var value) ? new(Prelude.Some((pair.Key, value))) : new(read.Error);
        }
    }

    private static RedisResult<Option<T>> OfOptional<T>(Option<RedisValue> reply, IRedisCodec<T> codec)
    {
        if (!reply.TryGetValue(out var value)) return new(Option<T>.None);
        var read = codec.Decode(value);
        return read.TryGetValue(out var found) ? OptionOf.Read(found) : new(read.Error);
    }

    private static RedisResult<(T Member, double Score)> Scored<T>((RedisValue Member, double Score) pair, IRedisCodec<T> codec)
    {
        var read = codec.Decode(pair.Member);
        return read.TryGetValue(out var member) ? new((member, pair.Score)) : new(read.Error);
    }

    private static RedisResult<Seq<B>> Each<A, T, B>(Seq<A> items, IRedisCodec<T> codec, Func<A, IRedisCodec<T>, RedisResult<B>> read)
    {
        var all = new B[items.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var one = read(items[i], codec);
            if (!one.TryGetValue(out all[i])) return new(one.Error);
        }

        return new(SeqOf.Array(all));
    }
}
