using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>The codecs that types have without being told.</summary>
internal static class UsualCodecs
{
    private static readonly FrozenDictionary<Type, object> All = Table();

    internal static IRedisCodec<T>? Of<T>() => (All.GetValueOrDefault(typeof(T)) ?? EnumCodec.Of<T>()) as IRedisCodec<T>;

    private static FrozenDictionary<Type, object> Table()
    {
        var codecs = new Dictionary<Type, object>
        {
            [typeof(string)] = Codec.Utf8,
            [typeof(byte[])] = Codec.Bytes,
            [typeof(RedisValue)] = Codec.Raw,
            [typeof(ReadOnlyMemory<byte>)] = Codec.Memory,
            [typeof(Uri)] = Codec.Uri,
        };
        Add(Codec.Int32);
        Add(Codec.Int64);
        Add(Codec.UInt64);
        Add(Codec.UInt32);
        Add(Codec.Int16);
        Add(Codec.UInt16);
        Add(Codec.Byte);
        Add(Codec.SByte);
        Add(Codec.Single);
        Add(Codec.Double);
        Add(Codec.Decimal);
        Add(Codec.Bool);
        Add(Codec.Guid);
        Add(Codec.TimeSpan);
        Add(Codec.DateTime);
        Add(Codec.DateTimeOffset);
        Add(Codec.DateOnly);
        Add(Codec.TimeOnly);
        return codecs.ToFrozenDictionary();

        void Add<T>(Codec<T> codec)
            where T : struct
        {
            codecs[typeof(T)] = codec;
            codecs[typeof(T?)] = Codec.Nullable(codec);
        }
    }
}
