using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>The library's client of a cluster: its first view, redirects, parts, a server that dies, and subscribers with several lines.</summary>
static class ClusterClientScenarios
{
    static readonly RedisScript<long> Add = RedisScript.Create<long>(ModelServer.AddScript);
    static readonly int[] All8 = [.. Enumerable.Range(0, Shards.Count)];

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("cluster", Calls) { ClusterServers = 2 },
        new("cluster whose shards move", Calls) { ClusterServers = 2, Disturb = static one => Move(one.Nodes!) },
        new("cluster that loses a server", Calls) { ClusterServers = 3, Disturb = static one => one.Nodes!.Lose(1, Ms(5), Ms(400)) },
        new("cluster with subscribers", Subscriptions) { ClusterServers = 2, Disturb = static one => one.Nodes!.Move(3, 0, Ms(8), Ms(2)) },
    ];

    static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    static void Move(ClusterDeployment nodes)
    {
        nodes.Move(2, 1, Ms(3), Ms(4));
        nodes.Move(5, 0, Ms(4), Ms(6));
        nodes.Move(2, 0, Ms(12), Ms(4));
    }

    static async Task Calls(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        foreach (var shard in All8) await calls.Try($"SET {shard}", () => Set(Key(shard), $"s{shard}"), static _ => true).ConfigureAwait(false);
        await Task.WhenAll(
            calls.Try("parts", () => Pipeline.Traverse(All8, static shard => Get<string>(Key(shard))), static got => All8.All(shard => got[shard].IfNone($"s{shard}") == $"s{shard}")),
            calls.Try("attempts", () => Pipeline.Traverse(All8, static shard => Get<string>(Key(shard)).Attempt()), static got => All8.All(shard => got[shard].ForAll(said => said.IfNone($"s{shard}") == $"s{shard}"))),
            calls.Try("cut", () => MGet<string>(All8.Select(static shard => (RedisKey)Key(shard))), static got => All8.All(shard => got[shard].IfNone($"s{shard}") == $"s{shard}")),
            calls.Try("cancelled parts", () => Pipeline.Traverse(All8, static shard => Get<string>(Key(shard))), static got => got.Count == Shards.Count, calls.CancelledAfter(1.5)),
            calls.Try("transaction", () => Multi((Set(Key(2), "s2"), Get<string>(Key(2))).Zip()), static got => got.Item2.IfNone("") == "s2"),
            calls.Try("forgotten", () => Incr(Counter(6)).FireAndForget(), static _ => true)).ConfigureAwait(false);
        await calls.Try("script", () => Add.Call(Counter(3)), static number => number > 0).ConfigureAwait(false);
        await calls.Try("BLPOP", () => BLPop(Counter(5) + "list", Ms(15)), static popped => popped.IsNone).ConfigureAwait(false);
        await calls.Try("lease", () => OnLease(from one in Incr(Counter(4)) from other in Echo("l") select other), static said => said.ToString() == "l").ConfigureAwait(false);
        await calls.Try("update", () => Optimistic([Counter(6)], from seen in Get<long>(Counter(6)) select Multi(Incr(Counter(6)))), static _ => true).ConfigureAwait(false);
        await calls.Try("INCR", () => Incr(Counter(1)), static number => number > 0).ConfigureAwait(false);
    }

    static async Task Subscriptions(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        Subscription<RedisValue>? subscription = null;
        for (var attempt = 0; subscription is null && attempt < 5; attempt++)
            calls.Guard(() => subscription = calls.Client.Subscribe(RedisChannel.Sharded(Key(3)), RedisChannel.Sharded(Key(4)), RedisChannel.Literal("news"), RedisChannel.KeyEvent("set")));
        if (subscription is null) return;
        await calls.Try("subscribed", async () => RedisResult.FromEither(await subscription.WaitUntilSubscribed().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        for (var round = 0; round < 4; round++)
        {
            var number = round;
            await calls.Try("SPUBLISH", () => SPublish(Key(3), number), static _ => true).ConfigureAwait(false);
            await calls.Try("PUBLISH", () => Publish("news", number), static _ => true).ConfigureAwait(false);
            await calls.Try("read", async () => RedisResult.FromEither(await subscription.Receive(Ms(5)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        }

        await calls.GuardAsync(() => subscription.DisposeAsync().AsTask()).ConfigureAwait(false);
    }

    static string Key(int shard) => Shards.KeyOf(shard);

    static string Counter(int shard) => FaultCluster.CounterOf(shard);
}
