using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of times; a number out of range is a Decode error, never an exception.</summary>
internal static class DecodeTime
{
    private const long MostSeconds = long.MaxValue / TimeSpan.TicksPerSecond;
    private const long MostMilliseconds = long.MaxValue / TimeSpan.TicksPerMillisecond;
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
    private static readonly long LastMillisecond = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<TimeToLive> TtlSeconds(scoped ref RespReader reader, CodecSet codecs) =>
        Ttl(ref reader, MostSeconds, TimeSpan.TicksPerSecond);

    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<TimeToLive> TtlMilliseconds(scoped ref RespReader reader, CodecSet codecs) =>
        Ttl(ref reader, MostMilliseconds, TimeSpan.TicksPerMillisecond);

    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<ExpirationTime> ExpirySeconds(scoped ref RespReader reader, CodecSet codecs) =>
        Expiry(ref reader, LastSecond, DateTimeOffset.FromUnixTimeSeconds);

    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<ExpirationTime> ExpiryMilliseconds(scoped ref RespReader reader, CodecSet codecs) =>
        Expiry(ref reader, LastMillisecond, DateTimeOffset.FromUnixTimeMilliseconds);

    [Replies(ReplyTypes.Integer | ReplyTypes.Null)]
    internal static RedisResult<Option<TimeSpan>> OptionSeconds(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadNull() ? new(Option<TimeSpan>.None)
        : reader.TryReadInt64(out var seconds) && seconds >= 0 ? new(Prelude.Some(DecodeParts.Span(seconds, TimeSpan.TicksPerSecond)))
        : Decode.Unexpected<Option<TimeSpan>>("seconds or nil", ref reader);

    private static RedisResult<TimeToLive> Ttl(scoped ref RespReader reader, long most, long ticks) =>
        !reader.TryReadInt64(out var number) || number < -2 ? Decode.Unexpected<TimeToLive>("a time to live", ref reader)
        : number switch
        {
            -2 => new(TimeToLive.Missing),
            -1 => new(TimeToLive.NoExpiry),
            _ when number > most => new(TimeToLive.OfBeyond(number)),
            _ => new(TimeToLive.Of(new TimeSpan(number * ticks))),
        };

    private static RedisResult<ExpirationTime> Expiry(scoped ref RespReader reader, long last, Func<long, DateTimeOffset> moment) =>
        !reader.TryReadInt64(out var number) || number < -2 ? Decode.Unexpected<ExpirationTime>("a moment", ref reader)
        : number switch
        {
            -2 => new(ExpirationTime.Missing),
            -1 => new(ExpirationTime.NoExpiry),
            _ when number > last => new(ExpirationTime.OfBeyond(number)),
            _ => new(ExpirationTime.Of(moment(number))),
        };
}
