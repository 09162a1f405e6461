namespace Redis.Functional;

/// <summary>
/// Watches a replica that sentinels are promoting, on a connection of its own, until it says that it is a primary: the sentinels tell of it up to a second
/// later. Sentinels close the connections of a server that they promote, so it connects again.
/// </summary>
internal sealed class PromotionWatch(NodePlan plan, SentinelLocator locator)
{
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan PerAttempt = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private CancellationTokenSource? _present;
    private RedisEndpoint? _endpoint;
    private Task _watching = Task.CompletedTask;
    private bool _isClosed;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    private TimeProvider Time => plan.Config.TimeProvider;

    /// <summary>Watches a server, in place of an earlier one.</summary>
    internal async ValueTask Begin(RedisEndpoint endpoint)
    {
        // Another event may begin one while the earlier one ends.
        for (; ; await Cancel().ConfigureAwait(false))
        {
            lock (Gate)
            {
                if (_isClosed) return;
                if (_watching.IsCompleted)
                {
                    var over = new CancellationTokenSource(Longest, Time);
                    (_present, _endpoint) = (over, endpoint);
                    _watching = Detached.Start((Watch: this, Endpoint: endpoint, Over: over), static begun => begun.Watch.Watch(begun.Endpoint, begun.Over));
                    return;
                }

                if (_endpoint == endpoint && _present is { IsCancellationRequested: false }) return;
            }
        }
    }

    /// <summary>The promotion is over, or was given up.</summary>
    internal async ValueTask Cancel()
    {
        CancellationTokenSource? present;
        Task watching;
        lock (Gate) (present, watching) = (_present, _watching);
        Cancellation.Cancel(present);
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Watches none from now on.</summary>
    internal ValueTask Close()
    {
        lock (Gate) _isClosed = true;
        return Cancel();
    }

    private async Task Watch(RedisEndpoint endpoint, CancellationTokenSource over)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using var _ = over;
        var dialer = new Dialer(plan.Config with { ConnectTimeout = PerAttempt }, new FixedLocator(endpoint), plan.Transport, plan.Environment.Codecs, new Clock(Time));
        try
        {
            while (!over.IsCancellationRequested)
            {
                var dialled = await dialer.Dial(over.Token).ConfigureAwait(false);
                if (dialled.TryGetValue(out var session) && await IsPromoted(session, over.Token).ConfigureAwait(false))
                {
                    locator.Promote(endpoint);
                    return;
                }

                await Clock.Delay(BetweenQuestions, Time, over.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            dialer.Close();
        }
    }

    // False when the session has ended first. The session is ended in any case.
    private async ValueTask<bool> IsPromoted(Session session, CancellationToken token)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        try
        {
            while (session.IsOpen && !token.IsCancellationRequested)
            {
                var asked = RoleWatch.Ask(session);
                await ((Task)asked).WaitAsync(PerAttempt, Time, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (!asked.IsCompletedSuccessfully) return false;
                if (await asked.ConfigureAwait(false) == PeerRole.Primary) return true;
                await Clock.Delay(BetweenQuestions, Time, token).ConfigureAwait(false);
            }

            return false;
        }
        finally
        {
            session.End(FallbackErrors.ClosedNotSent);
        }
    }
}
