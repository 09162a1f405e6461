using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional.IntegrationTests.Isolated.PubSub;

/// <summary>Reads a subscription to names on which ever greater numbers are published: the last of each, the gaps, and what is doubled or out of order.</summary>
internal sealed class SubscriptionReader
{
    private readonly ConcurrentDictionary<string, int> _last = new();
    private readonly string[] _names;
    private int _gaps;
    private long _lastGap;
    private long _messages;

    public SubscriptionReader(Subscription<RedisValue> subscription, string[] names)
    {
        (Subscription, _names) = (subscription, names);
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
                if (_last.TryGetValue(name, out var last) && number <= last) Faults.Enqueue($"{name}: {number} after {last}");
                _last[name] = number;
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
}
