using System.Runtime.CompilerServices;

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
    private ReadNode[] _servers;
    private Signal<LanguageExt.Unit> _hurry = new();
    private Task _loop = Task.CompletedTask;
    private bool _watchesPrimary;
    private bool _isRunning;

    // Of the loop.
    private readonly List<ReadNode> _retired = [];
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

    /// <summary>Ends looking and closes the connections to all replicas: calls in flight get up to two seconds. They end also when memory has run out.</summary>
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
        foreach (var server in gone) server.Close();

        // It may have been closed before these were there.
        if (_closing.IsCancellationRequested) EndServers();
        foreach (var server in added) dialling.Add(Dial(server));
        _retired.RemoveAll(static server => server.Closed.IsCompleted);
        _retired.AddRange(gone);
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

    private ReadNode New(RedisEndpoint endpoint)
    {
        var locator = new ReplicaLocator(endpoint);
        return new ReadNode(new Node(_planOf(locator)), locator);
    }

    private async Task EndWaiting(List<Task> dialling)
    {
        try
        {
            while (dialling.Count > 0 && !Array.Exists(Servers, static server => !server.IsPrimary && server.IsUsable))
                dialling.Remove(await Task.WhenAny(dialling).ConfigureAwait(false));
        }
        catch (Exception)
        {
            // As of memory that has run out: nobody waits any longer.
        }

        Waiting.End(this);
    }
}
