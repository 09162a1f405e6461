using System.Runtime.CompilerServices;

namespace Redis.Functional;

internal sealed partial class PubSubHub
{
    /// <summary>A session is ready: all that is wanted is asked for on it.</summary>
    public void Opened(Session session)
    {
        lock (Gate)
        {
            // One that is being closed may have been made all the same.
            if (_closed || _paused || _session == session || (_own ?? _shared)?.Has(session) != true || _own is not null != session.IsForPushes) return;
            if (_own is null && !session.SpeaksResp3)
            {
                // Messages beside replies need RESP3.
                _shared = null;
                if (_subscribers.Count > 0) Connect();
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

            _outage = null;
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
            foreach (var subscriber in _subscribers) subscriber.Lost(reason, Time);
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

    /// <summary>A message is lost, or the session was not begun. Messages behind it belong to the gap, which the end of the session reports.</summary>
    public bool Faulted(Session session)
    {
        lock (Gate)
        {
            if (_session == session) _isDeaf = true;
            return !_closed && !_paused && (_own ?? _shared)?.Has(session) == true;
        }
    }

    /// <summary>No connection was made. What waiting does not mend is told to the subscribers, once until it works again.</summary>
    public void Failed(RedisError error)
    {
        lock (Gate)
        {
            if (_paused || error.IsTransient || _outage is not null) return;
            _outage = error;
            foreach (var subscriber in _subscribers) subscriber.Buffer.TellBeforeLoss(new Occurrence.Failed(error));
        }
    }

    /// <summary>No connection will be made any more.</summary>
    public void GaveUp(RedisError error)
    {
        lock (Gate)
        {
            if (!_paused) EndAll(error);
        }
    }

    /// <summary>Closes the connection; subscriptions stay, and see a gap until <see cref="Resume"/>.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal async ValueTask Pause()
    {
        Multiplexer? own;
        lock (Gate)
        {
            _paused = true;
            own = _own;
            if (_session is { } session) Lost(session, new RedisError.Client.Closed(Delivery.Unknown));
        }

        if (own is null) return;
        await own.DisposeAsync().ConfigureAwait(false);

        // Only now: when memory ran out on the way, it is closed by the next call.
        lock (Gate)
            if (_own == own)
                _own = null;
    }

    /// <summary>Goes on after <see cref="Pause"/>, beside a new connection for commands.</summary>
    internal void Resume(Multiplexer? shared)
    {
        lock (Gate)
        {
            _paused = false;
            if (_shared is not null) _shared = shared;
            if (_subscribers.Any(static subscriber => subscriber.Names.Count > 0)) Connect();
        }
    }

    /// <summary>Ends all subscribers, and the connection. Never throws; may be called again.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal async ValueTask Close()
    {
        lock (Gate)
        {
            _closed = true;
            EndAll(new RedisError.Client.Closed(Delivery.NotSent));
        }

        await Pause().ConfigureAwait(false);
    }

    private void EndAll(RedisError error)
    {
        foreach (var subscriber in _subscribers.ToArray())
        {
            subscriber.End(error, Time);
            Leave(subscriber);
        }
    }

    // Under the lock. A listener that is added again is told of the session again.
    private void Connect()
    {
        if (_closed || _paused) return;
        if (_own is { IsClosed: true }) _own = null;
        if (_session is not null)
        {
            Reconcile();
        }
        else if (_own is null && _shared is { IsClosed: true })
        {
            // It gave up: what calls are told, subscribers are told.
            EndAll(new RedisError.Client.Closed(Delivery.NotSent));
        }
        else if (_own is null && _shared is not null)
        {
            _shared.Watch(this);
        }
        else if (_own is null)
        {
            // Kept once it has started: one that never starts would never connect.
            var own = _dial();
            own.Watch(this);
            own.Start();
            _own = own;
        }
    }
}
