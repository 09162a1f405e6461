using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>
/// One run of a fault scenario on a network without faults. Afterwards: no call hangs, nobody has another's reply, nothing has ended the process,
/// the client works, closes, and leaves nothing behind.
/// </summary>
sealed class FaultRun
{
    const int Callers = 3;
    static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(200);
    readonly FaultPlan _plan;
    readonly World _world = new(7, keepsLog: false);
    readonly FaultScenario _scenario;
    readonly SimulatedNetwork _network;
    readonly ModelServer _server;
    readonly FaultSurroundings _surroundings;
    readonly FaultResult _result;
    FaultCalls[] _calls = [];
    RedisClient? _client;
    string _stage = "create";
    bool _isUsable;
    PoolStatistics _rest;

    FaultRun(FaultPlan plan)
    {
        _plan = plan;
        _result = new(plan);
        _scenario = FaultScenarios.Of(plan.Scenario);
        var shards = new Shards(SimulationRandom.Stream(_world.Seed, 8), needsAsking: true);
        var servers = _scenario.ClusterServers == 0 ? [new ModelServer(_world, _scenario.Server)] : ModelServer.Several(_world, _scenario.Server, shards, _scenario.ClusterServers);
        _server = servers[0];
        _network = new(_world, _server, NetworkFaults.None);
        _surroundings = new(_world, _network, _server)
        {
            Deployment = _scenario.Sentinels is { } sentinels ? NewDeployment(sentinels) : null,
            Nodes = _scenario.ClusterServers > 0 ? new(_world, _network, shards, servers, SimulationRandom.Stream(_world.Seed, 9)) : null,
        };
        _surroundings.Nodes?.Begin();
    }

    public static FaultResult Run(FaultPlan plan)
    {
        Hook.Reset(plan.FailAt, plan.Burst);
        var run = new FaultRun(plan);
        if (plan.Preemption > 0) Hook.Preempt = () => run._world.Preempt(plan.Preemption);
        run.Go();
        var result = run._result with { Passed = Hook.Passed, Point = Hook.FailedPoint, Stack = Hook.FailedAt };
        Hook.Reset();
        CapturedPool.Clear();
        return result;
    }

    void Go()
    {
        var unobserved = new List<string>();
        void Unobserved(object? sender, UnobservedTaskExceptionEventArgs e) => unobserved.Add(e.Exception.InnerException!.ToString());
        TaskScheduler.UnobservedTaskException += Unobserved;
        Hook.Armed = true;
        var main = Main();
        _world.Run(() => _stage == "over", _world.Now + LongestRun.Ticks);
        Hook.Armed = false;
        Hook.Preempt = null;
        Judge(main);

        // Tasks that failed and were forgotten say so when they are collected.
        GC.Collect(0);
        GC.WaitForPendingFinalizers();
        TaskScheduler.UnobservedTaskException -= Unobserved;
        foreach (var exception in unobserved) _result.Faults.Add($"UNOBSERVED {FirstLine(exception)}");
        if (Hook.KeepsStacks) unobserved.ForEach(Console.WriteLine);
    }

    async Task Main()
    {
        var guard = new FaultCalls(_surroundings, null!, -1, _result);
        for (var attempt = 0; _client is null && attempt < 20; attempt++) await guard.GuardAsync(Create).ConfigureAwait(false);
        _scenario.Disturb(_surroundings);
        _stage = "connect";
        await guard.Try("Connect", async () => RedisResult.FromEither(await _client!.Reconnect().ConfigureAwait(false)), static _ => true).ConfigureAwait(false);
        _stage = "calls";
        _calls = [.. Enumerable.Range(0, Callers).Select(id => new FaultCalls(_surroundings, _client!, id, _result))];
        await Task.WhenAll(_calls.Select(calls => _scenario.Run(calls))).ConfigureAwait(false);
        _stage = "use";
        Hook.Armed = false;
        _surroundings.Mend();
        await Use().ConfigureAwait(false);
        if (_surroundings.Deployment is not null) _isUsable &= await Follows(_surroundings.Deployment).ConfigureAwait(false);
        if (_surroundings.Cluster is { } used) _isUsable &= await used.IsUsable().ConfigureAwait(false);
        await Settle().ConfigureAwait(false);
        _stage = "dispose";
        Hook.Armed = true;
        if (_surroundings.Cluster is { } closing) await closing.Close().ConfigureAwait(false);
        for (var attempt = 0; attempt < 20 && _stage != "over"; attempt++)
        {
            // One that ran out of memory itself may be called again.
            await guard.GuardAsync(async () =>
            {
                await _client!.DisposeAsync().ConfigureAwait(false);
                _stage = "over";
            }).ConfigureAwait(false);
        }

    }

