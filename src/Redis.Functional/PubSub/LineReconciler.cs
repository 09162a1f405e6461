namespace Redis.Functional;

/// <summary>
/// Subscribes the server of a line to the names of the subscribers: compares these with the names that the server has confirmed, and sends the difference.
/// One reconciliation at a time, so that requests are sent in the order of the changes. Guarded by the hub's lock.
/// </summary>
internal sealed class LineReconciler
{
    // Names in one exchange, which takes one place in the connection's queue.
    private const int Step = 1_000;

    // Made beforehand: a reconciliation that counts as running begins.
    private static readonly Func<(LineReconciler Reconciler, Session Session), Task> Running = static started => started.Reconciler.Run(started.Session);

    private readonly PubSubHub _hub;
    private readonly LineNames _names;
    private readonly SubscribeBackoff _backoff;
    private bool _isRunning;

    /// <summary>The number of holders. While there are any, no request is sent to the server.</summary>
    internal int Holders { get; set; }

    internal LineReconciler(PubSubHub hub, LineNames names)
    {
        (_hub, _names) = (hub, names);
        _backoff = new SubscribeBackoff(hub, names, Start);
    }

    private Lock Gate => _hub.Gate;

    /// <summary>Asks the server for what has changed, unless a reconciliation is running, which then does. Under the hub's lock.</summary>
    internal void Start()
    {
        if (_isRunning || Holders > 0 || _names.Session is not { IsOpen: true } session || !_names.HasChanges) return;
        _isRunning = true;
        _ = Detached.Start((this, session), Running);
    }

    private async Task Run(Session session)
    {
        try
        {
            await Reconcile(session).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The state of the server is unknown: the next connection subscribes to everything.
            session.Fault(exception);
        }

        lock (Gate)
        {
            _isRunning = false;
            Start();
            _hub.Tidy();
        }
    }

    private async Task Reconcile(Session session)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        while (Difference(session) is { } next)
        {
            if (session.TrySendUpkeep(next) != SendOutcome.Taken) next.Fail(new RedisError.Client.Closed(Delivery.NotSent));
            await next.Ended.ConfigureAwait(false);
        }
    }

    // What is to be asked next; null when server and wishes agree, or the session is over. Joining goes before parting.
    private SubscribeExchange? Difference(Session session)
    {
        lock (Gate)
        {
            if (Holders > 0 || _names.Session != session || !session.IsOpen) return null;
            var joining = new List<LineTopic>();
            var parting = new List<LineTopic>();
            while (joining.Count < Step && parting.Count < Step && _names.TryNext(out var topic)) Sort(topic, joining, parting);
            foreach (var topic in parting.Where(_ => joining.Count > 0)) _names.Changed(topic);
            var (topics, state) = joining.Count > 0 ? (joining, TopicState.Asked) : (parting, TopicState.Leaving);
            foreach (var topic in topics) topic.State = state;
            return topics.Count == 0 ? null : new SubscribeExchange([.. topics], joining.Count > 0, (topic, joined, error) => Answered(session, topic, joined, error), session.Nonces);
        }
    }

    private void Sort(LineTopic topic, List<LineTopic> joining, List<LineTopic> parting)
    {
        switch (topic.State)
        {
            case TopicState.Absent when topic.IsWantedHere:
                joining.Add(topic);
                break;
            case TopicState.Absent:
                _names.Forget(topic);
                break;
            case TopicState.Confirmed when !topic.IsWanted:
                parting.Add(topic);
                break;
            default:
                // Server and wish agree, or a request is in flight, whose answer queues the name again.
                break;
        }
    }

    // On the read loop, in the order of the frames: a name is confirmed before its messages are delivered.
    private void Answered(Session session, LineTopic topic, bool joined, RedisError? error)
    {
        lock (Gate)
        {
            if (_names.Session != session || topic.State != (joined ? TopicState.Asked : TopicState.Leaving)) return;
            var wasServed = topic.Topic.IsServed;
            var isThere = joined ? error is null : error is not null && !SubscribeBackoff.Covers(error);
            topic.State = isThere ? TopicState.Confirmed : TopicState.Absent;
            if (joined && topic.IsWantedHere && SubscribeBackoff.Covers(error))
            {
                _backoff.Start(session);
                _hub.Away(topic, error);
                return;
            }

            if (joined && topic.IsWantedHere && error is not null && topic.Topic.WasServed)
            {
                _backoff.Start(session);
                PubSubHub.RefusedAgain(topic.Topic, error);
                return;
            }

            if (joined && error is not null) Refused(topic, error);
            else if (topic.State == TopicState.Confirmed) Confirmed(topic, wasServed);

            // A name that the server will not leave stays with it: another attempt would repeat without end.
            if (isThere && (topic.IsWanted || !joined)) return;
            _names.Changed(topic);

            // The answer may come after its deadline, when the reconciliation that asked has ended.
            Start();
        }
    }

    private void Confirmed(LineTopic place, bool wasServed)
    {
        _backoff.Reset();
        var topic = place.Topic;
        topic.Redirects = 0;
        if (!wasServed && topic.IsServed) _hub.Confirmed(topic);

        // It was asked for here before it is left there.
        if (!topic.IsAt(place) || topic.Former is not { } former) return;
        former.Line.Changed(former);
        topic.Arrived();
        former.Line.Reconcile();
        _hub.Tidy();
    }

    // A name that has moved to another line meanwhile is not refused by this one.
    private void Refused(LineTopic topic, RedisError error)
    {
        if (topic.Topic.IsAt(topic)) _hub.Refused(topic.Topic, error);
    }
}
