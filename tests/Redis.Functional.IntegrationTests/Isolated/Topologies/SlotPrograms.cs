using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>What runs in one slot, on a client of servers that each have some of the slots.</summary>
internal static class SlotPrograms
{
    internal static async Task RunWhereTheirKeysAre(RedisClient client)
    {
        Assert.Equal((1, 1), await client.Run(Multi((Incr("{t}a"), Incr("{t}b")).Zip())).Right());
        Assert.Equal(8, await client.Run(Optimistic(["{o}a"], from a in Get<long>("{o}a") select Multi(IncrBy("{o}b", a.IfNone(0) + 8)))).Right());

        var popping = client.Run(BLPop("{l}list", TimeSpan.FromSeconds(30))).AsTask();
        await client.Run(RPush("{l}list", "x")).Right();
        Assert.Equal("x", (await popping).Right().IfNone(""));

        var script = RedisScript.Create<long>("return redis.call('INCRBY', KEYS[1], ARGV[1])");
        Assert.Equal(3, await client.Run(script.Call(["{s}k"], [3])).Right());
        Assert.Equal(6, await client.Run(script.Call(["{s}k"], [3])).Right());
        Assert.Equal(1, await client.Run(new RedisLock("{lock}x").Hold(Incr("{lock}n"))).Right());
    }
}
