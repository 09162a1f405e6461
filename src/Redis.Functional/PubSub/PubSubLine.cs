using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// One server connection of a hub and the names that belong to it. The line follows the sessions of its connection: each new one subscribes to all names, and
/// the end of each is a gap for the subscribers. Guarded by the hub's lock; messages are delivered under it on the read loop.
/// </summary>
internal sealed partial class PubSubLine : ISessionListener
{
    private readonly PubSubHub _hub;
    private readonly LineConnection _connection;
    private readonly LineNames _names = new();
    private readonly LineReconciler _reconciler;

    // A message was lost: those behind it lie in the gap that the end of the session brings.
    private bool _isDeaf;

    /// <param name="hub">The hub whose names these are.</param>
    /// <param name="dial">Makes the connection that only the line uses; started here.</param>
    /// <param name="shared">The connection of the client's commands if the line is to use it; otherwise null.</param>
    internal PubSubLine(PubSubHub hub, Func<Multiplexer> dial, Multiplexer? shared)
    {
        _hub = hub;
        _connection = new(this, dial, shared);
        _reconciler = new(hub, _names);
    }

    public ListenerKind Kind => ListenerKind.Messages;

    /// <summary>The error that keeps the line from connecting, if it does not pass by itself; otherwise null.</summary>
    internal RedisError? Outage { get; private set; }

    /// <summary>True while it has names.</summary>
    internal bool HasTopics => _names.HasAny;

    /// <summary>Sends on the line's connection; null when there is none yet.</summary>
    internal IRedisClient? Connection => _connection.Client(_names.Session);

    /// <summary>The server that it is connected to, as dialled; null while it is connected to none. Under the hub's lock.</summary>
    internal string? Node => _names.Session?.Node;

    private Lock Gate => _hub.Gate;

    private TimeProvider Time => _hub.Environment.Time;

    /// <summary>Whether the name is on this line, wanted or about to be left.</summary>
    internal bool Has(RedisChannel channel) => _names.TryFind(channel.Kind, channel.Name.Span, out _);

    /// <summary>The topic's place on this line. Under the hub's lock.</summary>
    internal LineTopic FindOrAdd(Topic topic) => _names.FindOrAdd(topic, this);

    /// <summary>Looks at a name again with the next <see cref="Reconcile"/>. Under the hub's lock.</summary>
    internal void Changed(LineTopic topic) => _names.Changed(topic);

    /// <summary>Asks the server for what has changed. Under the hub's lock.</summary>
    internal void Reconcile() => _reconciler.Start();

    /// <summary>
    /// No server is asked for its names, also not on a new connection, until it is released as often: they are about to move, and would be served in between.
    /// Under the hub's lock.
    /// </summary>
    internal void Hold() => _reconciler.Holders++;

    /// <summary>Ends one <see cref="Hold"/>; what has changed meanwhile is asked for with the next <see cref="Reconcile"/>. Under the hub's lock.</summary>
    internal void Release() => _reconciler.Holders--;

    /// <summary>A session is ready: all wanted names are asked for on it.</summary>
    public void Opened(Session session)
    {
        lock (Gate)
        {
            // A session of a connection that is being closed may have been made all the same.
            if (_hub.IsStopped || _names.Session == session || !_connection.Accepts(session)) return;
            if (!_connection.Carries(session))
            {
                _connection.Separate(connects: HasTopics);
                return;
            }

            // The loss of the one before could not be told for lack of memory.
            if (_names.Session is { } before) Lost(before, new RedisError.Connection(ConnectionFault.Lost, "The connection of the subscribers was lost.", Delivery.Unknown));
            _names.Begin(session);
            _isDeaf = false;
            Outage = null;
            Reconcile();
        }
    }

    /// <summary>The session has ended, and with it all that the server knew.</summary>
    public void Lost(Session session, RedisError reason)
    {
        lock (Gate)
        {
            if (_names.Session != session) return;
            _names.Lost(reason, Time);
            _hub.Tidy();
        }
    }

    /// <summary>A message is lost, or the session was not begun: another session is needed, whose predecessor's end is a gap.</summary>
    public bool Faulted(Session session)
    {
        lock (Gate)
        {
            if (_names.Session == session) _isDeaf = true;
            return !_hub.IsStopped && _connection.Has(session);
        }
    }

    /// <summary>No connection was made. A failure that does not pass by itself is reported to the subscribers, once until a connection is made.</summary>
    public void Failed(RedisError error)
    {
        lock (Gate)
        {
            if (_hub.IsStopped || error.IsTransient || Outage is not null) return;
            Outage = error;
            foreach (var subscriber in _hub.SubscribersOf(this)) subscriber.Buffer.TellBeforeLoss(new Occurrence.Failed(error));
        }
    }

    /// <summary>No connection will be made any more: ends the subscribers that have names here.</summary>
    public void GaveUp(RedisError error)
    {
        lock (Gate)
        {
            if (!_hub.IsStopped) _hub.EndAll(this, error);
        }
    }

    /// <summary>Connects, or asks for what is new where there is a connection. Under the hub's lock.</summary>
    internal void Connect()
    {
        if (_hub.IsStopped) return;
        _connection.DropClosed();
        if (_names.Session is not null)
        {
            Reconcile();
        }
        else if (_connection.Connect() is { } over)
        {
            _hub.EndAll(this, over);
        }
    }

    /// <summary>Goes on after <see cref="Close"/>, beside a new connection for commands. Under the hub's lock.</summary>
    internal void Resume(Multiplexer? shared)
    {
        _connection.Replace(shared);
        if (HasTopics) Connect();
    }

    /// <summary>Ends the connection that only the line uses, and dials anew. The connection of the client's commands is left by its client.</summary>
    internal void Leave(RedisError reason)
    {
        // Not under the hub's lock: the end of a session takes locks that come before it.
        Multiplexer? own;
        lock (Gate) own = _connection.Own;
        own?.Leave(reason);
    }

    /// <summary>Closes the connection: a gap for the subscribers of its names, which lasts until there is another. May be called again.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal async ValueTask Close()
    {
        Multiplexer? own;
        lock (Gate)
        {
            own = _connection.Own;
            _connection.Unwatch();
            if (_names.Session is { } session) Lost(session, new RedisError.Client.Closed(Delivery.Unknown));
        }

        if (own is null) return;
        await own.DisposeAsync().ConfigureAwait(false);

        // Only now: when memory ran out on the way, it is closed by the next call.
        lock (Gate) _connection.Drop(own);
    }
}
