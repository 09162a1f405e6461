using LanguageExt;
using EndpointSet = System.Collections.Generic.HashSet<Redis.Functional.RedisEndpoint>;

namespace Redis.Functional;

/// <summary>
/// The sentinels that a client asks: the configured ones, which are never forgotten, and those that these tell of. All are asked at once; who asks while a
/// question is under way gets its answers.
/// </summary>
internal sealed class SentinelGroup(SentinelConfig config, Func<RedisEndpoint, WatchedSentinel> connect)
{
    /// <summary>How long a sentinel may take to answer.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    // How long the others may take when one has answered.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(100);

    // A set that grows without end is a fault elsewhere.
    private const int MostLearned = 16;

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly WatchedSentinel[] _configured = [.. config.Sentinels.AsEnumerable().Distinct().Select(connect)];
    private WatchedSentinel[] _learned = [];
    private Task<IReadOnlyList<SentinelAnswer>?>? _question;
    private bool _isClosed;

    /// <summary>All that are asked.</summary>
    internal IReadOnlyList<WatchedSentinel> Members
    {
        get
        {
            lock (Gate) return [.. _configured, .. _learned];
        }
    }

    /// <summary>Whether it is asked. Allocates nothing.</summary>
    internal bool Has(WatchedSentinel sentinel)
    {
        lock (Gate) return Array.IndexOf(_configured, sentinel) >= 0 || Array.IndexOf(_learned, sentinel) >= 0;
    }

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>What they say; null when the token is cancelled first, or when the group is closed.</summary>
    internal async ValueTask<IReadOnlyList<SentinelAnswer>?> Ask(CancellationToken cancellationToken)
    {
        Task<IReadOnlyList<SentinelAnswer>?> question;
        lock (Gate)
        {
            if (_isClosed) return null;
            question = _question is { IsCompleted: false } underWay ? underWay : _question = Detached.Start(this, static group => group.Question());
        }

        await ((Task)question).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return question.IsCompletedSuccessfully ? await question.ConfigureAwait(false) : null;
    }

    /// <summary>Adds the sentinels that members know, and forgets those that none lists any more. Answers the ones that are new.</summary>
    internal async ValueTask<IReadOnlyList<WatchedSentinel>> Learn(CancellationToken cancellationToken)
    {
        var listed = new EndpointSet();
        var hasAnswer = false;
        foreach (var member in Members)
        {
            var peers = await member.Ask("SENTINEL SENTINELS", ServerCommands.SentinelSentinels(config.PrimaryName), Patience, cancellationToken).ConfigureAwait(false);
            if (!peers.TryGetValue(out var known)) continue;
            hasAnswer = true;
            foreach (var peer in known.Where(static peer => !peer.IsSubjectivelyDown))
            {
                if (config.AddressOfSentinel(peer.Host, peer.Port, member.Endpoint).TryGetValue(out var endpoint)) listed.Add(endpoint);
            }
        }

        return hasAnswer ? await Keep(listed).ConfigureAwait(false) : [];
    }

    /// <summary>Closes the connections to all of them.</summary>
    internal async ValueTask Close()
    {
        lock (Gate) _isClosed = true;
        Cancellation.Cancel(_closing);
        await Task.WhenAll(Members.Select(static member => member.Close().AsTask())).ConfigureAwait(false);
    }

    // Does not fail, because it may not be observed: null for lack of memory.
    private async Task<IReadOnlyList<SentinelAnswer>?> Question()
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            return await AskAll().ConfigureAwait(false);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<SentinelAnswer>> AskAll()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var members = Members;
        var answers = new SentinelAnswer?[members.Count];
        var answered = new Signal<Unit>();
        var all = Task.WhenAll(members.Select((member, i) => Ask(member, answers, i, answered)));
        await Task.WhenAny(all, answered.Task).ConfigureAwait(false);
        using var grace = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        await Task.WhenAny(all, Clock.Delay(Grace, config.Node.TimeProvider, grace.Token)).ConfigureAwait(false);
        await grace.CancelAsync().ConfigureAwait(false);
        return [.. members.Select((member, i) => Volatile.Read(ref answers[i]) ?? new SentinelAnswer(member.Endpoint, new RedisError.Timeout("SENTINEL MASTER", Grace, Delivery.NotSent)))];
    }

    // Does not fail: for lack of memory there is no answer.
    private async Task Ask(WatchedSentinel member, SentinelAnswer?[] answers, int place, Signal<Unit> answered)
    {
        try
        {
            // In this order: a promotion in between is then known with an epoch that is too low, and not an earlier primary with one that is too high.
            var question = (ServerCommands.SentinelMaster(config.PrimaryName), ServerCommands.SentinelGetMasterAddrByName(config.PrimaryName).Attempt()).Zip();
            var answer = SentinelAnswer.Of(member.Endpoint, await member.Ask("SENTINEL MASTER", question, Patience, _closing.Token).ConfigureAwait(false));
            Volatile.Write(ref answers[place], answer);
            if (answer.Said.IsOk) answered.Set(Unit.Default);
        }
        catch (Exception)
        {
            // Counts as one that was not asked in time.
        }
    }

    private async ValueTask<IReadOnlyList<WatchedSentinel>> Keep(EndpointSet listed)
    {
        // No other code changes the discovered ones.
        var present = Members;
        var forgotten = Array.FindAll(_learned, member => !listed.Contains(member.Endpoint));
        var room = MostLearned - _learned.Length + forgotten.Length;
        var added = listed.Except(present.Select(static member => member.Endpoint)).Take(room).Select(connect).ToArray();
        WatchedSentinel[] dropped;
        lock (Gate)
        {
            if (_isClosed)
            {
                (dropped, added) = (added, []);
            }
            else
            {
                dropped = forgotten;
                _learned = [.. _learned.Except(forgotten), .. added];
            }
        }

        foreach (var member in dropped) await member.Close().ConfigureAwait(false);
        return added;
    }
}
