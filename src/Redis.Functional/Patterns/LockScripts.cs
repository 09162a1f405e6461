using LanguageExt;

namespace Redis.Functional;

/// <summary>What the server does for a lock, each in one atomic step. The value under the lock's key is its holder's token.</summary>
internal static class LockScripts
{
    // {1, fencing token}, or {0, milliseconds left, holder's token}.
    private const string AcquireText = """
        local holder = redis.call('GET', KEYS[1])
        if holder then return {0, redis.call('PTTL', KEYS[1]), holder} end
        local fence = redis.call('INCR', KEYS[2])
        if ARGV[3] ~= '' then redis.call('PEXPIRE', KEYS[2], ARGV[3]) end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return {1, fence}
        """;

    // Never shortens: an old request that arrives late must not cut what a younger one has promised.
    private const string ExtendText = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
        return 1
        """;

    private const string ReleaseText = """
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        return redis.call('DEL', KEYS[1])
        """;

    private static readonly CommandSpec<RespValue> EvalSpec = Spec.Write<RespValue>("EVAL", KeyPositions.Counted(1), Decode.Tree, CommandFlags.Script);

    /// <summary>Takes the lock when nobody has it.</summary>
    internal static Redis<LockReply> Acquire(RedisLock wanted, RedisValue token) =>
        Eval(AcquireText, [wanted.Key, LockKeys.Fence(wanted.Key)], [token, Milliseconds(wanted.Ttl), wanted.FenceTtl is { } kept ? Milliseconds(kept) : RedisValue.Empty])
            .Decode(LockReply.Read);

    /// <summary>False: it is not held under this token.</summary>
    internal static Redis<bool> Extend(RedisKey key, RedisValue token, TimeSpan ttl) => Eval(ExtendText, [key], [token, Milliseconds(ttl)]).Decode(Flag);

    /// <summary>False: it is not held under this token.</summary>
    internal static Redis<bool> Release(RedisKey key, RedisValue token) => Eval(ReleaseText, [key], [token]).Decode(Flag);

    private static Command<RespValue> Eval(string text, RedisKey[] keys, RedisValue[] arguments)
    {
        var args = Args.Empty(2 + keys.Length + arguments.Length).Add((RedisValue)text).Add((RedisValue)keys.Length).AddKeys(keys);
        return EvalSpec.Of(arguments.Aggregate(args, static (all, one) => all.Add(one)));
    }

    private static RedisValue Milliseconds(TimeSpan time) => (long)Math.Ceiling(time.TotalMilliseconds);

    private static Either<RedisError, bool> Flag(RespValue reply) => reply is RespValue.Integer { Number: 0 or 1 } flag
        ? flag.Number == 1
        : new RedisError.Decode("1 or 0", $"{reply.Type}");
}
