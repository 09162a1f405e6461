using System.Runtime.CompilerServices;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>A run with a client that follows a primary by its sentinels, while servers fail over, and sentinels fail too.</summary>
sealed class SentinelScenario : Scenario
{
    // The client asks every ten seconds, and believes an older configuration when it has heard of none other for ten seconds, three times.
    static readonly TimeSpan FollowsWithin = TimeSpan.FromSeconds(15);
    static readonly TimeSpan BelievesWithin = TimeSpan.FromSeconds(45);
    static readonly TimeSpan SettlesWithin = TimeSpan.FromSeconds(15);

    // From an announcement that the client has received.
    static readonly TimeSpan ObeysWithin = TimeSpan.FromMilliseconds(300);
    readonly Deployment _deployment;
    readonly FollowingTransport _transport;
    RedisClient _client = null!;

    public SentinelScenario(Plan plan)
        : this(plan, []) { }

    SentinelScenario(Plan plan, List<ModelServer> servers)
        : base(plan, (world, settings) => First(world, settings, servers))
    {
        _deployment = new(World, Network, Sentinel, [.. servers], Settings.Server) { Announcing = ExpectFollowing };
        _transport = new(World, Network, plan.Preemption > 0);
        Context.Losses = Context.Ledger.Losses = _deployment.Losses;
    }

    SentinelSettings Sentinel => Settings.Sentinel!;

    protected override long Commands => _deployment.Commands;

    protected override string? Subscribed => _deployment.Subscribed;

    protected override ModelServer Final => _deployment.PresentServer;

    string? Wanted => (_client.Node.Endpoint as RedisEndpoint.Tcp)?.Host;

    protected override async Task<bool> Create()
    {
        var sentinels = Enumerable.Range(0, Sentinel.Configured).Select(static i => (RedisEndpoint)new RedisEndpoint.Tcp(Deployment.SentinelOf(i), SentinelConfig.DefaultPort));
        var config = new SentinelConfig(SentinelView.Name, [.. sentinels])
        {
            Node = Complete(Settings.Config, _transport), MinOtherSentinels = Sentinel.MinOtherSentinels, FollowsEarly = Sentinel.FollowsEarly,
        };
        if (!await Create(config).ConfigureAwait(false)) return false;
        _client = Client!;
        var node = NodeOf(_client);
        var leave = node.Left!;
        node.Left = reason =>
        {
            leave(reason);
            World.Trace.Log(World.Now, $"the client has left {Wanted}: {reason.Message}");
            _transport.HasLeft(Wanted);
        };
        _deployment.IsFound = () => Wanted is not null;
        _deployment.Begin();
        return true;
    }

    protected override void Heal() => _deployment.Heal();

    protected override async Task ExpectUsable()
    {
        await Until(() => _deployment.IsSettled, SettlesWithin, static () => "the servers do not come to rest").ConfigureAwait(false);
        var within = Sentinel.Faults.Any(static fault => fault.Kind == SentinelFaultKind.AllAnew) ? BelievesWithin : FollowsWithin;
        await Until(() => Wanted == Deployment.HostOf(_deployment.Present), within, () => $"the client wants {Wanted}, and the primary is {Deployment.HostOf(_deployment.Present)}").ConfigureAwait(false);
        RedisError? error = null;
        var isDone = false;
        _ = Use();
        await Until(() => isDone, FollowsWithin, () => $"the client is not usable any more: {error}").ConfigureAwait(false);

        async Task Use()
        {
            while (!isDone && World.Violation is null)
            {
                var result = await _client.RunResult(Set("usable", "usable"), CancellationToken.None).ConfigureAwait(false);
                isDone = result.IsOk && _deployment.PresentServer.Keys.Text("usable") == "usable";
                error = result.IsOk ? null : result.Error;
                if (!isDone) await new VirtualDelay(World).For(TimeSpan.FromMilliseconds(20)).ConfigureAwait(false);
            }
        }
    }

    static ModelServer First(World world, Settings settings, List<ModelServer> servers)
    {
        var executed = new Executed();
        servers.AddRange(Enumerable.Range(0, settings.Sentinel!.Servers).Select(i => new ModelServer(world, settings.Server, i, executed)));
        return servers[0];
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_node")]
    static extern ref Node NodeOf(RedisClient client);

    // An announcement has gone to the client. Where nothing delays it, it is obeyed, unless another failover comes first.
    void ExpectFollowing(int primary)
    {
        if (!Settings.HasFaultlessNetwork || Context.IsDisposed) return;
        World.After(ObeysWithin + (Settings.Freeze?.For ?? TimeSpan.Zero), _ =>
        {
            if (Context.IsDisposed || _deployment.Present != primary || Wanted is not { } wanted) return;
            if (wanted != Deployment.HostOf(primary)) World.Violate($"the client wants {wanted}, and {Deployment.HostOf(primary)} was announced to it");
        });
    }

    async Task Until(Func<bool> condition, TimeSpan within, Func<string> otherwise)
    {
        var until = World.Now + within.Ticks;
        while (!condition() && World.Violation is null)
        {
            if (World.Now > until) World.Violate($"after {within}: {otherwise()}");
            await new VirtualDelay(World).For(TimeSpan.FromMilliseconds(10)).ConfigureAwait(false);
        }
    }
}
