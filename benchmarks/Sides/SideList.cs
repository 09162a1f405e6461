using Redis.Functional.Benchmarks.FSharp;
using static Redis.Functional.Benchmarks.SideNames;

namespace Redis.Functional.Benchmarks;

/// <summary>All sides, in the order of the table.</summary>
public static class SideList
{
    public const string OursEachWrite = "ours-each-write";
    public const string OursStreamPipes = "ours-stream-pipes";
    public const string OursPumpedPipe = "ours-pumped-pipe";
    public const string OursOnCluster = "ours-cluster";
    public const string OursLinq = "ours-linq";
    public const string OursZip = "ours-zip";
    public const string OursByHand = "ours-by-hand";
    public const string OursInFSharp = "ours-fsharp";
    public const string OursInFSharpLet = "ours-fsharp-let";
    public const string OursInFSharpAnd = "ours-fsharp-and";
    public const string StackExchangeOnCluster = "se-cluster";
    public const string RawIntoArray = "raw-array";
    public const string RawOnCluster = "raw-cluster";

    // What the cluster has: the single keys.
    private static readonly WorkloadKind[] OnCluster =
    [
        WorkloadKind.OneCaller, WorkloadKind.ManyCallers, WorkloadKind.PipelineOfGet, WorkloadKind.PipelineOfSet, WorkloadKind.StartThenAwait, WorkloadKind.MGet,
    ];

    public static IReadOnlyList<ISide> All { get; } =
    [
        new DotnetSide(Ours, typeof(RedisClient).Assembly),
        new DotnetSide(OursLinq) { Kinds = [WorkloadKind.PairInTurn] },
        new DotnetSide(OursInFSharp) { Kinds = [WorkloadKind.PairInTurn] },
        new DotnetSide(OursInFSharpLet) { Kinds = [WorkloadKind.PairInTurn] },
        new DotnetSide(OursZip) { Kinds = [WorkloadKind.PairAtOnce] },
        new DotnetSide(OursInFSharpAnd) { Kinds = [WorkloadKind.PairAtOnce] },
        new DotnetSide(OursByHand) { Kinds = [WorkloadKind.BulkLoad] },
        new DotnetSide(OursEachWrite) { IsVariant = true },
        new DotnetSide(OursStreamPipes) { IsVariant = true },
        new DotnetSide(OursPumpedPipe) { IsVariant = true },
        new DotnetSide(OursOnCluster) { IsOnCluster = true, IsVariant = true, HasTls = false, Kinds = OnCluster },

        // It has no blocking commands.
        new DotnetSide(SideNames.StackExchange, typeof(global::StackExchange.Redis.ConnectionMultiplexer).Assembly)
        {
            Kinds = [.. Enum.GetValues<WorkloadKind>().Except([WorkloadKind.BlockingPop, WorkloadKind.WaitingPops])],
        },
        new DotnetSide(StackExchangeOnCluster) { IsOnCluster = true, IsVariant = true, HasTls = false, Kinds = OnCluster },

        // A pool of connections in one client; its transactions are synchronous.
        new DotnetSide(SideNames.FreeRedis, typeof(global::FreeRedis.RedisClient).Assembly)
        {
            HasTls = false,
            Kinds =
            [
                .. Enum.GetValues<WorkloadKind>().Except(
                    [WorkloadKind.Connections, WorkloadKind.BlockingPop, WorkloadKind.WatchedTransaction, WorkloadKind.IdleClients, WorkloadKind.WaitingPops]),
            ],
        },
        new DotnetSide(Raw),
        new DotnetSide(RawIntoArray) { Kinds = [WorkloadKind.BlobGet] },
        new DotnetSide(RawOnCluster) { IsOnCluster = true, IsVariant = true, HasTls = false, Kinds = OnCluster },
        new NativeSide("c", "loop"),
        new NativeSide("hiredis", "hiredis", "-lhiredis"),
        new RedisBenchmarkSide(),
    ];

    /// <summary>What runs inside the child process of a .NET side.</summary>
    public static IContender Contender(string side, Workload workload, Target target) => side switch
    {
        Ours or OursOnCluster => OursContender.For(workload, target, static config => config),
        OursEachWrite => OursContender.For(workload, target, static config => config with { ReplyIntegrity = ReplyIntegrity.EachWrite }),
        OursStreamPipes => OursContender.For(workload, target, static config => config with { Transport = new StreamTransport(isPumped: false) }),
        OursPumpedPipe => OursContender.For(workload, target, static config => config with { Transport = new StreamTransport(isPumped: true) }),
        OursLinq => new OursLinq(workload, target),
        OursZip => new OursZip(workload, target),
        OursByHand => new OursLoadByHand(workload, target),
        OursInFSharp => new OursFSharp(workload, target, Callers.Bare),
        OursInFSharpLet => new OursFSharp(workload, target, Callers.Let),
        OursInFSharpAnd => new OursFSharp(workload, target, Callers.And),
        SideNames.StackExchange or StackExchangeOnCluster => new SeContender(workload, target),
        SideNames.FreeRedis => new FreeRedisContender(workload, target),
        Raw => RawContender.For(workload, target),
        RawIntoArray => new RawValue(workload, target),
        RawOnCluster => new RawClusterContender(workload, target),
        _ => throw new FormatException($"No side {side} runs in a child process."),
    };

    /// <summary>
    /// The sides named; without names all but the variants, in a quick run those that a goal refers to.
    /// </summary>
    public static IReadOnlyList<ISide> Select(IReadOnlyList<string> names, bool quick)
    {
        if (names.Count == 0) return [.. All.Where(side => !side.IsVariant && (!quick || side.Name is Raw or Peer || IsOurs(side.Name)))];
        var unknown = names.Except(All.Select(side => side.Name)).ToArray();
        if (unknown.Length > 0) throw new FormatException($"No side {unknown[0]}; there are {string.Join(", ", All.Select(side => side.Name))}.");
        return [.. All.Where(side => names.Contains(side.Name))];
    }
}
