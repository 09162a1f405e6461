using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// The primaries and the replicas that reads may go to, as long as the client is connected, or tries to be. One loop looks for replicas, dials those that are
/// new, retires those that are gone, and asks each once a second how it is. Calls read an array that is never changed.
/// </summary>
internal sealed class ReplicaTable
{
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenHurries = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenSearches = TimeSpan.FromSeconds(10);

    private readonly RedisConfig _config;
    private readonly IReplicaSource _source;
    private readonly Func<RedisEndpoint, NodePlan> _planOf;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _closing = new();
    private ReadNode[] _servers;
    private Signal<LanguageExt.Unit> _hurry = new();
    private Task _loop = Task.CompletedTask;
    private bool _watchesPrimaries;
    private bool _isRunning;

    // Of the loop.
    private readonly List<ReadNode> _retired = [];
    private long _begun;
    private long _searched;
    private long _asked;
    private bool _isKnown;

    internal ReplicaTable(RedisConfig config, IReplicaSource source, Func<RedisEndpoint, NodePlan> planOf)
    {
        (_config, _source, _planOf, _time) = (config, source, planOf, config.TimeProvider);
        _servers = [.. source.Primaries.Select(static primary => new ReadNode(primary, null))];
        Waiting = new ReadWaiting(config);
    }

    /// <summary>All servers of now, the primaries first.</summary>
    internal ReadNode[] Servers => Volatile.Read(ref _servers);

    /// <summary>Reads that wait for the first replicas.</summary>
    internal ReadWaiting Waiting { get; }

    /// <summary>False before it was begun, and when memory ran out so that it has to be begun again.</summary>
    internal bool IsRunning => Volatile.Read(ref _isRunning);

    /// <summary>Begins to look for replicas; does nothing while it does.</summary>
    internal void Start()
    {
        if (Interlocked.Exchange(ref _isRunning, true)) return;
        var isBegun = false;
        try
        {
            Waiting.Begin();
            _loop = Detached.Start(this, static table => table.Run());
            isBegun = true;
        }
        finally
        {
            // Others may have come to wait meanwhile.
            if (!isBegun) Waiting.End(this);
            if (!isBegun) Volatile.Write(ref _isRunning, false);
        }
    }

    /// <summary>There may be other replicas: looks for them soon.</summary>
    internal void Hurry() => Volatile.Read(ref _hurry).Set(LanguageExt.Unit.Default);

    /// <summary>The state of primaries counts as well.</summary>
    internal void WatchPrimaries()
    {
        if (Interlocked.Exchange(ref _watchesPrimaries, true)) return;
        foreach (var server in Servers)
            if (server.IsPrimary)
                server.Ask(_closing.Token);
    }

    /// <summary>The error of a read that only a replica may answer, when none can.</summary>
    internal RedisError NoReplica(string command) => NoReplica(command, _source.Name, Servers);

    /// <summary>The same, of one primary among several.</summary>
    internal static RedisError NoReplica(string command, string primary, IEnumerable<ReadNode> servers)
    {
        var replicas = servers.Where(static server => !server.IsPrimary).Select(static server => $"{server.Node.Plan.Config.Endpoint}: {server.Reason}").ToArray();
        var what = replicas.Length == 0 ? "no healthy replica is known" : string.Join("; ", replicas);
        return new RedisError.Connection(ConnectionFault.Disconnected, $"No replica of {primary} can be read from: {ErrorText.Sentence(what)}", Delivery.NotSent) { Context = new() { Command = command } };
    }

