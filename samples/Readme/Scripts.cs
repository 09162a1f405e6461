using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Server.ServerCommands;

namespace Readme;

/// <summary>The code of docs/guides/scripts.md.</summary>
public static class Scripts
{
    // snippet: define
    private static readonly RedisScript<long> TakeTokens = RedisScript.Create<long>("""
        local left = tonumber(redis.call('GET', KEYS[1]) or ARGV[1])
        local taken = math.min(left, tonumber(ARGV[2]))
        redis.call('SET', KEYS[1], left - taken, 'KEEPTTL')
        return taken
        """);
    // end snippet

    // snippet: replies
    private static readonly RedisScript<Option<string>> Oldest = RedisScript.CreateOptional<string>("return redis.call('LINDEX', KEYS[1], -1)");
    private static readonly RedisScript<Seq<int>> Numbers = RedisScript.CreateList<int>("return {1, 2, 3}");
    private static readonly RedisScript<RespValue> Anything = RedisScript.Create("return {1, {'two', 3}}");
    private static readonly RedisScript<TimeSpan> Uptime = RedisScript.Create<long>("return redis.call('TIME')[1] - ARGV[1]").Map(seconds => TimeSpan.FromSeconds(seconds));
    private static readonly RedisScript<long> Size = RedisScript.Create<long>("return redis.call('LLEN', KEYS[1])").ReadOnly();
    // end snippet

    // snippet: functions
    private static readonly RedisFunction<long> Hit = RedisFunction.Create<long>("hit");

    public static RedisProgram<long> CountHits(RedisKey page, string code) =>
        from library in FunctionLoad(code, replace: true)      // once, when the program is deployed
        from hits in Hit.Call(page, 1)
        select hits;
    // end snippet

    public static async Task<Either<RedisError, long>> Call(IRedisClient client, RedisKey bucket, CancellationToken token)
    {
        // snippet: call
        Command<long> three = TakeTokens.Call(bucket, 10, 3);

        Either<RedisError, long> alone = await client.Run(three, token);                 // EVALSHA; EVAL when the server does not know it
        var pipeline = await client.Run((three, Get<long>(bucket)).Zip(), token);        // one round trip
        var transaction = await client.Run(Multi((three, Expire(bucket, TimeSpan.FromMinutes(1))).Zip()), token);
        // end snippet
        return alone.Bind(_ => pipeline.Map(both => both.Item1)).Bind(_ => transaction.Map(both => both.Item1));
    }

    /// <summary>What each kind of reply becomes, of a list.</summary>
    public static Pipeline<(Option<string>, Seq<int>, RespValue, TimeSpan, long)> Replies(RedisKey key) =>
        (Oldest.Call(key), Numbers.Call(), Anything.Call(), Uptime.Call([], 0), Size.Call(key)).Zip();
}
