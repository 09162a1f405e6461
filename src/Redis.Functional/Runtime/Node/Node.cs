using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// One server and one of its databases, as a client has it: the connections through which calls go, made anew after <see cref="Disconnect"/>, and the views
/// of other databases, which follow it. The lock owns its stage; calls only read the present interpreter.
/// </summary>
internal sealed class Node
{
    private readonly bool _isView;
    private readonly LockRank _rank;
    private readonly Lock _gate = new();
    private readonly Dictionary<(int Database, ReadFrom Read), Node> _views = [];
    private readonly List<Multiplexer> _attached = [];
    private readonly CancellationTokenSource _closing = new();
    private IInterpreter _interpreter;
    private volatile NodeStage _stage;

    /// <param name="plan">What it is made of.</param>
    /// <param name="isView">True of another database of a node, with which it is started and closed.</param>
    /// <param name="isShard">True of a node that is started with a client of several.</param>
    internal Node(NodePlan plan, bool isView = false, bool isShard = false)
    {
        (Plan, _isView, _rank) = (plan, isView, isView ? LockRank.View : isShard ? LockRank.Shard : LockRank.Client);
        _interpreter = plan.Interpreter(waitsForFirst: isView);
        Calls = new CallPath(_interpreter);
    }

    /// <summary>What it is made of.</summary>
    internal NodePlan Plan { get; }

    /// <summary>The connections through which calls go now.</summary>
    internal IInterpreter Interpreter => Volatile.Read(ref _interpreter);

    /// <summary>The same, for a client whose calls all go through them.</summary>
    internal CallPath Calls { get; }

    /// <summary>
    /// Called under the lock, with the connection that all callers share, or null, when there are new connections after earlier ones were closed.
    /// </summary>
    internal Action<Multiplexer?>? Reopened { get; set; }

    /// <summary>Called by <see cref="Leave"/>, under no lock: the subscriptions leave the server too.</summary>
    internal Action<RedisError>? Left { get; set; }

    /// <summary>True when it makes connections, or will at the first call. Read under no lock.</summary>
    internal bool IsOpen => _stage == NodeStage.Open;

    /// <summary>Cancelled when it closes for good.</summary>
    internal CancellationToken Closing => _closing.Token;

    private Lock Gate => LockOrder.Next(_gate, _rank);

    /// <summary>The same server, another database; made once for each number, and closed with this node.</summary>
    internal Node View(int database) => View(database, Plan.Read);

    /// <summary>The same, with a router that reads elsewhere.</summary>
    internal Node View(int database, ReadFrom read)
    {
        if (database == Plan.Config.Database && read == Plan.Read) return this;
        if (database < 0) return NewView(database, read);
        lock (Gate)
        {
            if (_views.TryGetValue((database, read), out var view)) return view;
            view = NewView(database, read);
            _views.Add((database, read), view);
            if (_stage == NodeStage.Open) view.StartAgain();
            else _ = _stage == NodeStage.Closed ? view.Close() : view.Disconnect();
            return view;
        }
    }

    /// <summary>Begins to connect; does nothing while it is connecting or connected.</summary>
    internal void StartAgain()
    {
        lock (Gate) Opened()?.Start();
    }

    /// <summary>As <see cref="StartAgain"/>, for a client that has not been returned yet: it is closed when there is no memory to begin.</summary>
    internal void StartOrClose()
    {
        var isStarted = false;
        try
        {
            StartAgain();
            isStarted = true;
        }
        finally
        {
            if (!isStarted) _ = Detached.Start(this, static node => node.Close());
        }
    }

