using System.Runtime.CompilerServices;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>A run with the library's client of a cluster, while shards move and servers die.</summary>
sealed class ClusterClientScenario : Scenario
{
    static readonly TimeSpan Usable = TimeSpan.FromSeconds(20);
    readonly ClusterDeployment _deployment;

    public ClusterClientScenario(Plan plan)
        : this(plan, new Shards(SimulationRandom.Stream(plan.Seed, 8), needsAsking: true), []) { }

    ClusterClientScenario(Plan plan, Shards shards, List<ModelServer> servers)
        : base(plan, (world, settings) => First(world, settings, shards, servers)) =>
        _deployment = new(World, Network, shards, [.. servers], SimulationRandom.Stream(plan.Seed, 9));

    protected override long Commands => _deployment.Commands;

    protected override async Task<bool> Create()
    {
        TurnOf(null) = 0;
        _deployment.Begin();
        _deployment.Moved = shard => Context.Moved?.Invoke(shard);
        if (!await Create(new ClusterConfig(_deployment.Seeds) { Node = Complete(Settings.Config, Network) }).ConfigureAwait(false)) return false;
        foreach (var move in Settings.Cluster!.Moves) _deployment.Move(move.Shard, move.To, move.At, move.For);
        if (Settings.Cluster.Loss is { } loss) _deployment.Lose(loss.Server, loss.At, loss.For);
        return true;
    }

    protected override void Heal() => Network.Dead.Clear();

    protected override async Task ExpectUsable()
    {
        var until = World.Now + Usable.Ticks;
        for (var shard = 0; shard < Shards.Count && World.Violation is null;)
        {
            var result = await Client!.RunResult(Incr(Shards.KeyOf(shard, "usable")), CancellationToken.None).ConfigureAwait(false);
            if (result.IsOk) shard++;
            else if (World.Now > until) World.Violate($"the client is not usable any more: {result.Error}");
            else await new VirtualDelay(World).For(TimeSpan.FromMilliseconds(20)).ConfigureAwait(false);
        }
    }

    // Whose turn it is goes on from run to run.
    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "s_turn")]
    static extern ref uint TurnOf(ClusterTargets? targets);

    static ModelServer First(World world, Settings settings, Shards shards, List<ModelServer> servers)
    {
        servers.AddRange(ModelServer.Several(world, settings.Server, shards, settings.Cluster!.Servers));
        return servers[0];
    }
}
