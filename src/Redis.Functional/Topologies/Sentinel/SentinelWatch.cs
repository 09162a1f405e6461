using System.Globalization;

namespace Redis.Functional;

/// <summary>
/// Listens to the events of all sentinels, and asks them from time to time, whether another server has become the primary. Lives as long as the client
/// is connected, or tries to be.
/// </summary>
internal sealed class SentinelWatch
{
    private const string Switched = "+switch-master";
    private const string Promoting = "+failover-state-send-slaveof-noone";
    private static readonly string[] OfServers = ["+slave", "+sdown", "-sdown", "+reboot"];

    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BeforeListeningAgain = TimeSpan.FromSeconds(1);
    private static readonly RedisChannel[] Channels =
    [
        .. new[] { Switched, Promoting, "-failover-abort-no-good-slave", "-failover-abort-not-elected", "-failover-abort-slave-timeout" }
            .Concat(OfServers).Select(static name => RedisChannel.Literal(name)),
    ];

    private readonly SentinelConfig _config;
    private readonly SentinelLocator _locator;
    private readonly Node _node;
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<WatchedSentinel, Task> _listening = [];
    private Task _asking = Task.CompletedTask;
    private volatile bool _isClosed;
    private readonly PromotionWatch _promotion;

    // Which of them has a server promoted. Another one that gives up has lost the vote, which says nothing of the promotion.
    private WatchedSentinel? _promoter;

    /// <param name="config">Whom to watch.</param>
    /// <param name="locator">Who decides what is done about it.</param>
    /// <param name="node">The server that is used.</param>
    /// <param name="planOf">How to connect to a sentinel.</param>
    internal SentinelWatch(SentinelConfig config, SentinelLocator locator, Node node, Func<RedisEndpoint, NodePlan> planOf)
    {
        (_config, _locator, _node) = (config, locator, node);
        Sentinels = new SentinelGroup(config, endpoint => new WatchedSentinel(planOf(endpoint)));
        _promotion = new PromotionWatch(node.Plan, locator);
    }

    /// <summary>Those that it watches.</summary>
    internal SentinelGroup Sentinels { get; }

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>True when it is closed, or about to be.</summary>
    internal bool IsClosed => _isClosed;

    /// <summary>Begins what is not under way: listening to each of them, and asking from time to time.</summary>
    internal void Start()
    {
        var members = Sentinels.Members;
        lock (Gate)
        {
            if (_isClosed) return;
            foreach (var (sentinel, listening) in _listening.ToArray())
            {
                if (listening.IsCompleted) _listening.Remove(sentinel);
            }

            foreach (var sentinel in members)
            {
                if (!_listening.ContainsKey(sentinel)) _listening[sentinel] = Detached.Start((Watch: this, Sentinel: sentinel), static begun => begun.Watch.Listen(begun.Sentinel));
            }

            if (_asking.IsCompleted) _asking = Detached.Start(this, static watch => watch.AskFromTimeToTime());
        }
    }

    /// <summary>Nothing begins any more.</summary>
    internal void Stop() => _isClosed = true;

    /// <summary>Ends listening and asking, and closes the connections to the sentinels. May be called again.</summary>
    internal async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        Stop();
        Cancellation.Cancel(_closing);
        Task[] work;
        lock (Gate) work = [.. _listening.Values, _asking];
        try
        {
            await _promotion.Close().ConfigureAwait(false);
        }
        finally
        {
            await Sentinels.Close().ConfigureAwait(false);
        }

        await Task.WhenAll(work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    // Until the sentinel is forgotten. A stream that ends, for example because the sentinel allows no subscription, is begun again.
    private async Task Listen(WatchedSentinel sentinel)
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            while (!_closing.IsCancellationRequested && Sentinels.Has(sentinel))
            {
                await foreach (var next in sentinel.Subscribe(Channels).WithCancellation(_closing.Token).ConfigureAwait(false))
                {
                    if (RedisResult.FromEither(next).TryGetValue(out var happened)) await Take(sentinel, happened).ConfigureAwait(false);
                }

                await Clock.Delay(BeforeListeningAgain, _config.Node.TimeProvider, _closing.Token).ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // As of memory that has run out: it is begun again with the next question, which asks for what was missed.
        }
    }

    private async ValueTask Take(WatchedSentinel sentinel, PubSubEvent<RedisValue> happened)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (happened is PubSubEvent<RedisValue>.Interrupted or PubSubEvent<RedisValue>.Dropped) await _locator.LookAgain(Sentinels, _closing.Token).ConfigureAwait(false);
        if (happened is not PubSubEvent<RedisValue>.Message message) return;
        switch ($"{message.Channel}", $"{message.Value}".Split(' '))
        {
            case (Switched, [var name, _, _, var host, var port]) when name == _config.PrimaryName:
                await _promotion.Cancel().ConfigureAwait(false);
                if (AddressOf(host, port, sentinel) is { } primary) _locator.Promote(primary);
                _locator.ReplicasChanged?.Invoke();
                break;
            case (Promoting, ["slave" or "replica", _, var host, var port, "@", var name, ..]) when name == _config.PrimaryName && _config.FollowsEarly:
                Volatile.Write(ref _promoter, sentinel);
                if (AddressOf(host, port, sentinel) is { } promoted) await _promotion.Begin(promoted).ConfigureAwait(false);
                break;
            case (var channel, ["slave" or "replica", _, _, _, "@", var name, ..]) when name == _config.PrimaryName && OfServers.Contains(channel):
                _locator.ReplicasChanged?.Invoke();
                break;
            case (var channel, ["master" or "primary", var name, ..]) when !OfServers.Contains(channel) && name == _config.PrimaryName && sentinel == Volatile.Read(ref _promoter):
                await _promotion.Cancel().ConfigureAwait(false);
                _locator.GiveUpPromotion();
                await _locator.LookAgain(Sentinels, _closing.Token).ConfigureAwait(false);
                break;
        }
    }

    private RedisEndpoint? AddressOf(string host, string port, WatchedSentinel sentinel) =>
        int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _config.AddressOf(host, number, sentinel.Endpoint).TryGetValue(out var endpoint)
            ? endpoint
            : null;

    private async Task AskFromTimeToTime()
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }
        catch (Exception)
        {
            // Without memory it is begun again later.
            return;
        }

        for (var isFirst = true; !_closing.IsCancellationRequested; isFirst = false)
        {
            await Clock.Delay(isFirst ? BeforeListeningAgain : BetweenQuestions, _config.Node.TimeProvider, _closing.Token).ConfigureAwait(false);
            try
            {
                await Sentinels.Learn(_closing.Token).ConfigureAwait(false);
                Start();
                await _locator.LookAgain(Sentinels, _closing.Token).ConfigureAwait(false);
                await AskRole().ConfigureAwait(false);
            }
            catch (Exception)
            {
                // As of memory that has run out: it is asked again.
            }
        }
    }

    // Not of a server that is not reached: that is found out by its own connections.
    private async ValueTask AskRole()
    {
        if (!_node.Interpreter.IsConnected) return;
        var role = await _node.Interpreter.RunResult(ServerCommands.Role(), _closing.Token).ConfigureAwait(false);
        if (role.TryGetValue(out var said) && said is ServerRole.Replica) _locator.LeaveReplica();
    }
}
