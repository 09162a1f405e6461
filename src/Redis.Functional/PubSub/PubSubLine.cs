namespace Redis.Functional;

/// <summary>
/// One server connection of a hub and the names that belong to it: what the hub wants of them is brought about on the server by difference, again on each
/// new connection. Owned by whoever holds the hub's lock; messages are delivered under it on the read loop.
/// </summary>
internal sealed partial class PubSubLine : ISessionListener
{
    private readonly PubSubHub _hub;
    private readonly Func<Multiplexer> _dial;
    private readonly TopicTable _topics = [];
    private readonly Queue<LineTopic> _changed = [];
    private Multiplexer? _shared;
    private Multiplexer? _own;
    private Session? _session;
    private bool _reconciling;

    // A message was lost: those behind it lie in the gap that the end of the session brings.
    private bool _isDeaf;

    /// <param name="hub">Whose names these are.</param>
    /// <param name="dial">Makes the connection that the line has to itself; started here.</param>
    /// <param name="shared">The connection of commands, when the line is to use it; null when it is not.</param>
    internal PubSubLine(PubSubHub hub, Func<Multiplexer> dial, Multiplexer? shared) => (_hub, _dial, _shared) = (hub, dial, shared);

    public ListenerKind Kind => ListenerKind.Messages;

    /// <summary>Why no connection is made, where waiting does not help; null when that is not so.</summary>
    internal RedisError? Outage { get; private set; }

    /// <summary>True while it has names.</summary>
    internal bool HasTopics => _topics.Count > 0;

    /// <summary>Sends on the line's connection; null when there is none yet.</summary>
    internal IRedisClient? Connection => _own ?? (_session is null ? null : _shared);

    private Lock Gate => _hub.Gate;

    private TimeProvider Time => _hub.Environment.Time;

    /// <summary>Whether the name is on this line, wanted or about to be left.</summary>
    internal bool Has(RedisChannel channel) => _topics.TryFind(channel.Kind, channel.Name.Span, out _);

    /// <summary>The topic's place on this line. Under the hub's lock.</summary>
    internal LineTopic FindOrAdd(Topic topic)
    {
        if (!_topics.TryFind(topic.Channel.Kind, topic.Channel.Name.Span, out var place))
        {
            place = new LineTopic(topic, this);
            _topics.Add(place);
        }

        place.Topic = topic;
        return place;
    }

    /// <summary>Looks at a name again with the next <see cref="Reconcile()"/>. Under the hub's lock.</summary>
    internal void Changed(LineTopic topic)
    {
        // Without a connection there is nothing to ask: a new one looks at all names.
        if (_session is null)
        {
            if (!topic.IsWantedHere) Forget(topic);
            return;
        }

        if (topic.IsQueued) return;
        topic.IsQueued = true;
        _changed.Enqueue(topic);
    }

    private void Forget(LineTopic topic)
    {
        _topics.Remove(topic);
        topic.Topic.Forget(topic);
    }
}