    /// <summary>
    /// Ends looking and closes the connections to all replicas: calls in flight get up to two seconds. They end also when memory has run out.
    /// </summary>
    internal ValueTask Close()
    {
        Cancellation.Cancel(_closing);
        Waiting.End(this);
        EndServers();
        return Closed();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Closed()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var server in Servers) await EndOf(server).ConfigureAwait(false);
        foreach (var server in _retired) await EndOf(server).ConfigureAwait(false);
    }

    private static async ValueTask EndOf(ReadNode server)
    {
        try
        {
            await server.Closed.ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Without memory it has ended in no orderly way.
        }
    }

    private void EndServers()
    {
        foreach (var server in Servers) server.Close();
    }

    // Begun again with the next read when memory has run out.
    private async Task Run()
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

            // Each is asked when it has connected, and again a second later.
            _begun = _asked = _time.GetTimestamp();
            for (var isHurried = true; !_closing.IsCancellationRequested; isHurried = await Pause().ConfigureAwait(false)) await Step(isHurried).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Said above.
        }

        Volatile.Write(ref _isRunning, false);
    }

    private async ValueTask Step(bool isHurried)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
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
            if (!server.IsPrimary || Volatile.Read(ref _watchesPrimaries))
                server.Ask(_closing.Token);
    }

    private async ValueTask Search()
    {
        _searched = _time.GetTimestamp();
        var found = await _source.Find(_closing.Token).ConfigureAwait(false);
        _isKnown = found is not null;
        List<Task> dialling = [];
        if (found is not null) Keep(found, dialling);

        // No caller waits any more when it ends again.
        if (found is not null || _time.GetElapsedTime(_begun) >= _config.ConnectTimeout)
            _ = Detached.Start((this, dialling), static begun => begun.Item1.EndWaiting(begun.dialling));
    }

    private void Keep(IReadOnlyCollection<FoundReplica> found, List<Task> dialling)
    {
        var wanted = new Dictionary<RedisEndpoint, RedisEndpoint?>();
        foreach (var (endpoint, primary) in found) wanted.TryAdd(endpoint, primary);
        var primaries = _source.Primaries.ToHashSet();
        foreach (var primary in primaries)
            if (primary.Plan.Locator.Endpoint is { } promoted)
                wanted.Remove(promoted);

        // What is left over in both is new.
        var present = Servers;
        var isAnyMoved = Follow(present, wanted);
        List<ReadNode> kept = [], gone = [];
        foreach (var server in present)
            ((server.IsPrimary ? primaries.Remove(server.Node) : wanted.Remove(server.Node.Plan.Config.Endpoint)) ? kept : gone).Add(server);
        var replicas = kept.Where(static server => !server.IsPrimary).ToArray();
        var added = wanted.Take(_source.Most - replicas.Length).Select(New).ToArray();
        ReadNode[] more = [.. primaries.Select(static primary => new ReadNode(primary, null))];
        if (isAnyMoved || gone.Count + more.Length + added.Length > 0) Volatile.Write(ref _servers, [.. kept.Where(static server => server.IsPrimary), .. more, .. replicas, .. added]);
        foreach (var server in gone) server.Close();
        if (Volatile.Read(ref _watchesPrimaries))
            foreach (var primary in more) primary.Ask(_closing.Token);

        // It may have been closed before these were there.
        if (_closing.IsCancellationRequested) EndServers();
        foreach (var server in added) dialling.Add(Dial(server));
        _retired.RemoveAll(static server => server.Closed.IsCompleted);
        _retired.AddRange(gone);
    }

    // True when some have another primary: who goes by the array looks at it anew.
    private bool Follow(ReadNode[] present, Dictionary<RedisEndpoint, RedisEndpoint?> wanted)
    {
        // Before any of them follows another.
        var followed = present.Where(static server => !server.IsPrimary).ToDictionary(static server => server.Node.Plan.Config.Endpoint, static server => server.Primary);
        var isAny = false;
        foreach (var server in present)
        {
            if (server.IsPrimary || !wanted.TryGetValue(server.Node.Plan.Config.Endpoint, out var primary) || primary == server.Primary) continue;
            isAny = true;
            server.Follow(primary, isHeir: primary is not null && followed.GetValueOrDefault(primary) == server.Primary, _closing.Token);
        }

        return isAny;
    }

    // Does not fail: one that could not begin for lack of memory begins when it is asked.
    private async Task Dial(ReadNode server)
    {
        try
        {
            await AsyncState.Allocated.ConfigureAwait(false);
            await server.Connect(_closing.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Said above.
        }
    }

    private ReadNode New(KeyValuePair<RedisEndpoint, RedisEndpoint?> replica)
    {
        var plan = _planOf(replica.Key);
        return new ReadNode(new Node(plan), (ReplicaLocator)plan.Locator, replica.Value);
    }

    private async Task EndWaiting(List<Task> dialling)
    {
        try
        {
            while (dialling.Count > 0)
            {
                dialling.Remove(await Task.WhenAny(dialling).ConfigureAwait(false));
                Waiting.Look(this);
            }
        }
        catch (Exception)
        {
            // Such as out of memory: the waiting ends.
        }

        Waiting.End(this);
    }
}
