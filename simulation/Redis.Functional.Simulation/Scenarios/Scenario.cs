using LanguageExt;

namespace Redis.Functional.Simulation;

/// <summary>One run of a plan: a client, its callers, a server and a network, from the first call until nothing is left.</summary>
class Scenario
{
    static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(60);
    static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(2);

    // A dial ends when its connection has, and the background release of a lock pauses for 100 ms before it finds the client closed.
    static readonly TimeSpan LongestEnd = TimeSpan.FromMilliseconds(200);

    // After the last call an abandoned request may still be answered, and a released lock be given back.
    static readonly TimeSpan LongestTrace = TimeSpan.FromSeconds(90);

    // A connection may be lost on the way, and stay at the server for a while.
    static readonly TimeSpan LongestLeaving = TimeSpan.FromSeconds(10);

    // A collection takes as long as several runs.
    const int CollectionEvery = 64;
    readonly Plan _plan;
    readonly World _world;
    readonly Settings _settings;
    readonly ModelServer _server;
    readonly SimulatedNetwork _network;
    readonly CallerContext _context;
    readonly List<Caller> _callers = [];
    RedisClient? _client;
    int _running;
    bool _isOver;

    Scenario(Plan plan)
        : this(plan, static (world, settings) => new(world, settings.Server)) { }

    /// <param name="plan">What to run.</param>
    /// <param name="server">Makes the server that has the ledger.</param>
    protected Scenario(Plan plan, Func<World, Settings, ModelServer> server)
    {
        _plan = plan;
        _world = new(plan.Seed, plan.KeepsLog);
        _settings = Settings.Draw(plan, _world.Time);
        _world.Time.Step = _settings.ClockStep;
        _server = server(_world, _settings);
        _network = new(_world, _server, _settings.Network);
        _context = new(_world, plan, _settings, _network, _server) { MarksContexts = plan.Seed % CollectionEvery == 0 };
    }

    public static RunResult Run(Plan plan)
    {
        Hook.Reset();
        var scenario = plan.IsClusterClient ? new ClusterClientScenario(plan) : plan.IsCluster ? new ClusterScenario(plan) : plan.IsSentinel ? new SentinelScenario(plan) : new Scenario(plan);
        if (plan.Preemption > 0) Hook.Preempt = () => scenario._world.Preempt(plan.Preemption);
        var result = scenario.Run();
        Hook.Reset();
        CapturedPool.Clear();
        return result;
    }

    RunResult Run()
    {
        var start = _world.Now;
        var main = Main();
        _world.Run(() => _isOver || main.IsFaulted, start + LongestRun.Ticks);
        if (main.IsFaulted) _world.Violate($"a call threw: {main.Exception!.InnerException}");
        if (!_isOver) _world.Violate($"{_running} callers have not ended after {TimeSpan.FromTicks(_world.Now - start)}");
        if (_world.Violation is null) CheckEnd();
        return new(_plan, _world.Trace.Hash, _world.Violation)
        {
            Commands = Commands, Calls = _context.Calls, Errors = _context.Errors, Steps = _world.Steps, Preemptions = _world.Preemptions,
            Virtual = TimeSpan.FromTicks(_world.Now - start), Log = _world.Trace.Lines,
        };
    }

    async Task Main()
    {
        if (!await Create().ConfigureAwait(false)) return;
        for (var id = 0; id < _plan.Callers; id++)
            if (!_plan.WithoutCallers.Contains(id))
                _callers.Add(CallerKinds.Make(_context, id));
        if (_settings.Silence is { } silence) _world.After(silence.At, _ => _network.SilentUntil = _world.Now + silence.For.Ticks);
        if (_settings.Freeze is { } freeze) _world.After(freeze.At, _ => _world.Freeze(freeze.For));
        var disposal = _settings.DisposedAt is { } moment ? DisposeAt(moment) : null;
        await All(static caller => caller.Run()).ConfigureAwait(false);
        (_network.Faults, _network.SilentUntil) = (NetworkFaults.None, 0);
        Heal();
        if (disposal is not null) await disposal.ConfigureAwait(false);
        await All(static caller => caller.Finish()).ConfigureAwait(false);
        if (!_context.IsDisposed) await ExpectNoChannels().ConfigureAwait(false);
        if (_context.MarksContexts) await ExpectNothingKept().ConfigureAwait(false);
        if (!_context.IsDisposed) await ExpectUsable().ConfigureAwait(false);
        await Close().ConfigureAwait(false);
        _isOver = true;
    }

