namespace Redis.Functional;

/// <summary>A codec made of two functions.</summary>
/// <remarks>
/// <para><see cref="Imap"/> and <see cref="Emap"/> derive other codecs from it.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class Codec<T> : IRedisCodec<T>
{
    private readonly Func<T, RedisValue> _encode;
    private readonly Func<RedisValue, RedisResult<T>> _decode;

    internal Codec(string expected, Func<T, RedisValue> encode, SpanReader<T> reader)
    {
        _encode = encode;
        Reader = reader;
        _decode = value => !value.IsNull && reader(value.Span, out var read) ? read : RedisError.Decode.Mismatch(expected, value);
        Expected = expected;
    }

    internal Codec(Func<T, RedisValue> encode, Func<RedisValue, RedisResult<T>> decode) => (_encode, _decode) = (encode, decode);

    /// <summary>
    /// Reads without a <see cref="RedisValue"/>, so that a number needs no array; null when a function of the caller takes part, which
    /// must not run on a read loop.
    /// </summary>
    internal SpanReader<T>? Reader { get; }

    internal string? Expected { get; }

    /// <inheritdoc/>
    public RedisValue Encode(T value) => _encode(value);

    /// <inheritdoc/>
    public RedisResult<T> Decode(RedisValue value) => _decode(value);

    /// <summary>Creates a codec for another type from a conversion in each direction, neither of which can fail.</summary>
    public Codec<B> Imap<B>(Func<T, B> forth, Func<B, T> back)
    {
        var (encode, decode) = (_encode, _decode);
        return new(value => encode(back(value)), value => decode(value).Map(forth));
    }

    /// <summary>Creates a codec for another type from a conversion in each direction, of which the one for reading can fail.</summary>
    public Codec<B> Emap<B>(Func<T, RedisResult<B>> forth, Func<B, T> back)
    {
        var (encode, decode) = (_encode, _decode);
        return new(value => encode(back(value)), value => decode(value).Bind(forth));
    }
}