    /// <summary>Connects, also after <see cref="Disconnect"/>, and ends when there is a connection or with why there is none.</summary>
    internal async ValueTask<RedisResult<Unit>> Connect(CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        IInterpreter? interpreter;
        lock (Gate) interpreter = Opened();
        return interpreter is null ? new(new RedisError.Client.Closed(Delivery.NotSent)) : await interpreter.Ready(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Ends all connections made so far, those of its views and of subscriptions too, and dials again at once: the server is no longer the one that is wanted.
    /// </summary>
    internal void Leave(RedisError reason)
    {
        Interpreter.Leave(reason);
        Left?.Invoke(reason);
        foreach (var connection in Attached()) connection.Leave(reason);
        foreach (var view in Views()) view.Leave(reason);
    }

    /// <summary>Lets a connection beside those of the interpreter leave the server with this node. Its owner closes it.</summary>
    internal void Attach(Multiplexer connection)
    {
        lock (Gate) _attached.Add(connection);
    }

    /// <summary>Undoes <see cref="Attach"/>. Allocates nothing.</summary>
    internal void Detach(Multiplexer connection)
    {
        lock (Gate) _attached.Remove(connection);
    }

    /// <summary>Closes the connections, those of its views too, until it is connected again.</summary>
    internal async ValueTask Disconnect()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var interpreter = End(NodeStage.Disconnected);
        try
        {
            await EndAll(Views(), static view => view.Disconnect()).ConfigureAwait(false);
        }
        finally
        {
            // Even when memory has run out: connecting again replaces it.
            await EndWith(interpreter).ConfigureAwait(false);
        }
    }

    /// <summary>Makes no connection from now on, and ends what watches <see cref="Closing"/>.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal async ValueTask Stop()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        End(NodeStage.Closed);
        await _closing.CancelAsync().ConfigureAwait(false);
    }

    /// <summary>Closes for good: calls in flight get up to two seconds.</summary>
    // Pooled, because a task that is not awaited and fails for lack of memory would be unobserved.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var interpreter = End(NodeStage.Closed);
        try
        {
            await Stop().ConfigureAwait(false);
            await EndAll(Views(), static view => view.Close()).ConfigureAwait(false);
        }
        finally
        {
            // Even when memory has run out: nothing else would end the connections.
            await EndWith(interpreter).ConfigureAwait(false);
        }
    }

    private ValueTask EndWith(IInterpreter interpreter)
    {
        var ending = EndOrderly(interpreter);

        // Without memory for an orderly end.
        if (ending.IsFaulted) _ = interpreter.DisposeAsync();
        return ending;
    }

    // The interpreter first: a dial of it may still ask where to.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask EndOrderly(IInterpreter interpreter)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        try
        {
            await interpreter.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            if (!_isView) await Plan.Locator.Rest().ConfigureAwait(false);
        }
    }

    // All at the same time, and each even when another one cannot end in an orderly way.
    private static async ValueTask EndAll(ReadOnlyMemory<Node> views, Func<Node, ValueTask> end)
    {
        if (views.IsEmpty) return;
        await AsyncState.Allocated.ConfigureAwait(false);
        var first = end(views.Span[0]);
        try
        {
            await EndAll(views[1..], end).ConfigureAwait(false);
        }
        finally
        {
            await first.ConfigureAwait(false);
        }
    }

    private IInterpreter End(NodeStage stage)
    {
        lock (Gate)
        {
            if (_stage != NodeStage.Closed) _stage = stage;
            return _interpreter;
        }
    }

    private Node NewView(int database, ReadFrom read) => new(Plan with { Config = Plan.Config with { Database = database }, Read = read }, isView: true);

    private Multiplexer[] Attached()
    {
        lock (Gate) return [.. _attached];
    }

    private Node[] Views()
    {
        lock (Gate) return [.. _views.Values];
    }

    // Under the lock: the interpreter, a new one when the earlier one is closed or has given up; null when it is closed for good. Views come back too.
    private IInterpreter? Opened()
    {
        if (_stage == NodeStage.Closed) return null;
        if (_stage == NodeStage.Disconnected || _interpreter.IsClosed)
        {
            Volatile.Write(ref _interpreter, Plan.Interpreter(waitsForFirst: _isView));
            Calls.Present = _interpreter;
            _stage = NodeStage.Open;
            Reopened?.Invoke(_interpreter.Shared);
        }

        if (!_isView) Plan.Locator.Follow(this);

        // Before it starts, since a client that could not be handed out must not connect.
        foreach (var view in _views.Values) view.StartAgain();
        return _interpreter;
    }
}
