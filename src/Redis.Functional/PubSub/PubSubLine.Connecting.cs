using System.Runtime.CompilerServices;

namespace Redis.Functional;

internal sealed partial class PubSubLine
{
    /// <summary>A session is ready: all that is wanted is asked for on it.</summary>
    public void Opened(Session session)
    {
        lock (Gate)
        {
            // One that is being closed may have been made all the same.
            if (_hub.IsStopped || _session == session || !IsOfNow(session) || _own is not null != session.IsForPushes) return;
            if (_own is null && !session.SpeaksResp3)
            {
                // Messages beside replies need RESP3.
                if (HasTopics) ConnectOwn();
                _shared?.Unwatch(this);
                _shared = null;
                return;
            }

            // The loss of the one before could not be told for lack of memory.
            if (_session is { } before) Lost(before, new RedisError.Connection(ConnectionFault.Lost, "the connection of the subscribers was lost", Delivery.Unknown));
            Begin(session);
            Reconcile();
        }
    }

    // All names are asked for, or the session does not count as open: after an exception it is introduced again, or another is.
    private void Begin(Session session)
    {
        var topics = _topics.ToArray();
        var isDone = false;
        try
        {
            _session = session;
            _isDeaf = false;
            _changed.Clear();
            foreach (var topic in topics)
            {
                topic.State = TopicState.Absent;
                topic.IsQueued = false;
                Changed(topic);
            }

            Outage = null;
            isDone = true;
        }
        finally
        {
            if (!isDone) _session = null;
        }
    }

    /// <summary>The session is gone, and with it all that the server knew.</summary>
    public void Lost(Session session, RedisError reason)
    {
        lock (Gate)
        {
            if (_session != session) return;

            // All that can fail comes before anything changes: after an exception the loss is told when the next session is ready.
            var topics = _topics.ToArray();
            foreach (var (subscriber, names) in Concerned(topics)) subscriber.Lost(names, reason, Time);
            _session = null;
            _changed.Clear();
            foreach (var topic in topics)
            {
                topic.State = TopicState.Absent;
                topic.IsQueued = false;
                Changed(topic);
            }
        }
    }

    /// <summary>A message is lost, or the session was not begun: another session is needed, whose predecessor's end is a gap.</summary>
    public bool Faulted(Session session)
    {
        lock (Gate)
        {
            if (_session == session) _isDeaf = true;
            return !_hub.IsStopped && IsOfNow(session);
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
        if (_own is { IsClosed: true }) _own = null;
        if (_session is not null)
        {
            Reconcile();
        }
        else if (_own is null && _shared is { IsClosed: true })
        {
            // It gave up: subscribers hear what calls hear.
            _hub.EndAll(this, new RedisError.Client.Closed(Delivery.NotSent));
        }
        else if (_own is null && _shared is not null)
        {
            _shared.Watch(this);
        }
        else if (_own is null)
        {
            ConnectOwn();
        }
    }

    /// <summary>Goes on after <see cref="Close"/>, beside a new connection for commands. Under the hub's lock.</summary>
    internal void Resume(Multiplexer? shared)
    {
        if (_shared is not null) _shared = shared;
        if (HasTopics) Connect();
    }

    /// <summary>Closes the connection: a gap for the subscribers of its names, which lasts until there is another. May be called again.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal async ValueTask Close()
    {
        Multiplexer? own;
        lock (Gate)
        {
            own = _own;
            _shared?.Unwatch(this);
            if (_session is { } session) Lost(session, new RedisError.Client.Closed(Delivery.Unknown));
        }

        if (own is null) return;
        await own.DisposeAsync().ConfigureAwait(false);

        // Only now: when memory ran out on the way, it is closed by the next call.
        lock (Gate)
            if (_own == own)
                _own = null;
    }

    private bool IsOfNow(Session session) => (_own ?? _shared)?.Has(session) == true;

    // Kept once it has started: one that never starts would never connect.
    private void ConnectOwn()
    {
        var own = _dial();
        own.Watch(this);
        own.Start();
        _own = own;
    }

    private static Dictionary<Subscriber, HashSet<RedisChannel>> Concerned(LineTopic[] topics)
    {
        var concerned = new Dictionary<Subscriber, HashSet<RedisChannel>>();
        foreach (var topic in topics.Where(static topic => topic.IsLostWithLine))
        {
            foreach (var subscriber in topic.Topic.Subscribers)
            {
                if (!concerned.TryGetValue(subscriber, out var names)) concerned.Add(subscriber, names = []);
                names.Add(topic.Channel);
            }
        }

        return concerned;
    }
}
