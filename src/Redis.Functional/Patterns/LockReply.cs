using LanguageExt;

namespace Redis.Functional;

/// <summary>The answer to a try: the count for the fencing token, or the token of the holder and the remaining time.</summary>
internal readonly record struct LockReply(bool IsAcquired, long Fence, TimeSpan? RunsOutIn, RedisValue Holder)
{
    private static readonly RedisValue Yes = 1;
    private static readonly RedisValue No = 0;

    internal static Either<RedisError, LockReply> Read(Seq<RedisValue> reply) =>
        reply.ToArray() switch
        {
            [var flag, var fence] when flag == Yes && Codec.Int64.Read(fence).TryGetValue(out var number) => new LockReply(true, number, null, default),
            [var flag, var left, var holder] when flag == No && Codec.Int64.Read(left).TryGetValue(out var milliseconds) => new LockReply(
                false, 0, milliseconds is >= 0 and < uint.MaxValue ? TimeSpan.FromMilliseconds(milliseconds) : null, holder),
            var items => new RedisError.Decode("a fencing token, or a holder", $"{items.Length} elements"),
        };
}
