using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>The library as its users call it: the public client, commands made anew for each call, replies looked at.</summary>
public abstract class OursContender(Workload workload, Target target) : IContender
{
    private RedisClient? client;
    private Func<RedisConfig, RedisConfig> configure = static config => config;

    protected int Depth => workload.Depth;

    protected static RedisKey[] Keys { get; } = [.. Enumerable.Range(0, DataSet.Keys).Select(i => (RedisKey)DataSet.Key(i))];

    protected static RedisValue[] Values { get; } = [.. Enumerable.Range(0, DataSet.Keys).Select(i => (RedisValue)DataSet.Value(i))];

    protected RedisClient Client => client ?? throw new InvalidOperationException("Not open.");

    public static OursContender For(Workload workload, Target target, Func<RedisConfig, RedisConfig> configure)
    {
        var contender = Of(workload, target);
        contender.configure = configure;
        return contender;
    }

    public double? Memory { get; protected set; }

    public virtual async ValueTask OpenAsync() => client = await ConnectAsync();

    public abstract ValueTask<long> RunAsync(Window window);

    public virtual ValueTask DisposeAsync() => client?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Another client of the same configuration.</summary>
    protected async Task<RedisClient> ConnectAsync()
    {
        var config = RedisConfig.Parse(workload.IsTls ? target.TlsUrl : target.Url).Match(static config => config, static error => throw new InvalidOperationException(error.ToString()));
        if (workload.IsTls) config = config with { Tls = new() { InsecureSkipVerification = true } };
        RedisTarget whole = target.Cluster is { Count: > 0 } nodes
            ? new ClusterConfig([.. nodes.Select(static node => RedisEndpoint.Parse(node).Match(static at => at, static error => throw new InvalidOperationException(error.ToString())))]) { Node = configure(config) }
            : configure(config);
        return (await RedisClient.Connect(whole)).Match(
            static client => client,
            static error => throw new InvalidOperationException(error.ToString()));
    }

    /// <summary>A load whose replies are not what they should be measures nothing.</summary>
    protected static void Expect<A>(Either<RedisError, A> reply, Func<A, bool> good)
    {
        if (!reply.Match(good, static _ => false)) throw new InvalidOperationException($"Unexpected reply: {reply}");
    }

    private static OursContender Of(Workload workload, Target target) => workload.Kind switch
    {
        WorkloadKind.OneCaller => new OursOneCaller(workload, target),
        WorkloadKind.ManyCallers or WorkloadKind.PairInTurn => new OursManyCallers(workload, target),
        WorkloadKind.PairAtOnce => new OursBothAtOnce(workload, target),
        WorkloadKind.PipelineOfGet => new OursPipelineOfGet(workload, target),
        WorkloadKind.PipelineOfSet => new OursPipelineOfSet(workload, target),
        WorkloadKind.StartThenAwait => new OursStartThenAwait(workload, target),
        WorkloadKind.MGet => new OursMGet(workload, target),
        WorkloadKind.LRange => new OursLRange(workload, target),
        WorkloadKind.HGetAll => new OursHGetAll(workload, target),
        WorkloadKind.BlobGet => new OursBlobGet(workload, target),
        WorkloadKind.BlobSet => new OursBlobSet(workload, target),
        WorkloadKind.TextValues => new OursText(workload, target),
        WorkloadKind.JsonValues => new OursJson(workload, target),
        WorkloadKind.Cancellable => new OursCancellable(workload, target),
        WorkloadKind.Connections => new OursConnections(workload, target),
        WorkloadKind.BlockingPop => new OursBlockingPop(workload, target),
        WorkloadKind.WatchedTransaction => new OursWatchedTransaction(workload, target),
        WorkloadKind.BulkLoad => new OursLoad(workload, target),
        WorkloadKind.IdleClients => new OursIdleClients(workload, target),
        WorkloadKind.WaitingPops => new OursWaitingPops(workload, target),
        WorkloadKind.Subscriber => new OursSubscriber(workload, target),
        _ => throw new ArgumentOutOfRangeException(nameof(workload)),
    };
}
