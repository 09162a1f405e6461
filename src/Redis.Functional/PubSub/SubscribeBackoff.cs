namespace Redis.Functional;

/// <summary>
/// The delay before a line asks again for names that its server could not serve: 50 ms, doubled with each delay in a row up to 1.6 s. Guarded by the hub's
/// lock.
/// </summary>
/// <param name="hub">Has the lock and the clock.</param>
/// <param name="names">The names of the line.</param>
/// <param name="reconcile">Asks the server for what has changed. Called under the hub's lock.</param>
internal sealed class SubscribeBackoff(PubSubHub hub, LineNames names, Action reconcile)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);
    private const int MaxDoublings = 5;

    // Made beforehand: a delay that counts as running begins.
    private static readonly Func<(SubscribeBackoff Backoff, Session Session), Task> Running = static started => started.Backoff.AskAgain(started.Session);

    private bool _isRunning;
    private int _inARow;

    private Lock Gate => hub.Gate;

    /// <summary>Errors that pass: the name is served elsewhere or, for now, nowhere, or the server still loads its data.</summary>
    internal static bool Covers(RedisError? error) => error is RedisError.Server { Code: "MOVED" or "ASK" or "CLUSTERDOWN" or "TRYAGAIN" or "LOADING" };

    /// <summary>Begins a delay unless one is running. After it, all names that the server does not know of are asked for. Under the hub's lock.</summary>
    internal void Start(Session session)
    {
        if (_isRunning) return;
        _isRunning = true;
        _ = Detached.Start((this, session), Running);
    }

    /// <summary>The server has confirmed a name: the next delay is the shortest. Under the hub's lock.</summary>
    internal void Reset() => _inARow = 0;

    private async Task AskAgain(Session session)
    {
        try
        {
            await Delay(session).ConfigureAwait(false);
            lock (Gate)
            {
                _isRunning = false;

                // Also when there is another session by now, whose refusals came during this delay.
                if (names.Session is null) return;
                names.ChangedAbsent();
                reconcile();
            }
        }
        catch (Exception exception)
        {
            // The names would stay absent: the next connection asks for all.
            Session? present;
            lock (Gate)
            {
                _isRunning = false;
                present = names.Session;
            }

            present?.Fault(exception);
        }
    }

    // Over at once when the session ends.
    private async Task Delay(Session session)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        TimeSpan delay;
        lock (Gate) delay = FirstDelay * (1 << Math.Min(_inARow++, MaxDoublings));
        using var over = new CancellationTokenSource();
        await Task.WhenAny(Clock.Delay(delay, hub.Environment.Time, over.Token), session.Ended).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }
}
