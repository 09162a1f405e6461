using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>
/// Publishes numbers to a channel that it is subscribed to: they come in order, once, and none is missing unless a gap was shown. At the end,
/// when the network is well, messages arrive again.
/// </summary>
sealed class SubscriptionCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly TimeSpan Recovery = TimeSpan.FromSeconds(30);
    readonly string _channel = $"channel-{id}";

    // Every second one of a client of several servers has a shard channel, which moves with its slot.
    readonly bool _isSharded = context.Settings.Cluster is not null && id % 2 == 0;
    readonly SortedSet<long> _delivered = [];
    readonly System.Collections.Generic.HashSet<long> _uncertain = [];
    Subscription<RedisValue>? _subscription;
    long _last;
    long _next;
    int _gaps;

    protected override async Task Call(int number)
    {
        if (_subscription is null && _isSharded) Context.Moved += NoteMove;
        _subscription ??= Context.Subscribe(_isSharded ? RedisChannel.Sharded(_channel) : RedisChannel.Literal(_channel));
        await Publish().ConfigureAwait(false);
        await Read(Random.UpTo(TimeSpan.FromMilliseconds(5))).ConfigureAwait(false);
    }

    protected override async Task End()
    {
        if (_subscription is null) return;
        if (!Context.IsDisposed) await Recover(_subscription).ConfigureAwait(false);
        await _subscription.DisposeAsync().ConfigureAwait(false);
    }

    // What the earlier server has sent may come behind what the next one sends.
    void NoteMove(int shard)
    {
        if (shard != Shards.ShardOf(_channel)) return;
        _delivered.Clear();
        for (var number = _last + 1; number <= _next; number++) _uncertain.Add(number);
    }

    async Task Recover(Subscription<RedisValue> subscription)
    {
        var until = World.Now + Recovery.Ticks;
        var wanted = _next + 1;
        while (_last < wanted && World.Violation is null && !Context.IsDisposed)
        {
            Expect(World.Now < until, $"nothing published to {_channel} arrives any more: {subscription.QueuedCount} wait, the last was {_last} of {_next}");
            await Publish().ConfigureAwait(false);
            await Read(TimeSpan.FromMilliseconds(20)).ConfigureAwait(false);
        }
    }

    async Task Publish()
    {
        var number = ++_next;

        // One that is lost before its confirmation was read has no gap.
        var wasConfirmed = _last > 0;
        var result = await Ask("PUBLISH", _isSharded ? Commands.SPublish(_channel, number) : Commands.Publish(_channel, number), isCancelled: false).ConfigureAwait(false);
        if (!result.TryGetValue(out var receivers))
        {
            // It may be on its way on a connection that is lost to the client, and overtake or fall behind.
            _uncertain.Add(number);
            return;
        }

        Expect(receivers <= 1 || !Context.Settings.IsFaultless, $"{receivers} subscribers of {_channel}");
        if (receivers >= 1 && wasConfirmed && !_uncertain.Contains(number)) _delivered.Add(number);
    }

    async Task Read(TimeSpan limit)
    {
        while (true)
        {
            var result = RedisResult.FromEither(await _subscription!.Receive(limit).ConfigureAwait(false));
            if (!result.TryGetValue(out var popped))
            {
                Expect(Context.IsDisposed, $"a subscription ended: {result.Error}");
                return;
            }

            if (popped.IsNone) return;
            popped.IfSome(Take);
        }
    }

    void Take(PubSubEvent<RedisValue> item)
    {
        switch (item)
        {
            case PubSubEvent<RedisValue>.Interrupted or PubSubEvent<RedisValue>.Dropped:
                _delivered.Clear();
                var subscribed = Context.Server.Executed.Subscribed.GetValueOrDefault(_isSharded ? $"shard:{_channel}" : _channel);
                Expect(item is PubSubEvent<RedisValue>.Dropped || ++_gaps <= subscribed, $"{_channel} was told of {_gaps} gaps, and was subscribed to {subscribed} times");
                break;
            case PubSubEvent<RedisValue>.Message message:
                var number = long.Parse(message.Value.ToString(), System.Globalization.CultureInfo.InvariantCulture);
                Expect(message.Channel.ToString() == _channel, $"{_channel} got a message of {message.Channel}");
                if (_uncertain.Remove(number)) break;
                Expect(number > _last, $"{_channel} got {number} after {_last}");
                var missing = _delivered.GetViewBetween(_last + 1, Math.Max(number - 1, _last + 1)).FirstOrDefault();
                Expect(missing == 0 || missing >= number, $"{_channel} got {number} after {_last}, without {missing}, and was told of no gap");
                _last = number;
                break;
            default:
                break;
        }
    }
}
