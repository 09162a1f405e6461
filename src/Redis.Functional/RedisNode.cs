using System.Diagnostics.CodeAnalysis;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// One server of a client, for what concerns a single server: its databases, its statistics, MONITOR, and connections that lie ready. A client of one server
/// has one node, <see cref="RedisClient.Node"/>; a client of several has <see cref="RedisClient.Nodes"/>. Since 0.1.
/// </summary>
public sealed class RedisNode
{
    private readonly Node _node;
    private readonly RedisClient _client;

    internal RedisNode(RedisClient client, Node node)
    {
        (_client, _node, IsPrimary, Id, Zone) = (client, node, true, "", "");
        Client = client.ReadsElsewhere ? new OneNodeClient(node) : client;
    }

    // Of several, whose connections are the client's.
    internal RedisNode(RedisClient client, Node node, bool isPrimary, string id, string zone)
    {
        (_client, _node, IsPrimary, Id, Zone) = (client, node, isPrimary, id, zone);
        Client = new OneNodeClient(node);
    }

    /// <summary>
    /// Sends to this server and nowhere else. What the server does not have is an error: a redirect of a cluster is told, not followed. Disposing it does nothing. Of a
    /// client of one server, or one that follows a primary and reads there, that client.
    /// </summary>
    public IRedisClient Client { get; }

    /// <summary>True when it takes writes, as far as the client knows.</summary>
    public bool IsPrimary { get; }

    /// <summary>Its number in a cluster, forty characters, or the name of its shard (<see cref="Shard.Name"/>); empty where it has none.</summary>
    public string Id { get; }

    /// <summary>Its availability zone; empty: it says none.</summary>
    public string Zone { get; }

    /// <summary>Where the server listens: as configured, or where sentinels found the primary last. Null: none has been found yet.</summary>
    public RedisEndpoint? Endpoint => _node.Plan.Locator.Endpoint;

    /// <summary>True while there is a connection that is ready for commands.</summary>
    public bool IsConnected => _node.Interpreter.IsConnected;

    /// <summary>
    /// The pool's statistics. Of a client with one shared connection: those of the connections it has beside it, for blocking commands, WATCH and leases.
    /// </summary>
    public PoolStatistics PoolStatistics => _node.Interpreter.Statistics;

    /// <summary>
    /// Gets a view of the client on another database, with a connection of its own, so that no SELECT can reach another caller. The same number gives the same
    /// view; it connects when first used and is closed with the client. A pooled client's view has a pool of its own, as large. Every call on a view of a
    /// negative number answers an InvalidArgument.
    /// </summary>
    public RedisClient GetDatabase(int number) => _client.View(number);

    /// <summary>Leases an idle connection without waiting. False if none is idle; one is then opened for the next caller. Dispose the lease to return it.</summary>
    /// <param name="lease">A client on the connection.</param>
    public bool TryLease([NotNullWhen(true)] out IRedisClient? lease) => (lease = _node.Interpreter.TryLease()) is not null;

    /// <summary>
    /// Every command the server processes, from now on, over a connection of its own (MONITOR). It slows the server down. The stream ends with a
    /// Left: the connection was lost, or the token cancelled. Arguments may be secrets of others. · https://redis.io/docs/latest/commands/monitor/
    /// </summary>
    public IAsyncEnumerable<Either<RedisError, MonitorEntry>> Monitor(SubscriptionOptions? options = null, CancellationToken cancellationToken = default) =>
        _node.Plan.Router is not null ? Refused<MonitorEntry>("MONITOR concerns one server. Run it on one of the client's Nodes.")
        : new MonitorFeed(options ?? SubscriptionOptions.Default).Read(_node, _node.Plan.PushConnection(), cancellationToken);

    /// <inheritdoc cref="RedisClient.Nodes"/>
    internal static Seq<RedisNode> AllOf(RedisClient client, Node node, Replicas? replicas)
    {
        var database = client.Config.Database;
        return node.Plan.Locator is ShardedLocator shards ? SeqOf.Array([.. ShardedOverview.Nodes(shards).Select(one => new RedisNode(client, one.Node.View(database), one.IsPrimary, one.Shard.Name, one.Zone))])
            : node.Plan.Locator is ClusterLocator cluster ? SeqOf.Array([.. cluster.Overview.Nodes().Select(one => new RedisNode(client, one.Server.Node.View(database), one.IsPrimary, one.Member.Id, one.Member.Zone))])
            : replicas?.Present is { } table ? SeqOf.Array([client.Node, .. table.Servers.Where(static server => !server.IsPrimary).Select(server => new RedisNode(client, server.Node.View(database), isPrimary: false, "", server.Zone))])
            : SeqOf.Array([client.Node]);
    }

    /// <inheritdoc cref="INodesClient.Find"/>
    internal static async ValueTask<RedisResult<NodeClient[]>> Find(RedisClient client, NodeSet which, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);

        // There may be no view of a cluster yet.
        if (await ((ISlotClient)client).SlotNodes(isStale: false, cancellationToken).ConfigureAwait(false) is { IsError: true } failed) return new(failed.Error);
        return new([.. client.Nodes.Where(node => which == NodeSet.All || node.IsPrimary == (which == NodeSet.Primaries)).Select(Named)]);
    }

    /// <summary>Those of the client that a caller names; one that has left is refused by itself.</summary>
    internal static async ValueTask<RedisResult<NodeClient[]>> Find(RedisClient client, RedisNode[] nodes, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (nodes.Any(static node => node is null)) return Invalid("A node is null.");
        if (nodes.Any(node => node._client.Root != client.Root)) return Invalid("A node belongs to another client. Use the Nodes of the client that runs the program.");
        if (nodes.Any(static node => node._node.Plan.Router is not null)) return Invalid("The Node of a client of several servers is not one server. Use one of its Nodes.");
        if (await ((ISlotClient)client).SlotNodes(isStale: false, cancellationToken).ConfigureAwait(false) is { IsError: true } failed) return new(failed.Error);

        // A view of another database, or one that reads elsewhere, has its own.
        var present = new Dictionary<Node, RedisNode>();
        foreach (var node in nodes.Select(static node => node._client).Distinct().SelectMany(static view => view.Nodes)) present.TryAdd(node._node, node);
        return new(Array.ConvertAll(nodes, node => present.TryGetValue(node._node, out var now) ? Named(now) : Named(node) with { Refusal = node.HasLeft }));

        static RedisResult<NodeClient[]> Invalid(string why) => new(new RedisError.Client.InvalidArgument(why));
    }

    private static NodeClient Named(RedisNode node) => new(node.Client, node.Endpoint, node.IsPrimary, node.Id);

    private RedisError HasLeft => new RedisError.Connection(ConnectionFault.Disconnected, $"{Endpoint?.ToString() ?? Id} is no longer one of the client's servers.", Delivery.NotSent)
    {
        Context = new() { Node = Endpoint?.ToString() ?? Id },
    };

#pragma warning disable CS1998 // A stream of one error waits for nothing.
    private static async IAsyncEnumerable<Either<RedisError, A>> Refused<A>(string why)
#pragma warning restore CS1998
    {
        yield return new RedisError.Client.Unsupported(why);
    }
}
