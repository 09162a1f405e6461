using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Keeps what a client knows of its cluster, as long as it is connected, or tries to be. One loop asks for the slots: at once when there is a reason, at most
/// once a second, or ten times a second while a primary is away; and every half a minute whether anything has changed. Calls read a map without a lock.
/// </summary>
internal sealed class ClusterWatch
{
    private const int Asked = 3;
    private const int MostAsked = 16;
    private const int ProbesPerView = 10;
    private const int MostUrgent = 100;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenHurries = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenProbes = TimeSpan.FromSeconds(30);

    private readonly ClusterConfig _config;
    private readonly TimeProvider _time;
    private readonly Func<double> _chance;
    private readonly CancellationTokenSource _closing = new();
    private readonly ClusterQuestion _question;
    private readonly ClusterKnowledge _known;
    private readonly Action _dialled;
    private Signal<Unit> _hurry = new();
    private Signal<RedisResult<Unit>> _round = new();
    private Task _loop = Task.CompletedTask;
    private bool _wantsNodes;

    // Of the loop.
    private bool _isOwed;
    private long _asked;
    private long _probed;
    private readonly ViewRounds _rounds = new();
    private int _silentRounds;
    private int _probes;
    private int _urgentRounds;
    private long _views;
    private long _refusedViews;
    private long _timesSought;
    private volatile ClusterAnswer? _last;

    internal ClusterWatch(ClusterConfig config, ClusterKnowledge known, Func<RedisEndpoint, NodePlan> planOf, Func<double> chance)
    {
        (_config, _known, _time, _chance) = (config, known, config.Node.TimeProvider, chance);
        Servers = new(planOf);
        _dialled = () => Changed?.Invoke();
        _question = new(config, _closing.Token);
    }

    /// <summary>The nodes.</summary>
    internal ClusterServers Servers { get; }

    /// <summary>The owners of the slots; null: not known yet.</summary>
    internal SlotMap? Map => _known.Map;

    /// <summary>How often the slots were told.</summary>
    internal long Views => Interlocked.Read(ref _views);

    /// <summary>How often nodes without slots were asked for.</summary>
    internal long TimesSought => Interlocked.Read(ref _timesSought);

    /// <summary>How many views were refused because they were older, or of another cluster.</summary>
    internal long RefusedViews => Interlocked.Read(ref _refusedViews);

    /// <summary>Called when there is another view, or a node was dialled, on any thread.</summary>
    internal Action? Changed { get; init; }

    /// <summary>Why the last round brought no view; null: it brought one, or there was none yet.</summary>
    internal RedisError? Failure { get; private set; }

    /// <summary>Why the view that is gone by leaves out a node that was named; null: it leaves out none.</summary>
    internal RedisError? Refusal => _last?.Refusal;

    /// <summary>Begins, once.</summary>
    internal void Start() => _loop = Detached.Start(this, static watch => watch.Run());

    /// <summary>There may be another view: asks for it soon.</summary>
    internal void Refresh() => Volatile.Read(ref _hurry).Set(Unit.Default);

    /// <summary>A node was named that no view names: asks for those without slots too.</summary>
    internal void Seek()
    {
        Volatile.Write(ref _wantsNodes, true);
        Refresh();
    }

    /// <summary>The node at an address, which is dialled unless it is connected, or that is under way; null: all are closed.</summary>
    internal ClusterServer? ServerAt(RedisEndpoint endpoint)
    {
        var server = Servers.FindOrAdd(endpoint);
        server?.Dial(_dialled, _closing.Token);
        return server;
    }

