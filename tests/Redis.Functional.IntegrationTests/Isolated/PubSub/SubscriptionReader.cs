using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional.IntegrationTests.Isolated.PubSub;

/// <summary>Reads a subscription to names on which ever greater numbers are published: the last of each, the gaps, and what is doubled or out of order.</summary>
internal sealed class SubscriptionReader
{
    private readonly ConcurrentDictionary<string, int> _last = new();

    // What may come late. Of the reading task.
    private readonly HashSet<(string Name, int Number)> _missing = [];
    private readonly bool _mayBeLate;
    private readonly string[] _names;
    private int _gaps;
    private long _lastGap;
    private long _messages;

    /// <param name="subscription">The subscription.</param>
    /// <param name="names">Its names.</param>
    /// <param name="mayBeLate">
    /// True where a replica takes over from a primary: what that one still passes on reaches it over the bus of the cluster, behind messages of its own. Such a
    /// message is no fault if it comes once.
    /// </param>
    public SubscriptionReader(Subscription<RedisValue> subscription, string[] names, bool mayBeLate = false)
    {
        (Subscription, _names, _mayBeLate) = (subscription, names, mayBeLate);
        _ = Task.Run(Read);
    }

    public Subscription<RedisValue> Subscription { get; }

    public ConcurrentQueue<string> Faults { get; } = [];

    public int Gaps => Volatile.Read(ref _gaps);

    public long LastGap => Volatile.Read(ref _lastGap);

    public long Messages => Volatile.Read(ref _messages);

    public bool HasAll(int round) => _names.All(name => _last.TryGetValue(name, out var last) && last >= round);

    private async Task Read()
    {
        await foreach (var next in Subscription)
        {
            next.Match(Right: Take, Left: error => Faults.Enqueue($"{error}"));
        }
    }

    private void Take(PubSubEvent<RedisValue> next)
    {
        switch (next)
        {
            case PubSubEvent<RedisValue>.Message message:
                var number = int.Parse(message.Value.ToString(), CultureInfo.InvariantCulture);
                var name = message.Channel.ToString();
                Order(name, number);
                Interlocked.Increment(ref _messages);
                break;
            case PubSubEvent<RedisValue>.Interrupted:
                Volatile.Write(ref _lastGap, Stopwatch.GetTimestamp());
                Interlocked.Increment(ref _gaps);
                break;
            case PubSubEvent<RedisValue>.Dropped dropped:
                Faults.Enqueue($"{dropped}");
                break;
            default:
                break;
        }
    }

    private void Order(string name, int number)
    {
        var isFirst = !_last.TryGetValue(name, out var last);
        if (!isFirst && number <= last)
        {
            if (!_missing.Remove((name, number))) Faults.Enqueue($"{name}: {number} after {last}");
            return;
        }

        if (_mayBeLate && !isFirst) _missing.UnionWith(Enumerable.Range(last + 1, number - last - 1).Select(missing => (name, missing)));
        _last[name] = number;
    }
}
