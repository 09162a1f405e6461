using System.Collections.Immutable;
using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>The nodes of a cluster, started by a test and killed on dispose. Each is a <see cref="RedisServer"/>, which a test can kill, stop, continue,
/// restart and send commands to; <see cref="ServerFeed.CommandsAsync"/> shows the commands that it runs.</summary>
public sealed partial class RedisCluster : IAsyncDisposable
{
    private const int Slots = 16_384;

    // each check takes a connection and four commands on every node
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly RedisClusterOptions options;
    private readonly List<RedisServer> nodes = [];
    private readonly Dictionary<RedisServer, string> ids = [];
    private readonly Dictionary<string, RedisServer> byId = new(StringComparer.Ordinal);

    private RedisCluster(RedisClusterOptions options) => this.options = options;

    /// <summary>The nodes, whatever their present roles; the first started as the primaries, the others as the replicas.</summary>
    public ImmutableArray<RedisServer> Nodes => [.. nodes];

    /// <summary>The <c>host:port</c> of every node.</summary>
    public ImmutableArray<string> Seeds => [.. nodes.Select(node => node.Endpoint)];

    /// <summary>Starts all nodes and returns when each sees the others and the replicas are in sync: without that, a failover by hand would hold
    /// writes back for seconds.</summary>
    /// <exception cref="InvalidOperationException">No server was found, or one did not come up; the message has its output.</exception>
    public static async Task<RedisCluster> StartAsync(RedisClusterOptions? options = null)
    {
        var chosen = options ?? new();
        var cluster = new RedisCluster(chosen with { Binary = chosen.Binary ?? await ServerFinder.ProgramAsync().ConfigureAwait(false) });
        try
        {
            await cluster.StartNodesAsync().ConfigureAwait(false);
            await cluster.FormAsync().ConfigureAwait(false);
            await cluster.ReadyAsync().ConfigureAwait(false);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The id of a node.</summary>
    public string IdOf(RedisServer node) => ids[node];

    /// <summary>The running nodes that say that they are primaries, with slots or without.</summary>
    public async Task<ImmutableArray<RedisServer>> PrimariesAsync() =>
        [.. (await TablesAsync().ConfigureAwait(false)).Where(one => one.Table.Own.IsPrimary).Select(one => one.Node)];

    /// <summary>The running node that says that it owns the slot; of several, the one with the highest epoch.</summary>
    /// <exception cref="InvalidOperationException">None says so: it was killed or stopped, and no other has taken over yet.</exception>
    public async Task<RedisServer> PrimaryOfAsync(int slot) => await FindPrimaryAsync(slot).ConfigureAwait(false)
        ?? throw new InvalidOperationException($"No running node owns slot {slot}.");

    /// <summary>Whether a running node says that it owns the slot, and none with a higher epoch does. While it takes over there can be none that says so.</summary>
    public async Task<bool> IsPrimaryOfAsync(int slot, RedisServer node) => await FindPrimaryAsync(slot).ConfigureAwait(false) == node;

    /// <summary>A running replica of a node, which itself may be killed.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public async Task<RedisServer> ReplicaOfAsync(RedisServer primary) =>
        (await ReplicasOfAsync(primary).ConfigureAwait(false)) is [var replica, ..] ? replica : throw new InvalidOperationException($"{primary.Endpoint} has no running replica.");

    /// <summary>Every running replica of a node, which itself may be killed.</summary>
    public async Task<ImmutableArray<RedisServer>> ReplicasOfAsync(RedisServer primary) =>
        [.. (await TablesAsync().ConfigureAwait(false)).Where(one => one.Table.Own.Primary == IdOf(primary)).Select(one => one.Node)];

    /// <summary>The next primary of a slot, as soon as it says so itself. The other nodes know it a little later: see <see cref="ReadyAsync"/>.</summary>
    public async Task<RedisServer> PromotedAsync(int slot, RedisServer deposed)
    {
        RedisServer? promoted = null;
        await Eventually.TrueAsync(
            async () => (promoted = await FindPrimaryAsync(slot).ConfigureAwait(false)) is not null && promoted != deposed,
            $"another node than {deposed.Endpoint} owns slot {slot}",
            options.StartDeadline).ConfigureAwait(false);
        return promoted!;
    }

    /// <summary>Completes when every running node sees all others, agrees with them on their roles and slots, names the replicas in
    /// CLUSTER SLOTS, and is in sync when it is the replica of a running one. A killed or stopped node is not missed once its slots have another owner.</summary>
    public async Task ReadyAsync()
    {
        string? missing = null;
        try
        {
            await Eventually.TrueAsync(
                async () => (missing = await MissingAsync().ConfigureAwait(false)) is null, "every node sees the others", options.StartDeadline, Pause).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{e.Message}: {missing}", e);
        }
    }

    /// <summary>Starts one more node, which owns no slots, and returns when every node sees it.</summary>
    public async Task<RedisServer> AddEmptyNodeAsync()
    {
        var node = await RedisServer.StartAsync(ClusterConfiguration.Node(options, nodes.Count)).ConfigureAwait(false);
        var known = nodes.Where(other => other.IsAwake).ToArray();
        await AddAsync(node).ConfigureAwait(false);
        await MeetAsync(node, known).ConfigureAwait(false);
        await ReadyAsync().ConfigureAwait(false);
        return node;
    }

    /// <summary>How often each command has run on all running nodes since the start or <see cref="ResetCallsAsync"/>; those of the kit count too.</summary>
    public async Task<IReadOnlyDictionary<string, long>> CallsAsync() =>
        (await Task.WhenAll(Awake.Select(node => node.CallsAsync())).ConfigureAwait(false))
        .SelectMany(calls => calls)
        .GroupBy(call => call.Key, call => call.Value, StringComparer.Ordinal)
        .ToDictionary(command => command.Key, command => command.Sum(), StringComparer.Ordinal);

    /// <summary>Resets the counters of all running nodes (CONFIG RESETSTAT).</summary>
    public Task ResetCallsAsync() => Task.WhenAll(Awake.Select(node => node.CliAsync("CONFIG", "RESETSTAT")));

    /// <summary>Kills all nodes.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
        {
            await node.DisposeAsync().ConfigureAwait(false);
        }
    }

    private IEnumerable<RedisServer> Awake => nodes.Where(node => node.IsAwake);

    private async Task StartNodesAsync()
    {
        var starting = Enumerable.Range(0, options.Primaries * (1 + options.Replicas)).Select(index => RedisServer.StartAsync(ClusterConfiguration.Node(options, index))).ToArray();
        try
        {
            await Task.WhenAll(starting).ConfigureAwait(false);
        }
        finally
        {
            // those that have come up are to be ended when another has not
            nodes.AddRange(starting.Where(one => one.IsCompletedSuccessfully).Select(one => one.Result));
        }

        foreach (var node in nodes)
        {
            await LearnIdAsync(node).ConfigureAwait(false);
        }
    }

    private async Task FormAsync()
    {
        var primaries = nodes.Take(options.Primaries).ToArray();
        foreach (var (index, primary) in primaries.Index())
        {
            // an epoch can be set only while the node knows no other
            await primary.CliAsync("CLUSTER", "SET-CONFIG-EPOCH", Text(index + 1)).ConfigureAwait(false);
            await primary.CliAsync("CLUSTER", "ADDSLOTSRANGE", Text(Slots * index / primaries.Length), Text((Slots * (index + 1) / primaries.Length) - 1)).ConfigureAwait(false);
        }

        // everyone meets everyone: what they would tell each other takes longer
        foreach (var (index, node) in nodes.Index())
        {
            await MeetAsync(node, nodes.Take(index)).ConfigureAwait(false);
        }

        foreach (var (index, replica) in nodes.Index().Skip(primaries.Length))
        {
            await Eventually.TrueAsync(
                async () => !(await replica.AskAsync("CLUSTER", "REPLICATE", IdOf(primaries[index % primaries.Length])).ConfigureAwait(false)).IsError,
                $"{replica.Endpoint} is a replica",
                options.StartDeadline).ConfigureAwait(false);
        }

        // CLUSTER SLOTS does not name a replica that has received nothing yet, not even the PING that its primary sends every ten seconds
        foreach (var replica in nodes.Skip(primaries.Length))
        {
            await SyncedAsync(replica).ConfigureAwait(false);
        }

        await Task.WhenAll(primaries.Select(primary => primary.CliAsync("FLUSHALL"))).ConfigureAwait(false);
    }

    private Task SyncedAsync(RedisServer replica) => Eventually.TrueAsync(
        async () => (await ClusterTable.AskAsync(replica).ConfigureAwait(false)).IsLinkUp, $"{replica.Endpoint} is in sync", options.StartDeadline);

    private async Task AddAsync(RedisServer node)
    {
        nodes.Add(node);
        await LearnIdAsync(node).ConfigureAwait(false);
    }

    private async Task LearnIdAsync(RedisServer node)
    {
        var id = await node.CliAsync("CLUSTER", "MYID").ConfigureAwait(false);
        ids[node] = id;
        byId[id] = node;
    }

    private static Task MeetAsync(RedisServer node, IEnumerable<RedisServer> others) =>
        Task.WhenAll(others.Select(other => node.CliAsync("CLUSTER", "MEET", other.Host, Text(other.ListeningPort))));

    private async Task<(RedisServer Node, ClusterTable Table)[]> TablesAsync() =>
        await Task.WhenAll(Awake.Select(async node => (node, await ClusterTable.AskAsync(node).ConfigureAwait(false)))).ConfigureAwait(false);

    private async Task<RedisServer?> FindPrimaryAsync(int slot) => (await TablesAsync().ConfigureAwait(false))
        .Where(one => one.Table.Own.IsPrimary && one.Table.Own.Owns(slot))
        .OrderByDescending(one => one.Table.Own.Epoch)
        .Select(one => one.Node)
        .FirstOrDefault();

    private async Task<string?> MissingAsync()
    {
        var tables = await TablesAsync().ConfigureAwait(false);
        return tables.Select(one => Missing(one.Node, one.Table)).FirstOrDefault(missing => missing is not null)
            ?? (tables.Select(one => one.Table.Roles(IsAwake)).Distinct(StringComparer.Ordinal).Count() > 1 ? "the nodes do not agree on their roles"
                : tables.Select(one => one.Table.Epochs(IsAwake)).Distinct(StringComparer.Ordinal).Count() > 1 ? "the nodes do not agree on the epochs of their slots"
                : null);
    }

    private string? Missing(RedisServer node, ClusterTable table)
    {
        var awake = table.Rows.Where(row => IsAwake(row.Id)).ToArray();
        var replicas = awake.Count(row => row.Primary == IdOf(node));
        return !table.IsOk ? $"{node.Endpoint} does not say cluster_state:ok"
            : awake.Length < Awake.Count() ? $"{node.Endpoint} knows {awake.Length} nodes"
            : awake.FirstOrDefault(row => !row.IsSeen) is { } row ? $"{node.Endpoint} does not see {row.Id}"
            : table.SameEpoch(IsAwake) is { } same ? $"{node.Endpoint} knows two owners of slots with epoch {same.Epoch}"
            : table.Unnamed(IsAwake) is { } unnamed ? $"{node.Endpoint} does not name {unnamed.Id}"
            : table.Own.IsPrimary ? table.OnlineReplicas < replicas ? $"{table.OnlineReplicas} of {replicas} replicas of {node.Endpoint} are in sync" : null
            : IsAwake(table.Own.Primary) && !table.IsLinkUp ? $"{node.Endpoint} is not in sync"
            : null;
    }

    private bool IsAwake(string id) => byId.TryGetValue(id, out var node) && node.IsAwake;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
