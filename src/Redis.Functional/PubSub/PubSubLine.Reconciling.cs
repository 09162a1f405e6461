namespace Redis.Functional;

internal sealed partial class PubSubLine
{
    // Names that one exchange asks for: it stands in the connection's queue as a whole.
    private const int Step = 1_000;

    // Made beforehand: a reconciliation that counts as running begins.
    private static readonly Func<(PubSubLine Line, Session Session), Task> Reconciling = static started => started.Line.Reconcile(started.Session);

    /// <summary>Asks the server for what has changed. Under the hub's lock. One reconciliation at a time, so that requests follow the order of wishes.</summary>
    internal void Reconcile()
    {
        if (_reconciling || _session is not { IsOpen: true } session || _changed.Count == 0) return;
        _reconciling = true;
        _ = Detached.Start((this, session), Reconciling);
    }

    private async Task Reconcile(Session session)
    {
        try
        {
            await Settle(session).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // What the server was told is not known any more: the next connection is told all.
            session.Fault(exception);
        }

        lock (Gate)
        {
            _reconciling = false;
            Reconcile();
        }
    }

    private async Task Settle(Session session)
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
            if (_session != session || !session.IsOpen) return null;
            var joining = new List<LineTopic>();
            var parting = new List<LineTopic>();
            while (joining.Count < Step && parting.Count < Step && _changed.TryDequeue(out var topic))
            {
                topic.IsQueued = false;
                Sort(topic, joining, parting);
            }

            foreach (var topic in parting.Where(_ => joining.Count > 0)) Changed(topic);
            var (topics, state) = joining.Count > 0 ? (joining, TopicState.Asked) : (parting, TopicState.Leaving);
            foreach (var topic in topics) topic.State = state;
            return topics.Count == 0 ? null : new SubscribeExchange([.. topics], joining.Count > 0, (topic, joined, error) => Answered(session, topic, joined, error));
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
                Forget(topic);
                break;
            case TopicState.Confirmed when !topic.IsWanted:
                parting.Add(topic);
                break;
            default:
                // Agreed, or on its way: the answer looks at it again.
                break;
        }
    }

    // On the read loop, in the order of the frames: a name is confirmed before its messages are delivered.
    private void Answered(Session session, LineTopic topic, bool joined, RedisError? error)
    {
        lock (Gate)
        {
            if (_session != session || topic.State != (joined ? TopicState.Asked : TopicState.Leaving)) return;
            var wasServed = topic.Topic.IsServed;
            topic.State = joined == (error is null) ? TopicState.Confirmed : TopicState.Absent;
            if (joined && topic.IsWantedHere && IsNotNow(error))
            {
                AskLater(session);
                return;
            }

            if (joined && error is not null) Refused(topic, error);
            else if (topic.State == TopicState.Confirmed) Confirmed(topic, wasServed);

            // A name that the server will not leave stays with it: to ask again would be to ask for ever.
            if (topic is { IsWanted: true, State: TopicState.Confirmed } || !(joined || error is null)) return;
            Changed(topic);

            // The answer may come after its deadline, when nobody waits for it any more.
            Reconcile();
        }
    }

    private void Confirmed(LineTopic place, bool wasServed)
    {
        _pauses = 0;
        var topic = place.Topic;
        if (!wasServed && topic.IsServed) _hub.Confirmed(topic);

        // It was asked for here before it is left there.
        if (topic.Home != place || topic.Former is not { } former) return;
        former.Line.Changed(former);
        topic.Arrived();
        former.Line.Reconcile();
    }

    // A name that has gone to another line meanwhile is not refused by this one.
    private void Refused(LineTopic topic, RedisError error)
    {
        if (topic.Topic.Home == topic) _hub.Refused(topic.Topic, error);
    }
}