    /// <summary>Ends when there is a view and a primary that can be reached, or with why there is none.</summary>
    internal async ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken)
    {
        // In this order: a round that ends in between is seen by the one or the other.
        var round = Volatile.Read(ref _round).Task;
        if (Map is null)
        {
            Refresh();
            await ((Task)round).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!round.IsCompletedSuccessfully) return new(new RedisError.Client.Cancelled(Delivery.NotSent));
            var told = await round.ConfigureAwait(false);
            if (told.IsError) return told;
        }

        return await AnyPrimary(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends looking, and closes all nodes: calls in flight get up to two seconds.</summary>
    internal async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        Cancellation.Cancel(_closing);
        Refresh();
        var closing = Servers.Close();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Volatile.Read(ref _round).Set(new(FallbackErrors.ClosedNotSent));

        // What could not be closed for lack of memory is closed when this is called again.
        await closing.ConfigureAwait(false);
    }

    private async ValueTask<RedisResult<Unit>> AnyPrimary(CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closing.Token);
        List<Task<RedisResult<Unit>>> dialling = [];
        foreach (var shard in Map?.Shards ?? [])
            if (Servers.FindOrAdd(shard.Primary.Endpoint) is { } server)
                dialling.Add(Reach(server, enough.Token));
        RedisError? failure = null;
        while (dialling.Count > 0)
        {
            var dialled = await Task.WhenAny(dialling).ConfigureAwait(false);
            dialling.Remove(dialled);
            var connected = await dialled.ConfigureAwait(false);
            if (connected.IsOk) return connected;
            failure ??= connected.Error;
        }

        return new(cancellationToken.IsCancellationRequested ? new RedisError.Client.Cancelled(Delivery.NotSent) : failure ?? new RedisError.Client.Closed(Delivery.NotSent));
    }

    private async Task<RedisResult<Unit>> Reach(ClusterServer server, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var connected = await server.Node.Connect(cancellationToken).ConfigureAwait(false);
        return connected.IsOk || _config.Seeds.Contains(server.Endpoint) ? connected : new(Explained(connected.Error, server.Endpoint));
    }

    // What nodes announce may lead nowhere from here, or be no name of a certificate.
    private static RedisError Explained(RedisError error, RedisEndpoint announced) =>
        error is RedisError.Timeout or RedisError.Connection { Fault: ConnectionFault.Unreachable or ConnectionFault.Tls or ConnectionFault.Handshake }
            ? new RedisError.Connection(
                error is RedisError.Connection { Fault: var fault } ? fault : ConnectionFault.Unreachable,
                $"{ErrorText.Of(error)} The cluster announces {announced}; if this client must use another address, set ClusterConfig.Address to a NodeAddress.",
                Delivery.NotSent) { Context = error.Context }
            : error;

    private async Task Run()
    {
        var (isFirst, isHurried) = (true, true);
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                if (isFirst) await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                else isHurried = await Pause().ConfigureAwait(false);
                isFirst = false;
                if (_closing.IsCancellationRequested) break;

                // Who hurries it from now on is heard in the next turn.
                Volatile.Write(ref _hurry, new());
                _isOwed = false;
                await (isHurried ? Round() : Probe()).ConfigureAwait(false);
            }
            catch (Exception)
            {
                // As of memory that has run out: it is done again.
                _isOwed = true;
            }
        }
    }

    // True when the cluster is to be asked, false when it is time to see whether anything has changed.
    private async ValueTask<bool> Pause()
    {
        while (!_closing.IsCancellationRequested)
        {
            var hurried = Volatile.Read(ref _hurry).Task;
            var isAway = Map is null || IsPrimaryAway();
            if (!isAway) _urgentRounds = 0;
            var since = _time.GetElapsedTime(_asked);
            if (isAway && since >= Urgency()) return true;
            var isHurried = hurried.IsCompleted || _isOwed;
            if (isHurried && since >= BetweenRounds) return true;
            if (!isHurried && !isAway && _time.GetElapsedTime(_probed) >= BetweenProbes * (0.8 + (0.4 * _chance()))) return false;
            await Wait(isHurried || isAway ? BetweenHurries : BetweenRounds, isHurried ? null : hurried).ConfigureAwait(false);
        }

        return false;
    }

    private async ValueTask Wait(TimeSpan time, Task? orUntil)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        var delay = Clock.Delay(time, _time, pause.Token);
        await (orUntil is null ? delay : Task.WhenAny(delay, orUntil)).ConfigureAwait(false);
        await pause.CancelAsync().ConfigureAwait(false);
    }

    // A primary that stays away is not worth ten questions per second without end.
    private TimeSpan Urgency() => _urgentRounds < MostUrgent ? BetweenHurries : BetweenRounds;

    private bool IsPrimaryAway() => Map is { } map && Array.Exists(map.Shards, IsAway);

    private bool IsAway(SlotShard shard) => Servers.Find(shard.Primary.Endpoint) is { IsDown: true };

    private async Task Round()
    {
        _urgentRounds++;
        var moment = _known.Begin();
        var wantsNodes = Interlocked.Exchange(ref _wantsNodes, false);
        var outcomes = await _question.Ask(Choose(), wantsNodes, isFirst: Map is null).ConfigureAwait(false);
        (_asked, _probed) = (_time.GetTimestamp(), _time.GetTimestamp());
        ClusterAnswer[] answers = [.. outcomes.SelectMany(static outcome => outcome.Said.TryGetValue(out var answer) ? [answer] : Array.Empty<ClusterAnswer>())];
        _silentRounds = answers.Length == 0 ? _silentRounds + 1 : 0;
        if (answers.Length > 0) Interlocked.Increment(ref _views);
        if (answers.Length > 0) Consider(answers, moment);
        Failure = answers.Length == 0 ? NobodyAnswered(outcomes) : null;
        if (wantsNodes) _known.Note(answers);
        if (wantsNodes) Interlocked.Increment(ref _timesSought);
        DialPrimaries();
        Servers.Keep(IsKept);
        var round = Interlocked.Exchange(ref _round, new());
        round.Set(Map is null ? new(Failure ?? new RedisError.Client.Closed(Delivery.NotSent)) : new(Unit.Default));
        Changed?.Invoke();
    }

    private async Task Probe()
    {
        _probed = _time.GetTimestamp();
        var ready = Servers.All.Where(static server => server.IsReady).ToArray();
        if (_last is null || ready.Length == 0 || ++_probes >= ProbesPerView) _probes = 0;
        else if (await _question.HasChanged(ready[Chosen(ready.Length)], _last).ConfigureAwait(false) == false) return;
        await Round().ConfigureAwait(false);
    }

    // The best sources first: the replicas of a primary that is away, then connected nodes; if no node replied, any node.
    private List<ClusterServer> Choose()
    {
        var seeds = _config.Seeds.AsEnumerable().Distinct();
        if (Map is not { } map) return ServersOf(seeds, MostAsked);
        var members = Shuffled(map.Members.Select(static member => member.Endpoint).Distinct());
        if (_silentRounds > 0) return ServersOf(Shuffled(members.Concat(seeds).Distinct()), MostAsked);
        var successors = map.Shards.Where(IsAway).SelectMany(static shard => shard.Replicas.Take(1)).Select(static replica => replica.Endpoint);
        var ready = members.Where(member => Servers.Find(member) is { IsReady: true });
        return ServersOf(successors.Concat(ready).Concat(members).Distinct(), Asked);
    }

    private List<ClusterServer> ServersOf(IEnumerable<RedisEndpoint> endpoints, int most) => [.. endpoints.Take(most).Select(Servers.FindOrAdd).OfType<ClusterServer>()];

    private List<RedisEndpoint> Shuffled(IEnumerable<RedisEndpoint> endpoints)
    {
        List<RedisEndpoint> shuffled = [.. endpoints];
        for (var i = shuffled.Count - 1; i > 0; i--)
        {
            var other = Chosen(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }

    private int Chosen(int count) => (int)Math.Clamp(_chance() * count, 0, count - 1);

    private void Consider(ClusterAnswer[] answers, long moment)
    {
        if (_rounds.Believed(Map, answers) is not { } best)
        {
            Interlocked.Increment(ref _refusedViews);
            return;
        }

        _last = best;
        _known.Take(best.Map, moment);
    }

    // Primaries are dialled as soon as they are known.
    private void DialPrimaries()
    {
        foreach (var shard in Map?.Shards ?? []) ServerAt(shard.Primary.Endpoint);
    }

    private bool IsKept(RedisEndpoint endpoint) => Map is null || _silentRounds > 0 || _known.Knows(endpoint);

    private static RedisError NobodyAnswered(IReadOnlyList<ClusterQuestion.Outcome> outcomes)
    {
        var errors = outcomes.Select(static outcome => outcome.Said.Error).ToArray();
        if (errors.Length == 0) return new RedisError.Client.Closed(Delivery.NotSent);
        var plain = Array.Find(errors, static error => error is RedisError.Client.InvalidConfig)
            ?? Array.Find(errors, static error => error is RedisError.Connection { Fault: ConnectionFault.Authentication or ConnectionFault.ConfigurationRejected });
        if (plain is not null || errors.Length == 1) return plain ?? errors[0];
        var said = string.Join(' ', outcomes.Select(static outcome => $"{outcome.Server.Endpoint}: {ErrorText.Of(outcome.Said.Error)}"));

        // Certificates are not renewed by waiting.
        var fault = Array.TrueForAll(errors, static error => error is RedisError.Connection { Fault: ConnectionFault.Tls }) ? ConnectionFault.Tls : ConnectionFault.Unreachable;
        return new RedisError.Connection(fault, $"No node of the cluster returned its slots. {said}", Delivery.NotSent);
    }
}
