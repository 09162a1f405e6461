using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Keeps all subscribers of a client and the names they want; each line subscribes to its names on its server. The tables, including those of the lines, are
/// owned by the holder of <see cref="Gate"/>.
/// </summary>
internal sealed class PubSubHub
{
    private readonly Lock _gate = new();
    private readonly Dictionary<RedisChannel, Topic> _topics = [];
    private readonly HashSet<Subscriber> _subscribers = [];
    private readonly ILines _lines;
    private readonly RedisEnvironment _environment;
    private bool _paused;
    private bool _closed;

    /// <summary>A hub with one line, to which all names belong.</summary>
    /// <param name="dial">Makes the connection that subscribers have to themselves; started by the line.</param>
    /// <param name="shared">The connection of the client's commands, when subscribers are to use it; null when they are not.</param>
    /// <param name="environment">The clock, and the codecs.</param>
    internal PubSubHub(Func<Multiplexer> dial, Multiplexer? shared, RedisEnvironment environment)
        : this(hub => new OneLine(new PubSubLine(hub, dial, shared)), environment) { }

    /// <param name="lines">Makes the lines of this hub.</param>
    /// <param name="environment">The clock, and the codecs.</param>
    internal PubSubHub(Func<PubSubHub, ILines> lines, RedisEnvironment environment)
    {
        _environment = environment;
        Report = new(environment);
        _lines = lines(this);
    }

    internal Lock Gate => LockOrder.Next(_gate, LockRank.Hub);

    internal RedisEnvironment Environment => _environment;

    /// <summary>Tells what happens to its subscribers.</summary>
    internal SubscriptionReport Report { get; }

    /// <summary>True while no connection is to be made. Under the lock.</summary>
    internal bool IsStopped => _closed || _paused;

    /// <summary>Sends on a connection of the subscribers; null when there is none yet.</summary>
    internal IRedisClient? Connection
    {
        get
        {
            lock (Gate) return _lines.All.Select(static line => line.Connection).FirstOrDefault(static connection => connection is not null);
        }
    }

    private TimeProvider Time => _environment.Time;

    /// <summary>Adds names to a subscriber. It connects first if there was no subscriber before.</summary>
    internal void Add(Subscriber subscriber, RedisChannel[] channels)
    {
        lock (Gate)
        {
            if (_closed) subscriber.End(new RedisError.Client.Closed(Delivery.NotSent), Time);
            if (subscriber.HasEnded) return;
            if (_subscribers.Add(subscriber)) TellOutages(subscriber, channels);
            foreach (var channel in channels) Join(subscriber, channel);
            if (subscriber.Names.Count > 0) Connect();
        }
    }

    /// <summary>Takes names from a subscriber.</summary>
    internal void Remove(Subscriber subscriber, RedisChannel[] channels)
    {
        lock (Gate)
        {
            foreach (var channel in channels) Part(subscriber, channel);
            Reconcile();
        }
    }

    /// <summary>Removes all its names from a subscriber.</summary>
    internal void RemoveNames(Subscriber subscriber)
    {
        lock (Gate)
        {
            foreach (var channel in subscriber.Names.ToArray()) Part(subscriber, channel);
            Reconcile();
        }
    }

    /// <summary>Ends a subscriber, with a reason that it reads last, or without.</summary>
    internal void End(Subscriber subscriber, RedisError? reason)
    {
        lock (Gate)
        {
            subscriber.End(reason, Time);
            RemoveAll(subscriber);
            Reconcile();
        }
    }

    /// <summary>Asks something of the subscriber under the hub's lock.</summary>
    internal B Ask<B>(Subscriber subscriber, Func<Subscriber, B> question)
    {
        lock (Gate) return question(subscriber);
    }

    /// <summary>The lines have changed: names that belong to another now are asked for there, and then left where they were.</summary>
    internal void Rehome()
    {
        lock (Gate)
        {
            foreach (var topic in _topics.Values) Move(topic);
            Connect();
            Reconcile();
        }
    }

    /// <summary>Ends the connections that only subscriptions use, and dials anew: a gap for the subscriptions, as after a lost connection.</summary>
    internal void Leave(RedisError reason)
    {
        IReadOnlyList<PubSubLine> lines;
        lock (Gate) lines = _lines.All;
        for (var i = 0; i < lines.Count; i++) lines[i].Leave(reason);
    }

    /// <summary>Closes the connections; subscriptions stay, and see a gap until <see cref="Resume"/>.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal async ValueTask Pause()
    {
        lock (Gate) _paused = true;
        var lines = _lines.All;
        for (var i = 0; i < lines.Count; i++) await lines[i].Close().ConfigureAwait(false);
    }

    /// <summary>Goes on after <see cref="Pause"/>, beside a new connection for commands.</summary>
    internal void Resume(Multiplexer? shared)
    {
        lock (Gate)
        {
            _paused = false;
            foreach (var line in _lines.All) line.Resume(shared);
        }
    }

    /// <summary>Ends all subscribers, and the connections. Never throws; may be called again.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    internal async ValueTask Close()
    {
        lock (Gate)
        {
            _closed = true;
            foreach (var subscriber in _subscribers.ToArray()) Expel(subscriber, new RedisError.Client.Closed(Delivery.NotSent));
        }

        await Pause().ConfigureAwait(false);
    }

    /// <summary>Ends the subscribers of a line. Under the lock.</summary>
    internal void EndAll(PubSubLine line, RedisError error)
    {
        foreach (var subscriber in SubscribersOf(line).ToArray()) Expel(subscriber, error);
    }

