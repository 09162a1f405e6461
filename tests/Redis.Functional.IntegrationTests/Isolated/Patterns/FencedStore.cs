namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>What a lock protects: it refuses who comes with a smaller fencing token than it has seen, and keeps what it accepted.</summary>
internal static class FencedStore
{
    private static readonly RedisScript<bool> WriteScript = RedisScript.Create(
        """
        local last = tonumber(redis.call('GET', 'store:last') or '0')
        if tonumber(ARGV[1]) < last then return 0 end
        redis.call('SET', 'store:last', ARGV[1])
        redis.call('RPUSH', 'store:log', ARGV[1])
        return 1
        """,
        Codec.Bool);

    /// <summary>False: refused.</summary>
    public static Command<bool> Write(long fence) => WriteScript.Call([], fence);
}
