using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>Each kind of request with each fault of a node: what its caller is told is what the nodes say that they ran.</summary>
public sealed class ClusterDeliveryTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly RedisScript<long> Script = RedisScript.Create<long>("return redis.call('INCR', KEYS[1])");

    // What each sends, with the commands that the fault happens to: where it is refused, and where it is lost.
    private static readonly Kind[] Kinds =
    [
        new("single write", "INCR", "INCR", static keys => Done(Incr(keys[0])), static keys => [$"INCR {keys[0]}"]),
        new("single read", "GET", "GET", static keys => Done(Get(keys[0])), static keys => [$"GET {keys[0]}"]) { IsRead = true },
        new("fire and forget", "INCR", "INCR", static keys => Incr(keys[0]).FireAndForget(), static keys => [$"INCR {keys[0]}"]) { IsForgotten = true },
        new("fire and forget, two nodes", "INCR", "INCR", static keys => (Incr(keys[0]), Incr(keys[1])).Zip().FireAndForget(), static keys => [$"INCR {keys[0]}", $"INCR {keys[1]}"]) { IsForgotten = true },
        new("pipeline over two nodes", "INCR", "INCR", static keys => Done((Incr(keys[0]), Incr(keys[1])).Zip()), static keys => [$"INCR {keys[0]}", $"INCR {keys[1]}"]),
        new("MSET over two nodes", "MSET", "MSET", static keys => Done(MSet([(keys[0], "1"), (keys[1], "1")])), static keys => [$"MSET {keys[0]}", $"MSET {keys[1]}"]),
        new("DEL over two nodes", "DEL", "DEL", static keys => Done(Del([keys[0], keys[1]])), static keys => [$"DEL {keys[0]}", $"DEL {keys[1]}"]),
        new("MGET over two nodes", "MGET", "MGET", static keys => Done(MGet<string>([keys[0], keys[1]])), static keys => [$"MGET {keys[0]}", $"MGET {keys[1]}"]) { IsRead = true },
        new("transaction", "INCR", "EXEC", static keys => Done(Multi((Incr(keys[0]), Get(keys[0])).Zip())), static keys => [$"INCR {keys[0]}"]),
        new("script", "EVALSHA", "EVALSHA", static keys => Done(Script.Call([keys[0]])), static keys => [$"EVALSHA {keys[0]}"]),
        new("function", "FCALL", "FCALL", static keys => Done(FCall("f", [keys[0]])), static keys => [$"FCALL {keys[0]}"]),
        new("blocking command", "BLPOP", "BLPOP", static keys => Done(BLPop(keys[0], TimeSpan.FromSeconds(20))), static keys => [$"BLPOP {keys[0]}"]),
        new("on a lease", "INCR", "INCR", static keys => Done(OnLease(Incr(keys[0]))), static keys => [$"INCR {keys[0]}"]),
        new("Optimistic", "WATCH", "EXEC", static keys => Done(Optimistic([keys[0]], Get<long>(keys[0]).Map(value => Multi(Set(keys[0], value.IfNone(0) + 1))))), static keys => [$"SET {keys[0]}"]),
        new("all primaries", "FLUSHALL", "FLUSHALL", static _ => Done(ServerCommands.FlushAll()), static _ => ["FLUSHALL"]) { Times = 3 },
        new("SPUBLISH", "SPUBLISH", "SPUBLISH", static keys => Done(SPublish(keys[0], "1")), static keys => [$"SPUBLISH {keys[0]}"]),
    ];

    public static TheoryData<string> Names => [.. Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_the_caller_is_told_is_true(string name)
    {
        var kind = Kinds.Single(kind => kind.Name == name);
        var told = new List<string>();
        foreach (var fault in Enum.GetValues<NodeFault>())
        {
            // Nodes redirect no command without a key, and nobody can cancel what has no caller any more.
            if (kind.Times > 1 && fault is NodeFault.Moved or NodeFault.Ask) continue;
            if (kind.IsForgotten && fault == NodeFault.Cancelled) continue;
            told.Add($"{fault}: {await Play(kind, fault)}");
        }

        output.WriteLine(MeasuredFigures.Report("cluster, delivery", $"{name} — {string.Join("; ", told)}"));
    }

    private static async Task<string> Play(Kind kind, NodeFault fault)
    {
        await using var cluster = new LedgerCluster(fault, fault is NodeFault.LostBefore or NodeFault.LostAfter ? kind.Lost : kind.Refused);
        var config = new ClusterConfig([.. cluster.Seeds.Select(static seed => RedisEndpoint.Parse(seed).Match(Right: static at => at, Left: static error => throw new InvalidOperationException($"{error}")))])
        {
            Node = new() { ConnectTimeout = Patience, CommandTimeout = Patience, WhenDisconnected = fault == NodeFault.Away ? WhenDisconnected.Fail : WhenDisconnected.Wait },
        };
        await using var client = (await RedisClient.Connect(config)).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));
        if (fault == NodeFault.Away)
        {
            await cluster.Leave();
            await Eventually.TrueAsync(() => client.Topology.Shards.Any(static shard => !shard.IsConnected), "the client has noticed");
        }

        using var cancelled = new CancellationTokenSource();
        var running = client.Run(kind.Program(cluster.Keys), cancelled.Token).AsTask();
        if (fault == NodeFault.Cancelled)
        {
            await Eventually.TrueAsync(() => client.TopologyFigures.ResentAfterRefusal > 0, "it was refused");
            await cancelled.CancelAsync();
        }

        var outcome = RedisResult.FromEither(await running);
        var error = outcome.IsOk ? null : outcome.Error;
        if (kind.IsForgotten && error is null) await Eventually.TrueAsync(() => Count(kind, cluster).Sum() + client.TopologyFigures.Dropped >= kind.Commands(cluster.Keys).Length, "each has run or is counted");
        var ran = Count(kind, cluster);
        var dropped = client.TopologyFigures.Dropped;
        var said = $"{(error is null ? "value" : $"{error.Delivery}{(error.Context.MayHaveWritten ? ", others may have run" : "")}")} (ran {string.Join('+', ran)}{(kind.IsForgotten ? $", dropped {dropped}" : "")})";

        Assert.True(cluster.HasFailed, $"{fault} did not happen");
        if (!kind.IsRead) Assert.True(ran.All(times => times <= kind.Times), $"{kind.Name}, {fault}, ran twice: {said}");
        switch (error)
        {
            case null when !kind.IsForgotten:
                Assert.True(ran.All(times => kind.IsRead ? times >= 1 : times == kind.Times), $"{kind.Name}, {fault}: {said}");
                break;
            case { Delivery: Delivery.Executed }:
                Assert.True(ran.All(times => times == kind.Times), $"{kind.Name}, {fault}: {said}");
                break;
            case { Delivery: Delivery.NotSent or Delivery.Rejected, Context.MayHaveWritten: false } when !kind.IsRead:
                Assert.True(ran.All(static times => times == 0), $"{kind.Name}, {fault}: {said}");
                break;
            default:
                break;
        }

        // What a node refuses is followed, and what only reads is read again; one that is told nothing but Unknown would be true as well.
        if (fault is NodeFault.Moved or NodeFault.Ask or NodeFault.TryAgain || (kind.IsRead && fault is NodeFault.LostBefore or NodeFault.LostAfter)) Assert.True(error is null && dropped == 0, $"{kind.Name}, {fault}: {error}");
        else if (!kind.IsForgotten) Assert.True(error is not null, $"{kind.Name}, {fault}: {said}");
        if (fault is NodeFault.LostBefore or NodeFault.LostAfter && error is not null) Assert.Equal(Delivery.Unknown, error.Delivery);
        if (fault == NodeFault.Away && error is not null) Assert.True(error.Delivery == Delivery.NotSent || ran.Sum() > 0, $"{kind.Name}, {fault}: {said}");
        if (kind.IsForgotten && error is not null) Assert.Equal(0, dropped);
        return said;
    }

    private static int[] Count(Kind kind, LedgerCluster cluster) => [.. kind.Commands(cluster.Keys).Select(cluster.Ran)];

    private static RedisProgram<Unit> Done<A>(RedisProgram<A> program) => program.Map(static _ => Unit.Default);

    private sealed record Kind(string Name, string Refused, string Lost, Func<string[], RedisProgram<Unit>> Program, Func<string[], string[]> Commands)
    {
        public bool IsRead { get; init; }

        public bool IsForgotten { get; init; }

        // How often each of its commands runs.
        public int Times { get; init; } = 1;
    }
}
