namespace Redis.Functional;

/// <summary>
/// Looks for a primary behind the endpoint's name after a server has refused a write because it is a replica. When a new connection reaches a
/// primary, each session of the client asks its own server for its role and retires if that is a replica, so that the next call dials anew. A client
/// that was connected to a replica on purpose keeps its connections: its probes reach a replica again, and become rarer.
/// </summary>
/// <remarks>
/// Sessions report refused writes from their read loops. The rest belongs to the heartbeat, which starts a probe only for a report that has come
/// since the last one: a client that does not write sends none.
/// </remarks>
internal sealed class FailoverProbe(Func<CancellationToken, ValueTask<RedisResult<Session>>> dial, BeatPlace? place = null)
{
    /// <summary>The pause after the first probe, in milliseconds. Each further pause is twice as long.</summary>
    internal const long FirstPause = 20;

    /// <summary>The longest pause while a failover may still be under way.</summary>
    internal const long LongestPause = 200;

    /// <summary>How long that is.</summary>
    internal const long FailoverTime = 30_000;

    /// <summary>The longest pause afterwards.</summary>
    internal const long LongestPauseLater = 5_000;

    /// <summary>After this time without a probe the pauses begin anew.</summary>
    internal const long Calm = 2 * LongestPauseLater;

    private readonly CancellationTokenSource _closing = new();
    private Task _probing = Task.CompletedTask;
    private Session? _session;
    private bool _isReported;
    private int _primariesFound;
    private long _pause;
    private long _began;
    private long _probed = -Calm;

    /// <summary>How often a probe has reached a primary. A session that sees a new number asks for its own role.</summary>
    internal int PrimariesFound => Volatile.Read(ref _primariesFound);

    /// <summary>True when a refused write has been reported and no probe has started since.</summary>
    internal bool IsReported => Volatile.Read(ref _isReported);

    /// <summary>The latest probe, which does not fail.</summary>
    internal Task Probing => _probing;

    /// <summary>A server has refused a write because it is a replica. Any thread.</summary>
    internal void Report()
    {
        Volatile.Write(ref _isReported, true);
        place?.Wake();
    }

    /// <summary>Starts a probe when one is due. On the heartbeat.</summary>
    internal void Beat(long now)
    {
        if (!IsReported || !_probing.IsCompleted || _closing.IsCancellationRequested) return;
        var sinceLast = now - _probed;
        if (sinceLast < _pause) return;
        if (sinceLast >= Calm) (_began, _pause) = (now, FirstPause);
        else _pause = Math.Min(_pause * 2, now - _began < FailoverTime ? LongestPause : LongestPauseLater);
        _probed = now;
        Volatile.Write(ref _isReported, false);
        _probing = Detached.Start(this, static probe => probe.Run());
    }

    /// <summary>Ends a probe that is under way, which <see cref="Probing"/> waits for. No other follows. Allocates nothing.</summary>
    internal void Close()
    {
        Cancellation.Cancel(_closing);
        Volatile.Read(ref _session)?.End(FallbackErrors.ClosedNotSent);
    }

    private async Task Run()
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            var dialled = await dial(_closing.Token).ConfigureAwait(false);
            if (dialled.TryGetValue(out var session) && await Role(session).ConfigureAwait(false) == PeerRole.Primary) Interlocked.Increment(ref _primariesFound);
        }
        catch (Exception)
        {
            // The next refused write starts another probe.
        }
    }

    // A session that cannot be asked for lack of memory ends as well.
    private ValueTask<PeerRole> Role(Session session)
    {
        var role = RoleOf(session);
        if (role.IsFaulted) session.End(FallbackErrors.ClosedNotSent);
        return role;
    }

    private async ValueTask<PeerRole> RoleOf(Session session)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        try
        {
            Volatile.Write(ref _session, session);
            return _closing.IsCancellationRequested ? PeerRole.Unknown : await RoleWatch.Ask(session).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _session, null);
            session.End(FallbackErrors.ClosedNotSent);
        }
    }
}
