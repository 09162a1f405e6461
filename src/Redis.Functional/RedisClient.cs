using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A client for a Redis server, or for several (Sentinel, cluster, shards), to be shared by the whole application.</summary>
/// <remarks>
/// <para>
/// Thread-safe. Callers share one connection, and their commands are pipelined automatically; with <see cref="RedisConfig.Pool"/>, each call takes a connection
/// from the pool. <see cref="RedisRun.Run{A}"/> runs commands and programs. Members return errors instead of throwing them.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed partial class RedisClient : IPoolingClient, IPersistentClient, ISlotClient, INodesClient, IServerClient, IRedisSubscriber, IDisposable
{
    private readonly Node _node;
    private readonly CallPath _calls;
    private readonly ReadFrom _read;
    private readonly Replicas? _replicas;
    private readonly PubSubHub _hub;
    private readonly RedisClient? _root;
    private readonly RedisClientPresence? _place;
    private readonly ConcurrentDictionary<(int Database, ReadFrom Read), RedisClient> _views = [];

    internal RedisClient(RedisTarget target, Node node, Replicas? replicas = null)
    {
        (Target, _node, _replicas, _place) = (target, node, replicas, new RedisClientPresence(node));
        _read = ReadPath.PolicyOf(target);
        _calls = ReadPath.Of(node, _read, replicas);
        Node = new RedisNode(this, node);
        var shared = node.Plan.Config.PubSub == PubSubConnection.Shared ? node.Interpreter.Shared : null;
        _hub = node.Plan.Locator switch
        {
            ClusterLocator cluster => new PubSubHub(hub => new ClusterLines(hub, node.Plan.PushConnection, cluster), node.Plan.Environment),
            ShardedLocator shards => new PubSubHub(hub => new ShardedLines(hub, shards), node.Plan.Environment),
            _ => new PubSubHub(node.Plan.PushConnection, shared, node.Plan.Environment),
        };
        node.Reopened = _hub.Resume;
        node.Left = _hub.Leave;
    }

    // Channels know no databases: a view has the subscribers of the client it is a view of.
    private RedisClient(Node node, ReadFrom read, RedisClient root)
    {
        (Target, _node, _read, _root, _hub, _replicas) = (root.Target, node, read, root, root._hub, root._replicas);
        _calls = ReadPath.Of(node, read, _replicas);
        Node = new RedisNode(this, node);
    }

    /// <summary>The configuration that the client was created with: of a server, of sentinels, of a cluster or of shards.</summary>
    /// <remarks>Its text contains no secrets.</remarks>
    public RedisTarget Target { get; }

    /// <summary>The settings that apply to each connection.</summary>
    /// <remarks>Their text contains no secrets.</remarks>
    public RedisConfig Config => _node.Plan.Config;

    /// <summary>The server that the client is connected to.</summary>
    /// <remarks>Its members concern that server alone: its databases, statistics and MONITOR.</remarks>
    public RedisNode Node { get; }

    /// <inheritdoc/>
    public RedisEnvironment Environment => _node.Plan.Environment;

    /// <inheritdoc/>
    public bool IsConnected => _node.Interpreter.IsConnected;

    /// <inheritdoc/>
    public void Send(Batch batch)
    {
        if (batch is not null) _calls.Present.Send(batch);
    }

    /// <inheritdoc/>
    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken = default) =>
        _node.Plan.Router is null && request.Refusal(Node.Endpoint) is { } refusal
            ? new(new RedisResult<IRedisClient>(refusal))
            : _node.Interpreter.Lease(request, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken = default) => Lease(LeaseRequest.Any, cancellationToken);

    /// <inheritdoc/>
    TimeSpan? IPersistentClient.PauseBefore(RedisError error, bool isReadOnly, int attempts, TimeSpan elapsed) =>
        (_node.Interpreter as IPersistentClient)?.PauseBefore(error, isReadOnly, attempts, elapsed);

    /// <summary>Connects again after <see cref="Disconnect"/>, or at once instead of waiting for the next attempt.</summary>
    /// <returns>Unit when the connection is ready, or the error because of which it is not.</returns>
    /// <remarks>Does nothing while connected.</remarks>
    public async ValueTask<Either<RedisError, Unit>> Reconnect(CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        return (await _node.Connect(cancellationToken).ConfigureAwait(false)).ToEither();
    }

    /// <summary>Closes all connections, including those of views and to replicas, and opens no others until <see cref="Reconnect"/>.</summary>
    /// <remarks>Clients from <see cref="PrimaryFor"/> stay connected. May be called repeatedly.</remarks>
    public async ValueTask Disconnect()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (Borrows) return;
        if (_root is null) await _hub.Pause().ConfigureAwait(false);
        var closing = _node.Disconnect();
        try
        {
            if (_root is null && _replicas is not null) await _replicas.Rest().ConfigureAwait(false);
        }
        finally
        {
            await closing.ConfigureAwait(false);
        }
    }

    /// <summary>Closes the client.</summary>
    /// <remarks>Calls in flight have two seconds to complete, and then end with Unknown or NotSent. Never throws; may be called several times.</remarks>
    public ValueTask DisposeAsync()
    {
        if (Borrows) return default;
        var closing = Close();

        // Without memory for an orderly end. The caller that closes it may not be able to call again.
        if (closing.IsFaulted) _ = _node.Interpreter.DisposeAsync();
        return closing;
    }

    /// <summary>Begins to close the client, as <see cref="DisposeAsync"/> does, and returns without waiting for the end.</summary>
    /// <remarks>For owners that cannot wait, such as a container that is disposed synchronously. Never throws; may be called several times.</remarks>
    public void Dispose() => _ = DisposeAsync();

    /// <summary>True when some of its calls go to other servers than those of its node.</summary>
    internal bool ReadsElsewhere => _read.Problem() is null && _calls != _node.Calls;

    /// <summary>The client that it is a view of; itself if it is none.</summary>
    internal RedisClient Root => _root ?? this;

    /// <summary>The client of another database of the same server, the same one for each number.</summary>
    internal RedisClient View(int database) => View(database, _read);

    // A view that only reads elsewhere has no connections of its own that it could close.
    private bool Borrows => _root is not null && _read != _root._read;

    private RedisClient View(int database, ReadFrom read) =>
        _root is not null ? _root.View(database, read)
        : database == Config.Database && read == _read ? this
        : database < 0 ? new RedisClient(_node.View(database), read, this)
        : _views.GetOrAdd((database, read), static (view, root) => new RedisClient(ReadPath.NodeOf(root._node, view.Database, view.Read), view.Read, root), this);

    // Pooled, because a task that is not awaited and fails for lack of memory would be unobserved.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        _place?.End();
        try
        {
            await _node.Stop().ConfigureAwait(false);
            if (_root is null) await _hub.Close().ConfigureAwait(false);
        }
        finally
        {
            // Even when memory has run out.
            var closing = _node.Close();
            try
            {
                if (_root is null) await CloseOthers().ConfigureAwait(false);
            }
            finally
            {
                await closing.ConfigureAwait(false);
            }
        }
    }
}
