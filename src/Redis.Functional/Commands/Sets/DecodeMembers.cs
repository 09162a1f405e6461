using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of what becomes of members of sets.</summary>
internal static class DecodeMembers
{
    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<MemberExpiryOutcome> Expiry(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadInt64(out var number) && number is -2 or 0 or 1 or 2
            ? new((MemberExpiryOutcome)number)
            : Decode.Unexpected<MemberExpiryOutcome>("-2, 0, 1 or 2", ref reader);

    /// <summary>Decodes 1, 0, or −1 for a key that does not exist.</summary>
    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<Option<bool>> IfExists(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadInt64(out var number) && number is -1 or 0 or 1
            ? new(number < 0 ? Option<bool>.None : Prelude.Some(number == 1))
            : Decode.Unexpected<Option<bool>>("-1, 0 or 1", ref reader);

    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<MemberPersistOutcome> Persist(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadInt64(out var number) && number is -2 or -1 or 1
            ? new((MemberPersistOutcome)number)
            : Decode.Unexpected<MemberPersistOutcome>("-2, -1 or 1", ref reader);
}
