namespace Redis.Functional;

internal sealed partial class PubSubLine
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private const int MostDoublings = 5;

    // Made beforehand, as Reconciling.
    private static readonly Func<(PubSubLine Line, Session Session), Task> Pausing = static started => started.Line.AskAgain(started.Session);

    private bool _isPausing;
    private int _pauses;

    // Refusals that pass: the name is served elsewhere, or by nobody at present, or the server still loads its data.
    private static bool IsNotNow(RedisError? error) => error is RedisError.Server { Code: "MOVED" or "CLUSTERDOWN" or "TRYAGAIN" or "LOADING" };

    // Under the lock. One pause at a time, after which all names that the server does not have are asked for.
    private void AskLater(Session session)
    {
        if (_isPausing) return;
        _isPausing = true;
        _ = Detached.Start((this, session), Pausing);
    }

    private async Task AskAgain(Session session)
    {
        try
        {
            await Pause(session).ConfigureAwait(false);
            lock (Gate)
            {
                _isPausing = false;

                // Also when there is another session meanwhile, whose refusals found this pause going on.
                if (_session is null) return;
                foreach (var topic in _topics.Where(static topic => topic.State == TopicState.Absent)) Changed(topic);
                Reconcile();
            }
        }
        catch (Exception exception)
        {
            // The names would stay absent: the next connection asks for all.
            Session? present;
            lock (Gate)
            {
                _isPausing = false;
                present = _session;
            }

            present?.Fault(exception);
        }
    }

    // 50 ms, doubled with each pause in a row up to 1.6 s; over at once when the session ends.
    private async Task Pause(Session session)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        TimeSpan pause;
        lock (Gate) pause = FirstPause * (1 << Math.Min(_pauses++, MostDoublings));
        using var over = new CancellationTokenSource();
        await Task.WhenAny(Clock.Delay(pause, Time, over.Token), session.Ended).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
    }
}