    /// <summary>Those with names on a line; with one line those without names, too. Under the lock.</summary>
    internal IEnumerable<Subscriber> SubscribersOf(PubSubLine line) =>
        _lines.All.Count == 1 ? _subscribers : _subscribers.Where(subscriber => subscriber.Names.Any(line.Has));

    /// <summary>Takes all names from a subscriber that has ended. Under the lock.</summary>
    internal void RemoveAll(Subscriber subscriber)
    {
        foreach (var channel in subscriber.Names)
        {
            if (!_topics.TryGetValue(channel, out var topic)) continue;
            topic.Remove(subscriber);
            Left(topic);
        }

        subscriber.Names.Clear();
        _subscribers.Remove(subscriber);
    }

    /// <summary>Lets each line ask for what has changed. Under the lock.</summary>
    internal void Reconcile()
    {
        var lines = _lines.All;
        for (var i = 0; i < lines.Count; i++) lines[i].Reconcile();
        _lines.Tidy();
    }

    /// <summary>Names may have left their lines. Under the lock.</summary>
    internal void Tidy() => _lines.Tidy();

    /// <summary>The server of a line does not serve a name for now (what it answered), or not any more (null). Under the lock.</summary>
    internal void Away(LineTopic topic, RedisError? error) => _lines.Away(topic, error);

    /// <summary>The first server serves a name. Under the lock.</summary>
    internal void Confirmed(Topic topic)
    {
        topic.WasServed = true;
        foreach (var subscriber in topic.Subscribers) subscriber.Confirmed(topic.Channel, Time);
    }

    /// <summary>No server, or not each that should, serves a name for now that was served: a gap for its subscribers. Under the lock.</summary>
    internal void Missed(Topic topic, RedisError reason)
    {
        foreach (var subscriber in topic.Subscribers) subscriber.Missed(topic.Channel, reason, Time);
    }

    /// <summary>The server refuses a name that was served before: its subscribers get the error and keep the name. Under the lock.</summary>
    internal static void RefusedAgain(Topic topic, RedisError error)
    {
        foreach (var subscriber in topic.Subscribers) subscriber.RefusedAgain(error);
    }

    /// <summary>The server refuses a name: all lose it. Under the lock.</summary>
    internal void Refused(Topic topic, RedisError error)
    {
        foreach (var subscriber in topic.Subscribers) subscriber.Refused(topic.Channel, error, Time);
        topic.RemoveAll();
        Left(topic);

        // Other lines may serve it.
        Reconcile();
    }

    private void Expel(Subscriber subscriber, RedisError reason)
    {
        subscriber.End(reason, Time);
        RemoveAll(subscriber);
    }

    private void Connect()
    {
        var lines = _lines.All;
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].HasTopics)
                lines[i].Connect();
    }

    private void TellOutages(Subscriber subscriber, RedisChannel[] channels)
    {
        foreach (var line in _lines.All)
        {
            if (line.Outage is { } outage && (channels.Length == 0 || channels.Any(channel => _lines.LinesOf(channel).Contains(line))))
                subscriber.Buffer.Tell(new Occurrence.Failed(outage));
        }
    }

    private void Join(Subscriber subscriber, RedisChannel channel)
    {
        subscriber.Forget(channel);
        if (subscriber.Names.Contains(channel)) return;

        // The name comes last: after an exception the caller may add it again.
        if (!_topics.TryGetValue(channel, out var topic)) _topics.Add(channel, topic = new Topic(channel));
        if (topic.Places.Length == 0) topic.MoveTo(PlacesOf(topic));
        topic.Add(subscriber);
        if (!topic.IsServed) LookAt(topic.Places);
        subscriber.Add(channel, topic.Places);
        if (topic.IsServed) subscriber.Confirmed(channel, Time);
    }

    private void Part(Subscriber subscriber, RedisChannel channel)
    {
        if (!subscriber.Names.Remove(channel) || !_topics.TryGetValue(channel, out var topic)) return;
        topic.Remove(subscriber);
        subscriber.Parted(channel, Time);
        Left(topic);
    }

    // A name without subscribers stays on its lines until their servers have unsubscribed it.
    private void Left(Topic topic)
    {
        if (topic.IsWanted) return;
        LookAt(topic.Places);
        if (topic.Former is { } former) former.Line.Changed(former);
        if (_topics.TryGetValue(topic.Channel, out var present) && present == topic) _topics.Remove(topic.Channel);
    }

    private void Move(Topic topic)
    {
        var places = PlacesOf(topic);
        if (places.AsSpan().SequenceEqual(topic.Places)) return;
        var (before, former, wasServed) = (topic.Places, topic.Former, topic.IsServed);
        var isShard = topic.Channel.Kind == RedisChannelKind.Shard;

        // The next owner has its slot already, but subscribes only now: what was published there meanwhile does not arrive.
        if (isShard && wasServed)
            foreach (var subscriber in topic.Subscribers) subscriber.Moving(topic.Channel, Time);
        topic.MoveTo(places);
        LookAt(places);
        LookAt(before);
        former?.Line.Changed(former);
        if (!isShard && wasServed && !topic.IsServed) Missed(topic, new RedisError.Connection(ConnectionFault.Lost, $"Another server has messages of {topic.Channel} too.", Delivery.Unknown));
        if (!wasServed && topic.IsServed) Confirmed(topic);
    }

    private LineTopic[] PlacesOf(Topic topic)
    {
        var lines = _lines.LinesOf(topic.Channel);
        var places = new LineTopic[lines.Count];
        for (var i = 0; i < places.Length; i++) places[i] = lines[i].FindOrAdd(topic);
        return places;
    }

    private static void LookAt(LineTopic[] places)
    {
        foreach (var place in places) place.Line.Changed(place);
    }
}
