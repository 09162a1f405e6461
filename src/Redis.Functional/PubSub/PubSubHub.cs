namespace Redis.Functional;

/// <summary>
/// All subscribers of a client over one server connection: which names are wanted is a value, brought about on the server by difference,
/// again on each new connection. The tables are owned by whoever holds <see cref="Gate"/>; messages are delivered under it on the read loop.
/// </summary>
internal sealed partial class PubSubHub : ISessionListener
{
    private readonly Lock _gate = new();
    private readonly TopicTable _topics = [];
    private readonly HashSet<Subscriber> _subscribers = [];
    private readonly Queue<Topic> _changed = [];
    private readonly Func<Multiplexer> _dial;
    private readonly RedisEnvironment _environment;
    private Multiplexer? _shared;
    private Multiplexer? _own;
    private Session? _session;
    private bool _reconciling;
    private bool _isDeaf;
    private RedisError? _outage;
    private bool _paused;
    private bool _closed;

    /// <param name="dial">Makes the connection that subscribers have to themselves; started here.</param>
    /// <param name="shared">The connection of the client's commands, when subscribers are to use it; null when they are not.</param>
    /// <param name="environment">The clock, and the codecs.</param>
    internal PubSubHub(Func<Multiplexer> dial, Multiplexer? shared, RedisEnvironment environment) =>
        (_dial, _shared, _environment) = (dial, shared, environment);

    public ListenerKind Kind => ListenerKind.Messages;

    private Lock Gate => LockOrder.Next(_gate, LockRank.Hub);

    internal RedisEnvironment Environment => _environment;

    private TimeProvider Time => _environment.Time;

    /// <summary>Adds names to a subscriber. It connects first when nobody was subscribed before.</summary>
    internal void Add(Subscriber subscriber, IEnumerable<RedisChannel> channels)
    {
        lock (Gate)
        {
            if (_closed) subscriber.End(new RedisError.Client.Closed(Delivery.NotSent), Time);
            if (subscriber.HasEnded) return;
            if (_subscribers.Add(subscriber) && _outage is { } outage) subscriber.Buffer.Tell(new Occurrence.Failed(outage));
            foreach (var channel in channels) Join(subscriber, channel);
            if (subscriber.Names.Count > 0) Connect();
        }
    }

    /// <summary>Takes names from a subscriber.</summary>
    internal void Remove(Subscriber subscriber, IEnumerable<RedisChannel> channels)
    {
        lock (Gate)
        {
            foreach (var channel in channels) Part(subscriber, channel);
            Reconcile();
        }
    }

    /// <summary>Ends a subscriber, with a reason that it reads last, or without.</summary>
    internal void End(Subscriber subscriber, RedisError? reason)
    {
        lock (Gate)
        {
            subscriber.End(reason, Time);
            Leave(subscriber);
            Reconcile();
        }
    }

    /// <summary>Asks something of the subscriber under the hub's lock.</summary>
    internal B Ask<B>(Subscriber subscriber, Func<Subscriber, B> question)
    {
        lock (Gate) return question(subscriber);
    }

    /// <summary>Sends on the connection of the subscribers; null when there is none yet.</summary>
    internal IRedisClient? Connection
    {
        get
        {
            lock (Gate) return _own ?? (_session is null ? null : _shared);
        }
    }

    private void Join(Subscriber subscriber, RedisChannel channel)
    {
        subscriber.Forget(channel);
        if (subscriber.Names.Contains(channel)) return;

        // The name comes last: after an exception the caller may add it again.
        var topic = _topics.FindOrAdd(channel);
        topic.Add(subscriber);
        if (topic.State != TopicState.Confirmed) Changed(topic);
        subscriber.Names.Add(channel);
        subscriber.Unconfirmed++;
        if (topic.State == TopicState.Confirmed) subscriber.Confirmed(channel, Time);
    }

    private void Part(Subscriber subscriber, RedisChannel channel)
    {
        if (!subscriber.Names.Remove(channel) || !_topics.TryFind(channel.Kind, channel.Name.Span, out var topic)) return;
        topic.Remove(subscriber);
        subscriber.Parted(channel, unconfirmed: topic.State != TopicState.Confirmed, Time);
        Changed(topic);
    }

    private void Leave(Subscriber subscriber)
    {
        foreach (var channel in subscriber.Names)
        {
            if (!_topics.TryFind(channel.Kind, channel.Name.Span, out var topic)) continue;
            topic.Remove(subscriber);
            Changed(topic);
        }

        subscriber.Names.Clear();
        _subscribers.Remove(subscriber);
    }

    // Without a connection there is nothing to ask: a new one looks at all names.
    private void Changed(Topic topic)
    {
        if (_session is null)
        {
            if (!topic.IsWanted) _topics.Remove(topic);
            return;
        }

        if (topic.IsQueued) return;
        topic.IsQueued = true;
        _changed.Enqueue(topic);
    }
}