    async Task Create()
    {
        var config = new RedisConfig
        {
            TimeProvider = _world.Time, CommandTimeout = TimeSpan.FromSeconds(2), ReadTimeout = TimeSpan.FromMilliseconds(900), ConnectTimeout = TimeSpan.FromSeconds(1),
            WhenDisconnected = WhenDisconnected.Wait, LeaseIdleTimeout = TimeSpan.FromMilliseconds(300), MaxLeasedConnections = 2,
            Protocol = _plan.IsResp2 ? ProtocolPreference.Resp2 : ProtocolPreference.Resp3OrResp2,
        };
        config = _scenario.Configure(config) with { Transport = _network, Random = static () => 0.5, LockNumbers = static () => "17" };
        if (_plan.IsPooled) config = config with { Pool = _scenario.Pool(new PoolOptions { MaxSize = 2, MinSize = 0 }) };
        RedisTarget target = _surroundings.Nodes is { } nodes ? new ClusterConfig(nodes.Seeds) { Node = config }
            : _scenario.Sentinels is null ? config
            : new SentinelConfig(SentinelView.Name, new RedisEndpoint.Tcp(Deployment.SentinelOf(0), SentinelConfig.DefaultPort), new RedisEndpoint.Tcp(Deployment.SentinelOf(1), SentinelConfig.DefaultPort)) { Node = config };
        var created = _plan.IsPooled ? await RedisClient.Connect(target).ConfigureAwait(false) : RedisClient.Create(target);
        RedisResult.FromEither(created).TryGetValue(out _client);
    }

    Deployment NewDeployment(SentinelSettings sentinels)
    {
        ModelServer[] servers = [_server, .. Enumerable.Range(1, sentinels.Servers - 1).Select(number => new ModelServer(_world, _scenario.Server, number, _server.Executed))];
        return new(_world, _network, sentinels, servers, _scenario.Server);
    }

    // What was missed is asked for every ten seconds.
    async Task<bool> Follows(Deployment deployment)
    {
        for (var attempt = 0; attempt < 60 && !IsFollowing(); attempt++) await new VirtualDelay(_world).For(TimeSpan.FromMilliseconds(250)).ConfigureAwait(false);
        return IsFollowing();

        bool IsFollowing() => deployment.IsSettled && _client!.Node.Endpoint is RedisEndpoint.Tcp { Host: var host } && host == Deployment.HostOf(deployment.Present);
    }

    // Memory is there again: within ten seconds both a plain call and a lease work.
    async Task Use()
    {
        for (var attempt = 0; attempt < 40 && !_isUsable; attempt++)
        {
            var (plain, leased) = ($"u{attempt}", $"v{attempt}");
            var client = _client!;
            var one = await client.RunResult(Echo(plain)).ConfigureAwait(false);
            var other = await client.RunResult(OnLease(Echo(leased))).ConfigureAwait(false);
            _isUsable = one.TryGetValue(out var said) && said.ToString() == plain && other.TryGetValue(out said) && said.ToString() == leased;
            if (!_isUsable) await new VirtualDelay(_world).For(TimeSpan.FromMilliseconds(250)).ConfigureAwait(false);
        }
    }

    // What was lent comes back, and a lock that nobody holds any more is not kept.
    async Task Settle()
    {
        for (var attempt = 0; attempt < 40 && (_client!.Node.PoolStatistics is { InUse: > 0 } or { Waiting: > 0 } || _server.Keys.Get(FaultScenarios.Lock) is not null); attempt++)
            await new VirtualDelay(_world).For(TimeSpan.FromMilliseconds(250)).ConfigureAwait(false);
        _rest = _client!.Node.PoolStatistics;
    }

    void Judge(Task main)
    {
        if (_world.Crash is not null) _result.Faults.Add($"CRASH {_world.Crash.GetType().Name} {FirstLine(_world.Crash.StackTrace)}");
        else if (main.IsFaulted) _result.Faults.Add($"MAIN {main.Exception!.InnerException!.Message}");
        else if (_world.Violation is { } violation) _result.Faults.Add($"VIOLATION {violation}");
        else if (_stage != "over") _result.Faults.Add($"HANG {_stage} {string.Join(",", _calls.SelectMany(static calls => calls.Open).Distinct())}");
        else if (!_isUsable) _result.Faults.Add("UNUSABLE");
        else if (_rest.InUse > 0 || _rest.Waiting > 0) _result.Faults.Add($"LENT {_rest.InUse} connections, WAITING {_rest.Waiting}");
        else if (_server.Keys.Get(FaultScenarios.Lock) is not null) _result.Faults.Add("LOCKED for ever");
        if (_result.Faults.Count == 0) CheckRest();
    }

    void CheckRest()
    {
        _world.Run(static () => false, _world.Now + LongestRun.Ticks);
        if (_world.Crash is not null) _result.Faults.Add($"CRASH LATER {_world.Crash.GetType().Name}");
        else if (_network.Open > 0) _result.Faults.Add($"LEFT {_network.Open} connections");
        else if (_world.Time.Timers > 0) _result.Faults.Add($"LEFT {_world.Time.Timers} timers ({_world.Time.TimerNames})");
    }

    static string FirstLine(string? stack) => stack?.Split('\n').FirstOrDefault(static line => line.Contains("Redis.Functional", StringComparison.Ordinal) && !line.Contains("Hook", StringComparison.Ordinal))?.Trim() ?? "";
}
