using System.Diagnostics.CodeAnalysis;

namespace Redis.Functional;

/// <summary>
/// The names on a line, and which of them the server of the line's current session knows. Guarded by the hub's lock.
/// </summary>
internal sealed class LineNames
{
    private readonly TopicTable _topics = [];

    // Names to compare with the server again.
    private readonly Queue<LineTopic> _changed = [];
    private Session? _session;

    /// <summary>The session whose server subscribes to the names; null while there is none.</summary>
    internal Session? Session => _session;

    /// <summary>True while there are names, wanted or about to be left.</summary>
    internal bool HasAny => _topics.Count > 0;

    /// <summary>True while a name is to be compared with the server again.</summary>
    internal bool HasChanges => _changed.Count > 0;

    /// <summary>Finds a name by the bytes of a frame.</summary>
    internal bool TryFind(RedisChannelKind kind, ReadOnlySpan<byte> name, [MaybeNullWhen(false)] out LineTopic topic) => _topics.TryFind(kind, name, out topic);

    /// <summary>The place of a topic on the line.</summary>
    internal LineTopic FindOrAdd(Topic topic, PubSubLine line)
    {
        if (!_topics.TryFind(topic.Channel.Kind, topic.Channel.Name.Span, out var place))
        {
            place = new LineTopic(topic, line);
            _topics.Add(place);
        }

        place.Topic = topic;
        return place;
    }

    /// <summary>Removes a name that the line neither serves nor is to serve.</summary>
    internal void Forget(LineTopic topic)
    {
        _topics.Remove(topic);
        topic.Topic.Forget(topic);
    }

    /// <summary>Queues a name to be compared with the server again.</summary>
    internal void Changed(LineTopic topic)
    {
        // Without a session there is nothing to ask: a new one asks for all names.
        if (_session is null)
        {
            if (!topic.IsWantedHere) Forget(topic);
            return;
        }

        if (topic.IsQueued) return;
        topic.IsQueued = true;
        _changed.Enqueue(topic);
    }

    /// <summary>Queues all names that the server does not know of.</summary>
    internal void ChangedAbsent()
    {
        foreach (var topic in _topics.Where(static topic => topic.State == TopicState.Absent)) Changed(topic);
    }

    /// <summary>The next name to compare with the server; false when there is none.</summary>
    internal bool TryNext([MaybeNullWhen(false)] out LineTopic topic)
    {
        if (!_changed.TryDequeue(out topic)) return false;
        topic.IsQueued = false;
        return true;
    }

    /// <summary>
    /// A session is open, whose server knows of no name yet: all are queued. After an exception the session does not count as open: it is introduced again,
    /// or another one is.
    /// </summary>
    internal void Begin(Session session)
    {
        var topics = _topics.ToArray();
        var isDone = false;
        try
        {
            _session = session;
            Restart(topics);
            isDone = true;
        }
        finally
        {
            if (!isDone) _session = null;
        }
    }

    /// <summary>The session has ended, and with it all that its server knew: a loss for the subscribers of names that no other line serves.</summary>
    internal void Lost(RedisError reason, TimeProvider time)
    {
        // All that can fail comes before anything changes: after an exception the loss is reported when the next session is ready.
        var topics = _topics.ToArray();
        foreach (var (subscriber, names) in Affected(topics)) subscriber.Lost(names, reason, time);
        _session = null;
        Restart(topics);
    }

    // No server knows of these names.
    private void Restart(LineTopic[] topics)
    {
        _changed.Clear();
        foreach (var topic in topics)
        {
            topic.State = TopicState.Absent;
            (topic.IsQueued, topic.WasWithdrawn) = (false, false);
            Changed(topic);
        }
    }

    private static Dictionary<Subscriber, HashSet<RedisChannel>> Affected(LineTopic[] topics)
    {
        var affected = new Dictionary<Subscriber, HashSet<RedisChannel>>();
        foreach (var topic in topics.Where(static topic => topic.IsLostWithLine))
        {
            foreach (var subscriber in topic.Topic.Subscribers)
            {
                if (!affected.TryGetValue(subscriber, out var names)) affected.Add(subscriber, names = []);
                names.Add(topic.Channel);
            }
        }

        return affected;
    }
}
