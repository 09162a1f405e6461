using LanguageExt;

namespace Redis.Functional;

/// <summary>The answer to a try: the fencing token, or who has the lock and how long still.</summary>
internal readonly record struct LockReply(bool IsAcquired, long Fence, TimeSpan? RunsOutIn, string? Holder)
{
    internal static Either<RedisError, LockReply> Read(RespValue reply) => reply is RespValue.Array array
        ? array.Items switch
        {
            [RespValue.Integer { Number: 1 }, RespValue.Integer fence] => new LockReply(true, fence.Number, null, null),
            [RespValue.Integer { Number: 0 }, RespValue.Integer left, RespValue.BulkString holder] => new LockReply(
                false, 0, left.Number is >= 0 and < uint.MaxValue ? TimeSpan.FromMilliseconds(left.Number) : null, LockToken.OwnerOf(holder.Bytes)),
            _ => Unexpected(reply),
        }
        : Unexpected(reply);

    private static Either<RedisError, LockReply> Unexpected(RespValue reply) => new RedisError.Decode("the answer of the lock's script", $"{reply.Type}");
}
