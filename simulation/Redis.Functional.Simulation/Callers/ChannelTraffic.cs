using System.Globalization;

namespace Redis.Functional.Simulation;

/// <summary>What was published to the channels that callers share, and what each subscription to them must see of it.</summary>
sealed class ChannelTraffic
{
    readonly List<int> _publishers = [-1];
    readonly System.Collections.Generic.HashSet<long> _uncertain = [];

    /// <summary>Messages so far. Each has its number as its text.</summary>
    public long Published => _publishers.Count - 1;

    /// <summary>Subscriptions that are open.</summary>
    public List<Listener> Listeners { get; } = [];

    /// <summary>A message is being published: whoever has a confirmed name for it expects it.</summary>
    public long Begin(int publisher, string channel)
    {
        _publishers.Add(publisher);
        foreach (var listener in Listeners)
            foreach (var (name, isConfirmed) in listener.Names)
                if (isConfirmed && (name.Kind == RedisChannelKind.Pattern || name.Name.ToString() == channel))
                    listener.Expect(name, publisher, Published);
        return Published;
    }

    /// <summary>It may not have been published, or nobody was there; where that is uncertain it may also come late.</summary>
    public void MayBeMissing(long number, bool isUncertain)
    {
        if (isUncertain) _uncertain.Add(number);
        foreach (var listener in Listeners) listener.Forget(_publishers[(int)number], number);
    }

    /// <summary>Why a subscription must not see this; null when it may.</summary>
    public string? Take(Listener listener, PubSubEvent<RedisValue> item)
    {
        if (item is not PubSubEvent<RedisValue>.Message message)
        {
            if (item is PubSubEvent<RedisValue>.Interrupted or PubSubEvent<RedisValue>.Dropped) listener.ExpectNothing();
            return null;
        }

        var number = long.Parse(message.Value.ToString(), CultureInfo.InvariantCulture);
        var name = message.Subscription;
        if (listener.Left.TryGetValue(name, out var left) && number > left) return $"{message.Channel} brought {number} by {name}, which was left after {left}";
        if (!listener.Left.ContainsKey(name) && !listener.Names.ContainsKey(name)) return $"{message.Channel} brought {number} by {name}, which was never asked for";
        listener.Latest = Math.Max(listener.Latest, number);
        return _uncertain.Contains(number) ? null : listener.Fault(name, _publishers[(int)number], number);
    }

    /// <summary>One subscription: its names, whether each is confirmed, and what it expects of each publisher.</summary>
    public sealed class Listener(Subscription<RedisValue> subscription)
    {
        readonly Dictionary<(RedisChannel Name, int Publisher), (long Last, SortedSet<long> Expected)> _seen = [];

        public Subscription<RedisValue> Subscription => subscription;

        public Dictionary<RedisChannel, bool> Names { get; } = [];

        /// <summary>Names that were left, and how many messages there were then.</summary>
        public Dictionary<RedisChannel, long> Left { get; } = [];

        /// <summary>The highest number that has come.</summary>
        public long Latest { get; set; }

        public void Leave(RedisChannel name, long published)
        {
            Names.Remove(name);
            Left[name] = published;
            foreach (var ((expected, _), seen) in _seen)
                if (expected == name)
                    seen.Expected.Clear();
        }

        public void Expect(RedisChannel name, int publisher, long number) => Of(name, publisher).Expected.Add(number);

        public void Forget(int publisher, long number)
        {
            foreach (var ((_, of), seen) in _seen)
                if (of == publisher)
                    seen.Expected.Remove(number);
        }

        public void ExpectNothing()
        {
            foreach (var seen in _seen.Values) seen.Expected.Clear();
        }

        public string? Fault(RedisChannel name, int publisher, long number)
        {
            var (last, expected) = Of(name, publisher);
            if (number <= last) return $"{name} brought {number} of publisher {publisher} after {last}";
            if (expected.Count > 0 && expected.Min < number) return $"{name} brought {number} of publisher {publisher}, without {expected.Min}, and no gap was shown";
            expected.Remove(number);
            _seen[(name, publisher)] = (number, expected);
            return null;
        }

        (long Last, SortedSet<long> Expected) Of(RedisChannel name, int publisher) =>
            _seen.TryGetValue((name, publisher), out var seen) ? seen : _seen[(name, publisher)] = (0, []);
    }
}
