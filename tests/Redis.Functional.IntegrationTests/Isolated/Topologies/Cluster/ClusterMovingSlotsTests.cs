using System.Collections.Concurrent;
using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>Slots with keys move there and back while all kinds of calls use them. REDIS_FUNCTIONAL_SLOTS says how many slots; 100 without it.</summary>
[Trait("Load", "Any")]
public sealed class ClusterMovingSlotsTests
{
    private static readonly int Slots = Clusters.Number("REDIS_FUNCTIONAL_SLOTS", 100);
    private const int Workers = 16;

    private static readonly RedisScript<long> Add = RedisScript.Create<long>("return redis.call('INCRBY', KEYS[1], ARGV[1])");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Calls_succeed_and_their_effects_are_true(bool isPooled)
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0 });
        await using var client = await Clusters.Connect(cluster, node => node with { Pool = isPooled ? PoolOptions.Default : null });
        var errors = new ConcurrentBag<(string What, RedisError Error)>();
        var sums = new ConcurrentDictionary<string, long>();
        var calls = 0;
        using var over = new CancellationTokenSource();
        var working = Task.WhenAll(Enumerable.Range(0, Workers).Select(async worker =>
        {
            var random = new Random(worker);
            while (!over.IsCancellationRequested)
            {
                var (what, error) = await Call(client, random, sums);
                Interlocked.Increment(ref calls);
                if (error is not null) errors.Add((what, error));
            }
        }));

        // The slots that the workers use are among those that move.
        var slots = Enumerable.Range(0, 40).Select(static tag => KeySlot.Of($"{{{tag}}}")).Concat(Enumerable.Range(0, Slots)).Distinct().ToArray();
        for (var i = 0; i < 2; i++) await Clusters.MoveEach(cluster, slots);

        await over.CancelAsync();
        await working;
        var figures = client.TopologyFigures;
        Figures.Report("cluster, moving slots", $"{(isPooled ? "pooled" : "shared")}: {2 * slots.Length} moves, {calls} calls, {figures.Moved} MOVED, {figures.Asked} ASK, {figures.Views} views, {errors.Count} errors");
        Assert.Empty(errors.Select(static error => $"{error.What}: {error.Error}"));
        Assert.Equal(0, figures.Resting);
        foreach (var (key, sum) in sums) Assert.Equal((key, sum), (key, (await client.Run(Get<long>(key)).Right()).IfNone(0)));

        // What was learned is used: everything goes where it belongs at once.
        var before = client.TopologyFigures;
        for (var tag = 0; tag < 40; tag++) await client.Run(Get($"{{{tag}}}s")).Right();
        await client.Run(Pipeline.Traverse(Enumerable.Range(0, 40), static tag => Get($"{{{tag}}}s"))).Right();
        Assert.InRange(client.TopologyFigures.Moved - before.Moved, 0, 2);
    }

    private static async Task<(string What, RedisError? Error)> Call(RedisClient client, Random random, ConcurrentDictionary<string, long> sums)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"{{{random.Next(40)}}}");
        var others = Enumerable.Range(0, 8).Select(_ => (RedisKey)$"{{{random.Next(40)}}}g").ToArray();
        void Count(string key, long number) => sums.AddOrUpdate(key, number, (_, sum) => sum + number);
        switch (random.Next(9))
        {
            case 0: return ("GET", Error(await client.Run(Get($"{tag}g"))));
            case 1: return ("SET", Error(await client.Run(Set($"{tag}g", "v"))));
            case 2: return ("MGET", Error(await client.Run(MGet<string>(others))));
            case 3:
                var one = await client.Run(Incr($"{tag}s"));
                one.IfRight(_ => Count($"{tag}s", 1));
                return ("INCR", Error(one));
            case 4:
                var both = await client.Run(Multi((Incr($"{tag}a"), IncrBy($"{tag}b", 2)).Zip()));
                both.IfRight(_ => { Count($"{tag}a", 1); Count($"{tag}b", 2); });
                return ("MULTI", Error(both));
            case 5:
                var scripted = await client.Run(Add.Call([$"{tag}x"], [3]));
                scripted.IfRight(_ => Count($"{tag}x", 3));
                return ("EVALSHA", Error(scripted));
            case 6:
                var key = $"{tag}o";
                var optimistic = await client.Run(Optimistic([key], Get<long>(key).Map(value => Multi(Set(key, value.IfNone(0) + 1))), RetrySchedule.Exponential(TimeSpan.FromMilliseconds(1)).MaxDelay(TimeSpan.FromMilliseconds(20)) & RetrySchedule.Times(500)));
                optimistic.IfRight(_ => Count(key, 1));
                return ("Optimistic", Error(optimistic));
            case 7:
                var list = $"{tag}l{random.Next()}";
                var popping = client.Run(BLPop(list, TimeSpan.FromSeconds(20))).AsTask();
                var pushed = await client.Run(RPush(list, "x"));
                var popped = await popping;
                return ("BLPOP", Error(pushed) ?? Error(popped) ?? (popped.Match(Right: static value => value.IsSome, Left: static _ => true) ? null : new RedisError.Client.Missing(list)));
            default:
                var pipeline = await client.Run(Pipeline.Traverse(others, static key => Incr($"{key}p")));
                pipeline.IfRight(_ => { foreach (var other in others) Count($"{other}p", 1); });
                return ("pipeline", Error(pipeline));
        }
    }

    private static RedisError? Error<A>(Either<RedisError, A> outcome) => outcome.Match(Right: static _ => new List<RedisError>(), Left: static error => [error]).FirstOrDefault();
}