    protected Plan Plan => _plan;

    protected World World => _world;

    protected Settings Settings => _settings;

    protected SimulatedNetwork Network => _network;

    protected CallerContext Context => _context;

    /// <summary>Requests that the servers have handled.</summary>
    protected virtual long Commands => _server.Commands;

    /// <summary>A channel that some connection is subscribed to; null when there is none.</summary>
    protected virtual string? Subscribed => _server.Subscribed;

    /// <summary>The server that has the data in the end.</summary>
    protected virtual ModelServer Final => _server;

    protected RedisClient? Client => _client;

    /// <summary>The calls are over, and the network is well: nothing else goes wrong any more.</summary>
    protected virtual void Heal() { }

    /// <summary>The client closes.</summary>
    protected virtual ValueTask Close() => _client!.DisposeAsync();

    /// <summary>After all calls, on a network that is well: the client works.</summary>
    protected virtual Task ExpectUsable() => Task.CompletedTask;

    /// <summary>Makes the client. False when there is none.</summary>
    protected virtual Task<bool> Create() => Create(Complete(_settings.Config, _network));

    /// <summary>A configuration with the network, and with random numbers of the run.</summary>
    protected RedisConfig Complete(RedisConfig config, ITransport transport)
    {
        var numbers = SimulationRandom.Stream(_plan.Seed, 2);
        return config with
        {
            Transport = transport, Random = numbers.Fraction, LockNumbers = () => numbers.Next().ToString("x16", System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    protected async Task<bool> Create(RedisTarget target)
    {
        var created = RedisResult.FromEither(_settings.Config.Pool is null ? RedisClient.Create(target) : await RedisClient.Connect(target).ConfigureAwait(false));
        if (!created.TryGetValue(out var client))
        {
            _world.Violate($"no client: {created.Error}");
            return false;
        }

        (_client, _context.Sender, _context.Subscribe) = (client, client, channel => client.Subscribe(channel));
        if (_settings.IsFaultless) _ = await client.Reconnect().ConfigureAwait(false);
        return true;
    }

    async Task All(Func<Caller, Task> run)
    {
        _running = _callers.Count;
        await Task.WhenAll(_callers.Select(async caller =>
        {
            await run(caller).ConfigureAwait(false);
            _running--;
        })).ConfigureAwait(false);
    }

    // Subscriptions have ended, and the server is told so.
    async Task ExpectNoChannels()
    {
        var until = _world.Now + LongestLeaving.Ticks;
        while (Subscribed is { } channel && _world.Violation is null)
        {
            if (_world.Now > until) _world.Violate($"nobody is subscribed any more, and the server still sends what is published to {channel}");
            await new VirtualDelay(_world).For(TimeSpan.FromMilliseconds(1)).ConfigureAwait(false);
        }
    }

    // What callers had in their contexts is not kept by what the client started for them and runs on.
    async Task ExpectNothingKept()
    {
        await new VirtualDelay(_world).For(LongestTrace).ConfigureAwait(false);
        GC.Collect();
        var kept = _callers.Count(static caller => caller.IsContextKept);
        if (kept > 0) _world.Violate($"the contexts of {kept} of {_callers.Count} callers are kept after all their calls");
    }

    async Task DisposeAt(TimeSpan moment)
    {
        await new VirtualDelay(_world).For(moment).ConfigureAwait(false);
        _world.Trace.Log(_world.Now, "the client is disposed");
        _context.IsDisposed = true;
        await Close().ConfigureAwait(false);
    }

    // Nothing may be left: what callers were told is what the server did, and no connection, timer or work item remains. Timers end soon
    // after the client has closed and seen the ends of its connections, not when their time has come.
    void CheckEnd()
    {
        _world.Run(static () => false, Math.Max(_world.Now, _network.EndsUntil) + LongestEnd.Ticks);
        if (_world.Time.Timers > 0) _world.Violate($"the client has closed and leaves {_world.Time.Timers} timers: {_world.Time.TimerNames}");
        _world.Run(static () => false, _world.Now + LongestRest.Ticks);
        if (_world.Left > 0 || _world.Time.Timers > 0 || _network.Open > 0)
            _world.Violate($"left over: {_world.Left} events, {_world.Time.Timers} timers, {_network.Open} connections");
        if (_context.Ledger.Compare(Final) is { } fault) _world.Violate($"ledger: {fault}");
    }
}
