using LanguageExt;

namespace Redis.Functional;

/// <summary>What the server does for a rate limit. Each answers {allowed, remaining, milliseconds to wait}.</summary>
internal static class RateLimitScripts
{
    // A key without expiry would refuse indefinitely, so it gets one.
    private static readonly RedisScript<RateDecision> WindowScript = RedisScript.CreateList("""
        local limit, amount = tonumber(ARGV[1]), tonumber(ARGV[3])
        local used = tonumber(redis.call('GET', KEYS[1]) or '0')
        local left = redis.call('PTTL', KEYS[1])
        if left < 0 and used > 0 then
          redis.call('PEXPIRE', KEYS[1], ARGV[2])
          left = ARGV[2]
        end
        if used + amount > limit then return {0, string.format('%.0f', math.max(limit - used, 0)), left} end
        if amount > 0 then
          redis.call('INCRBY', KEYS[1], ARGV[3])
          if used == 0 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
        end
        return {1, string.format('%.0f', limit - used - amount), 0}
        """, Codec.Int64).Decode(Read);

    // The key holds the moment at which the bucket will be full again, in microseconds: the generic cell rate algorithm.
    private static readonly RedisScript<RateDecision> BucketScript = RedisScript.CreateList("""
        local clock = redis.call('TIME')
        local now = clock[1] * 1000000 + clock[2]
        local every, capacity, amount = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
        local full = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
        local after = full + amount * every
        local wait = after - now - capacity * every
        if wait > 0 then return {0, string.format('%.0f', math.floor((now + capacity * every - full) / every)), string.format('%.0f', math.ceil(wait / 1000))} end
        if amount > 0 then redis.call('SET', KEYS[1], string.format('%.0f', after), 'PX', string.format('%.0f', math.ceil((after - now) / 1000))) end
        return {1, string.format('%.0f', math.floor((now + capacity * every - after) / every)), 0}
        """, Codec.Int64).Decode(Read);

    internal static Command<RateDecision> Window(RedisKey key, long limit, TimeSpan window, long amount) =>
        WindowScript.Call(key, limit, LockScripts.Milliseconds(window), amount);

    internal static Command<RateDecision> Bucket(RedisKey key, long capacity, TimeSpan every, long amount) =>
        BucketScript.Call(key, (long)Math.Ceiling(every.TotalMicroseconds), capacity, amount);

    internal static Command<RateDecision> Invalid(string what) => ScriptSpec.Eval.Invalid(what).Map(static _ => default(RateDecision));

    private static Either<RedisError, RateDecision> Read(Seq<long> reply) => reply.ToArray() switch
    {
        [var allowed, var remaining, var wait and >= 0 and < uint.MaxValue * 1000L] => new RateDecision(allowed == 1, remaining, TimeSpan.FromMilliseconds(wait)),
        var items => new RedisError.Decode("a decision, what remains, and a wait", $"{items.Length} numbers"),
    };
}
