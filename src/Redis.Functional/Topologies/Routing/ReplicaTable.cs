namespace Redis.Functional;

/// <summary>
/// The primary and the replicas that reads may go to, as long as the client is connected, or tries to be. One loop looks for replicas, dials those that are
/// new, retires those that are gone, and asks each once a second how it is. Calls read an array that is never changed.
/// </summary>
internal sealed class ReplicaTable
{
    // A list that grows without end is a fault of somebody else.
    private const int Most = 64;

    private static readonly TimeSpan BetweenSteps = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenHurries = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenSearches = TimeSpan.FromSeconds(10);

    private readonly Node _primary;
    private readonly IReplicaSource _source;
    private readonly Func<ReplicaLocator, NodePlan> _planOf;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _closing = new();
    private readonly List<Task> _retiring = [];
    private ReadNode[] _servers;
    private Signal<LanguageExt.Unit> _hurry = new();
    private Task _loop = Task.CompletedTask;
    private bool _watchesPrimary;

    // Of the loop.
    private long _begun;
    private long _searched;
    private long _asked;
    private bool _isKnown;

    internal ReplicaTable(Node primary, IReplicaSource source, Func<ReplicaLocator, NodePlan> planOf)
    {
        (_primary, _source, _planOf, _time) = (primary, source, planOf, primary.Plan.Config.TimeProvider);
        _servers = [new ReadNode(primary, null)];
        Waiting = new ReadWaiting(primary.Plan.Config);
    }

    /// <summary>All servers of now, the primary first.</summary>
    internal ReadNode[] Servers => Volatile.Read(ref _servers);

    /// <summary>Reads that wait for the first replicas.</summary>
    internal ReadWaiting Waiting { get; }

    /// <summary>Begins, once.</summary>
    internal void Start()
    {
        Waiting.Begin();
        _loop = Detached.Start(this, static table => table.Run());
    }

    /// <summary>There may be other replicas: looks for them soon.</summary>
    internal void Hurry() => Volatile.Read(ref _hurry).Set(LanguageExt.Unit.Default);

    /// <summary>The primary's state counts as well.</summary>
    internal void WatchPrimary()
    {
        if (!Interlocked.Exchange(ref _watchesPrimary, true)) Servers[0].Ask(_closing.Token);
    }

    /// <summary>The error of a read that only a replica may answer, when none can.</summary>
    internal RedisError NoReplica(string command)
    {
        var replicas = Servers.Where(static server => !server.IsPrimary).Select(static server => $"{server.Node.Plan.Config.Endpoint}: {server.Reason}").ToArray();
        var what = replicas.Length == 0 ? "none is known that is healthy" : string.Join("; ", replicas);
        return new RedisError.Connection(ConnectionFault.Disconnected, $"no replica of {_source.Name} can be read from ({what})", Delivery.NotSent) { Context = new() { Command = command } };
    }

    /// <summary>Ends looking and closes the connections to all replicas: calls in flight get up to two seconds.</summary>
    internal async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        Cancellation.Cancel(_closing);
        Hurry();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Waiting.End(this);
        foreach (var server in Servers) Retire(server);
        await Task.WhenAll(_retiring).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Run()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        // Each is asked when it has connected, and again a second later.
        _begun = _asked = _time.GetTimestamp();
        for (var isHurried = true; !_closing.IsCancellationRequested; isHurried = await Pause().ConfigureAwait(false))
        {
            try
            {
                // Who hurries it from now on is heard in the next turn.
                Volatile.Write(ref _hurry, new());
                if (isHurried || !_isKnown || _time.GetElapsedTime(_searched) >= BetweenSearches) await Search().ConfigureAwait(false);
                if (_time.GetElapsedTime(_asked) >= BetweenSteps) AskAll();
            }
            catch (Exception)
            {
                // As of memory that has run out: it is done again.
            }
        }
    }

    // True when it was hurried.
    private async ValueTask<bool> Pause()
    {
        var hurried = Volatile.Read(ref _hurry).Task;
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        await Task.WhenAny(Clock.Delay(Waiting.IsOver ? BetweenSteps : BetweenHurries, _time, pause.Token), hurried).ConfigureAwait(false);
        await pause.CancelAsync().ConfigureAwait(false);
        if (!hurried.IsCompleted) return false;

        // Replicas that come and go must not keep the sentinels busy.
        await Clock.Delay(BetweenHurries, _time, _closing.Token).ConfigureAwait(false);
        return true;
    }

    private void AskAll()
    {
        _asked = _time.GetTimestamp();
        foreach (var server in Servers)
            if (!server.IsPrimary || Volatile.Read(ref _watchesPrimary))
                server.Ask(_closing.Token);
    }

    private async ValueTask Search()
    {
        _searched = _time.GetTimestamp();
        var found = await _source.Find(_closing.Token).ConfigureAwait(false);
        _isKnown = found is not null;
        List<Task> dialling = [];
        if (found is not null) Keep(found, dialling);

        // Nobody waits any more when it ends again.
        if (found is not null || _time.GetElapsedTime(_begun) >= _primary.Plan.Config.ConnectTimeout)
            _ = Detached.Start((this, dialling), static begun => begun.Item1.EndWaiting(begun.dialling));
    }

    private void Keep(IReadOnlyCollection<RedisEndpoint> found, List<Task> dialling)
    {
        var wanted = found.ToHashSet();
        if (_primary.Plan.Locator.Endpoint is { } promoted) wanted.Remove(promoted);
        var present = Servers;
        var gone = Array.FindAll(present, server => !server.IsPrimary && !wanted.Remove(server.Node.Plan.Config.Endpoint));
        var room = 1 + Most - present.Length + gone.Length;
        var added = wanted.Take(room).Select(New).ToArray();
        if (gone.Length + added.Length > 0) Volatile.Write(ref _servers, [.. present.Except(gone), .. added]);
        foreach (var server in gone) Retire(server);
        foreach (var server in added) dialling.Add(server.Connect(_closing.Token));
    }

    private ReadNode New(RedisEndpoint endpoint)
    {
        var locator = new ReplicaLocator(endpoint);
        return new ReadNode(new Node(_planOf(locator)), locator);
    }

    private async Task EndWaiting(List<Task> dialling)
    {
        while (dialling.Count > 0 && !Array.Exists(Servers, static server => !server.IsPrimary && server.IsUsable))
            dialling.Remove(await Task.WhenAny(dialling).ConfigureAwait(false));
        Waiting.End(this);
    }

    // Its calls in flight get up to two seconds.
    private void Retire(ReadNode server)
    {
        _retiring.RemoveAll(static task => task.IsCompleted);
        server.Retire();
        if (!server.IsPrimary) _retiring.Add(server.Node.Close().AsTask());
    }
}
