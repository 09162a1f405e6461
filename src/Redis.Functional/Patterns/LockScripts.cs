namespace Redis.Functional;

/// <summary>What the server does for a lock, each in one atomic step. The value under the lock's key is its holder's token.</summary>
internal static class LockScripts
{
    private static readonly TimeSpan CleaningPause = TimeSpan.FromMilliseconds(100);

    // {1, fencing token}, or {0, milliseconds left, holder's token}.
    private static readonly RedisScript<LockReply> AcquireScript = RedisScript.CreateList("""
        local holder = redis.call('GET', KEYS[1])
        if holder then return {0, redis.call('PTTL', KEYS[1]), holder} end
        local fence = redis.call('INCR', KEYS[2])
        if ARGV[3] ~= '' then redis.call('PEXPIRE', KEYS[2], ARGV[3]) end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return {1, fence}
        """, Codec.Raw).Decode(LockReply.Read);

    // The same without a count.
    private static readonly RedisScript<LockReply> AcquireUncountedScript = RedisScript.CreateList("""
        local holder = redis.call('GET', KEYS[1])
        if holder then return {0, redis.call('PTTL', KEYS[1]), holder} end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return {1, 0}
        """, Codec.Raw).Decode(LockReply.Read);

    // Never lowers, and only while the lock is held: the next holder on this server continues from this number.
    private static readonly RedisScript<bool> RaiseScript = RedisScript.Create("""
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        local missing = tonumber(ARGV[2]) - tonumber(redis.call('GET', KEYS[2]) or '0')
        if missing > 0 then redis.call('INCRBY', KEYS[2], missing) end
        return 1
        """, Codec.Bool);

    // Never shortens: an old request that arrives late must not cut what a younger one has promised.
    private static readonly RedisScript<bool> ExtendScript = RedisScript.Create("""
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
        return 1
        """, Codec.Bool);

    private static readonly RedisScript<bool> ReleaseScript = RedisScript.Create("""
        if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
        return redis.call('DEL', KEYS[1])
        """, Codec.Bool);

    /// <summary>Takes the lock if it is free.</summary>
    internal static Command<LockReply> Acquire(RedisLock wanted, RedisValue token) => !wanted.Fences
        ? AcquireUncountedScript.Call(wanted.Key, token, Milliseconds(wanted.Ttl))
        : AcquireScript.Call(
            [wanted.Key, LockKeys.Fence(wanted.Key)], token, Milliseconds(wanted.Ttl), wanted.FencingTokenTtl is { } kept ? Milliseconds(kept) : RedisValue.Empty);

    /// <summary>Raises the count of a lock that is held to the fencing token. False: it is not held under this token.</summary>
    internal static Command<bool> Raise(RedisKey key, RedisValue token, long fence) => RaiseScript.Call([key, LockKeys.Fence(key)], token, fence);

    /// <summary>False: it is not held under this token.</summary>
    internal static Command<bool> Extend(RedisKey key, RedisValue token, TimeSpan ttl) => ExtendScript.Call(key, token, Milliseconds(ttl));

    /// <summary>False: it is not held under this token.</summary>
    internal static Command<bool> Release(RedisKey key, RedisValue token) => ReleaseScript.Call(key, token);

    /// <summary>Releases what may be held under the token: tried until the server has answered, or the time it lasts has passed.</summary>
    internal static RedisProgram<bool> Clean(RedisKey key, RedisValue token, TimeSpan ttl) => Release(key, token)
        .RetryWhen(RetrySchedule.Constant(CleaningPause), static error => error.IsTransient).Timeout(LockTimes.Min(ttl, LockTimes.LongestTtl));

    /// <summary><see cref="Clean"/> beside its caller. It ends with the client.</summary>
    internal static void CleanBeside(IRedisClient client, RedisLock held, RedisValue token) =>
        _ = Detached.Start((client, held, token), static given => UserCode.Run(given.client, Clean(given.held.Key, given.token, given.held.Ttl)).AsTask());

    internal static RedisValue Milliseconds(TimeSpan time) => (long)Math.Ceiling(time.TotalMilliseconds);
}
