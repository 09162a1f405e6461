using Redis.Functional.Tests.Programs;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A lease of a pool with one connection, whose server is the test, by a clock that goes when it is told.</summary>
sealed class LeaseBench : IAsyncDisposable
{
    readonly PoolInterpreter _pool;

    LeaseBench(PoolInterpreter pool, FakeTime time, PipeConnection server, IRedisClient lease) => (_pool, Time, Server, Lease) = (pool, time, server, lease);

    public FakeTime Time { get; }

    public PipeConnection Server { get; }

    public IRedisClient Lease { get; }

    public PoolStatistics Statistics => _pool.Statistics;

    /// <summary>A WATCH, as the runtime recognizes it.</summary>
    public static Command<LanguageExt.Unit> Watch => WatchSpec.Watch.OfKeys([(RedisKey)"w"]);

    public static async Task<LeaseBench> Open(RedisConfig? config = null)
    {
        var time = new FakeTime();
        var transport = new AcceptingTransport();
        config = (config ?? new RedisConfig()) with { TimeProvider = time, ConnectTimeout = TimeSpan.FromHours(1), KeepAliveInterval = Timeout.InfiniteTimeSpan };
        var pool = new PoolInterpreter(config, new FixedLocator(config.Endpoint), new PoolOptions { MaxSize = 1, MinSize = 0 }, transport, new() { Time = time, Random = static () => 0 });
        var leased = pool.Lease(LeaseRequest.Any, CancellationToken.None).AsTask();
        var server = await transport.Greeted();
        var lease = await leased.WaitAsync(TimeSpan.FromSeconds(30));
        return new(pool, time, server, lease.TryGetValue(out var client) ? client : throw new Xunit.Sdk.XunitException($"{lease.Error}"));
    }

    public Task<RedisResult<A>> Run<A>(RedisProgram<A> program) => Run(Lease, program);

    public static Task<RedisResult<A>> Run<A>(IRedisClient client, RedisProgram<A> program) => client.RunResult(program).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public async Task<IRedisClient> Nested() => (await Lease.Lease(CancellationToken.None)).TryGetValue(out var nested) ? nested : throw new Xunit.Sdk.XunitException("no lease");

    /// <summary>The connection lies idle in its pool.</summary>
    public Task IsBack() => TestKit.Eventually.TrueAsync(() => Statistics is { InUse: 0, Idle: 1 }, "the connection is back in its pool");

    /// <summary>The connection is closed and counted off.</summary>
    public Task IsGone() => TestKit.Eventually.TrueAsync(() => Statistics is { InUse: 0, Idle: 0, Closed: 1 }, "the connection is closed");

    /// <summary>The next request, answered by its nonce when it asks for one and else by the given frame.</summary>
    public async Task<string> Answer(string frame)
    {
        var request = await Server.Request();
        await Server.Answer(request.Name == "ECHO" ? FakeServer.Bulk(request.Argument(0)) : frame);
        return request.Name;
    }

    public async ValueTask DisposeAsync()
    {
        Server.Close();
        await _pool.DisposeAsync();
    }
}
