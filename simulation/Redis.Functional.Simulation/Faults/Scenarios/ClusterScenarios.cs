using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>A client of two servers: batches that are sent again, servers that are left, and subscribers with several lines.</summary>
static class ClusterScenarios
{
    static readonly RedisScript<long> Add = RedisScript.Create<long>(ModelServer.AddScript);
    static readonly int[] All8 = [.. Enumerable.Range(0, Shards.Count)];

    public static IEnumerable<FaultScenario> All { get; } =
    [
        new("redirects", Redirects),
        new("servers that are left", Leaving),
        new("servers that are lost", Losing),
        new("several lines", Lines),
        new("several lines beside commands", Lines) { Configure = static config => config with { PubSub = PubSubConnection.Shared } },
    ];

    // The router believes at first that any server owns any shard; two shards move meanwhile.
    static async Task Redirects(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        var cluster = FaultCluster.Create(calls);
        calls.Surroundings.After(3, one => cluster.Move(2, 4));
        calls.Surroundings.After(6, one => cluster.Move(5, 0));
        foreach (var shard in All8) await Try(calls, cluster, $"SET {shard}", () => Set(Key(shard), $"s{shard}"), static _ => true).ConfigureAwait(false);
        await Task.WhenAll(
            Try(calls, cluster, "parts", () => Pipeline.Traverse(All8, static shard => Get<string>(Key(shard))), static got => got.Count == Shards.Count && All8.All(shard => got[shard].IfNone($"s{shard}") == $"s{shard}")),
            Try(calls, cluster, "parts that are attempted", () => Pipeline.Traverse(All8, static shard => Echo($"a{shard}").Attempt()), static got => All8.All(shard => got[shard].ForAll(said => said.ToString() == $"a{shard}"))),
            Try(calls, cluster, "mixed parts", () => (Echo("a"), Incr(Counter(1)).Map(static number => number), Get<string>(Key(2)).Attempt()).Zip(), static _ => true),
            Try(calls, cluster, "cancelled parts", () => Pipeline.Traverse(All8, static shard => Echo($"c{shard}")), static got => got[0].ToString() == "c0", calls.CancelledAfter(1.5)),
            Try(calls, cluster, "transaction", () => Multi((Set(Key(2), "s2"), Get<string>(Key(2))).Zip()), static got => got.Item2.IfNone("") == "s2"),
            Try(calls, cluster, "cancelled transaction", () => Multi((Incr(Counter(5)), Echo("m")).Zip()), static got => got.Item2.ToString() == "m", calls.CancelledAfter(2))).ConfigureAwait(false);
        await Try(calls, cluster, "script", () => Add.Call(Counter(3)), static number => number > 0).ConfigureAwait(false);
        await Try(calls, cluster, "BLPOP", () => BLPop(Counter(5) + "list", TimeSpan.FromMilliseconds(15)), static popped => popped.IsNone).ConfigureAwait(false);
        await Try(calls, cluster, "lease", () => OnLease(from one in Incr(Counter(4)) from other in Echo("l") select other), static said => said.ToString() == "l").ConfigureAwait(false);
        await Try(calls, cluster, "update", () => Optimistic([Counter(6)], from seen in Get<long>(Counter(6)) select Multi(Incr(Counter(6)))), static _ => true).ConfigureAwait(false);
    }

    static async Task Leaving(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        var cluster = FaultCluster.Create(calls);
        foreach (var moment in new[] { 1.0, 4, 9, 9.5, 15 }) calls.Surroundings.After(moment, one => cluster.Leave(moment is 4 or 15 ? 1 : 0));
        for (var round = 0; round < 4; round++)
        {
            var word = $"r{round}";
            await Task.WhenAll(
                Try(calls, cluster, "ECHO", () => Echo(word), said => said.ToString() == word),
                Try(calls, cluster, "parts", () => Pipeline.Traverse(All8, shard => Echo($"{word}{shard}")), got => got[7].ToString() == word + "7"),
                Try(calls, cluster, "INCR", () => Incr(Counter(round)), static number => number > 0),
                Try(calls, cluster, "lease", () => OnLease(from one in Echo(word) from _ in Sleep(TimeSpan.FromMilliseconds(2)) from other in Echo(word + "'") select other), said => said.ToString() == word + "'"),
                Try(calls, cluster, "update", () => Optimistic([Counter(2)], from seen in Get<long>(Counter(2)) select Multi(Incr(Counter(2)))), static _ => true)).ConfigureAwait(false);
        }
    }

    static async Task Losing(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        var cluster = FaultCluster.Create(calls);
        calls.Surroundings.After(4, one => cluster.Kill(1, 12));
        for (var round = 0; round < 4; round++)
        {
            var word = $"r{round}";
            await Task.WhenAll(
                Try(calls, cluster, "GET", () => Get<string>(Key(round)), static _ => true),
                Try(calls, cluster, "SET", () => Set(Key(round), word), static _ => true),
                Try(calls, cluster, "parts", () => Pipeline.Traverse(All8, shard => Get<string>(Key(shard)).Attempt()), static got => got.Count == Shards.Count),
                Try(calls, cluster, "transaction", () => Multi(Get<string>(Key(1))), static _ => true)).ConfigureAwait(false);
        }
    }

    // A shard channel moves with its shard; invalidations come beside messages.
    static async Task Lines(FaultCalls calls)
    {
        if (calls.Id != 0) return;
        var cluster = FaultCluster.Create(calls);
        var sharded = cluster.Subscribe(static () => [RedisChannel.Sharded(Key(3)), RedisChannel.Sharded(Key(4))]);
        var common = cluster.Subscribe(static () => [RedisChannel.Literal("news"), RedisChannel.Pattern("n*")]);
        await calls.Try("subscribed", async () => RedisResult.FromEither(await sharded.WaitUntilSubscribed().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        await calls.Try("subscribed too", async () => RedisResult.FromEither(await common.WaitUntilSubscribed().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        calls.Surroundings.After(4, one => cluster.Move(3, 0));
        for (var round = 0; round < 4; round++)
        {
            var number = round;
            await Try(calls, cluster, "SPUBLISH", () => SPublish(Key(3), number), static receivers => receivers <= 1).ConfigureAwait(false);
            await Try(calls, cluster, "PUBLISH", () => Publish("news", number), static receivers => receivers <= 4).ConfigureAwait(false);
            await Try(calls, cluster, "GET", () => Get<string>(Key(number)), static _ => true).ConfigureAwait(false);
            await Try(calls, cluster, "SET", () => Set(Key(number), "x"), static _ => true).ConfigureAwait(false);
            await calls.Try("read", async () => RedisResult.FromEither(await sharded.Receive(TimeSpan.FromMilliseconds(5)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
            await calls.Try("read too", async () => RedisResult.FromEither(await common.Receive(TimeSpan.FromMilliseconds(5)).ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        }

        calls.Guard(() => _ = common.Unsubscribe(RedisChannel.Pattern("n*")));
        await calls.Wait(10).ConfigureAwait(false);
        await calls.GuardAsync(() => sharded.DisposeAsync().AsTask()).ConfigureAwait(false);
        await calls.GuardAsync(() => common.DisposeAsync().AsTask()).ConfigureAwait(false);
    }

    static Task Try<A>(FaultCalls calls, FaultCluster cluster, string name, Func<RedisProgram<A>> program, Func<A, bool> isRight, CancellationToken token = default) =>
        calls.Try(name, () => cluster.Router.RunResult(program(), token), isRight);

    static string Key(int shard) => Shards.KeyOf(shard);

    static string Counter(int shard) => FaultCluster.CounterOf(shard);
}
