using System.Diagnostics.CodeAnalysis;
using LanguageExt;

namespace Redis.Functional;

/// <summary>One server of a client, with members that concern a single server: its databases, its statistics, MONITOR, and idle connections.</summary>
/// <remarks>
/// <para>A client of one server has one node, <see cref="RedisClient.Node"/>; a client of several has <see cref="RedisClient.Nodes"/>.</para>
/// <para>Since 0.1.</para>
/// </remarks>
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

    /// <summary>A client that sends to this server only.</summary>
    /// <remarks>
    /// A redirect of a cluster is an error and is not followed. Disposing it does nothing. For a client of one server, or one that follows a primary and reads
    /// from it, it is that client.
    /// </remarks>
    public IRedisClient Client { get; }

    /// <summary>Whether the server accepts writes, as far as the client knows.</summary>
    public bool IsPrimary { get; }

    /// <summary>The ID of the server in a cluster, 40 characters, or the name of its shard (<see cref="Shard.Name"/>); otherwise empty.</summary>
    public string Id { get; }

    /// <summary>The availability zone of the server; empty if unknown.</summary>
    public string Zone { get; }

    /// <summary>The address of the server: as configured, or as the sentinels last reported it; null if none has been found yet.</summary>
    public RedisEndpoint? Endpoint => _node.Plan.Locator.Endpoint;

    /// <summary>Whether a connection is ready for commands.</summary>
    public bool IsConnected => _node.Interpreter.IsConnected;

    /// <summary>The statistics of the connection pool.</summary>
    /// <remarks>For a client with one shared connection: those of its leased connections for blocking commands, WATCH and leases.</remarks>
    public PoolStatistics PoolStatistics => _node.Interpreter.Statistics;

    /// <summary>The number of commands on the shared connection that await a reply.</summary>
    /// <remarks>0 for a client with a pool: its <see cref="PoolStatistics"/> count the connections in use.</remarks>
    public long InFlightCommands => _node.Interpreter.Shared?.Due ?? 0;

    /// <summary>Gets a view of the client for another database, with a separate connection, so that no SELECT affects another caller.</summary>
    /// <remarks>
    /// The same number gives the same view. It connects on first use and is closed with the client. The view of a client with a pool has a pool of the same
    /// size. With a negative number, each call is an InvalidArgument.
    /// </remarks>
    public RedisClient GetDatabase(int number) => _client.View(number);

    /// <summary>Leases an idle connection without waiting.</summary>
    /// <param name="lease">A client that uses the connection.</param>
    /// <returns>False if no connection is idle; one is then opened in the background.</returns>
    /// <remarks>Dispose the lease to return it.</remarks>
    public bool TryLease([NotNullWhen(true)] out IRedisClient? lease) => (lease = _node.Interpreter.TryLease()) is not null;

    /// <summary>Gets every command that the server processes from now on, on a separate connection (MONITOR).</summary>
    /// <remarks>
    /// MONITOR slows the server down. The stream ends with a Left when the connection is lost or the token is cancelled. Arguments may contain secrets of other
    /// clients. <see href="https://redis.io/docs/latest/commands/monitor/">MONITOR</see>
    /// </remarks>
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
