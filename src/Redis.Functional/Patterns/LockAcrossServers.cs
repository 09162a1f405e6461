using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A lock on a majority of independent servers (the algorithm known as Redlock). All are asked at once, and as soon as the outcome is certain the rest is not
/// waited for: while a majority answers, a server that is slow or gone costs nothing. Each has a tenth of the ttl at most. What the answers come to,
/// <see cref="LockBallot"/> decides.
/// </summary>
internal sealed class LockAcrossServers(RedisLock wanted, IRedisClient[] clients, RedisEnvironment environment) : ILockHome
{
    private readonly Majority _majority = new(clients.Length);
    private Task<RedisResult<LockReply>>[] _asked = [];

    /// <inheritdoc/>
    public RedisEnvironment Environment => environment;

    // The rest of the ttl is for the work.
    private TimeSpan Share => wanted.Ttl / 10;

    internal static RedisResult<ILockHome> Of(RedisLock wanted, LockServers servers)
    {
        var given = servers.Checked();
        if (!given.TryGetValue(out var clients)) return new(given.Error);
        var environment = UserCode.EnvironmentOf(clients[0]);
        return environment.TryGetValue(out var usable) ? new(new LockAcrossServers(wanted, clients, usable)) : new(environment.Error);
    }

    /// <inheritdoc/>
    public async ValueTask<RedisResult<long>> Acquire(RedisValue token, TimeSpan limit, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var (ballot, each) = (new LockBallot(clients.Length, wanted.Fences), LockTimes.Min(limit, Share));
        var acquire = LockScripts.Acquire(wanted, token).Timeout(each);
        _asked = ForEach(server => Ask(server, acquire, cancellationToken));
        await foreach (var server in Answering(_asked).ConfigureAwait(false))
        {
            Note(ballot, server, await _asked[server].ConfigureAwait(false));
            if (ballot.IsGranted || ballot.IsOver) break;
        }

        var failure = ballot.IsGranted && !ballot.IsWon ? await Raise(ballot, token, each, cancellationToken).ConfigureAwait(false) : null;
        if (ballot.IsWon) return new(ballot.Fence);
        await TakeBack(token, each, cancellationToken).ConfigureAwait(false);
        return new(cancellationToken.IsCancellationRequested ? new RedisError.Client.Cancelled(Delivery.Unknown) : LockFailure.Of(wanted, ballot, await Answers().ConfigureAwait(false), failure));
    }

    /// <inheritdoc/>
    public ValueTask<RedisResult<bool>> Extend(RedisValue token, TimeSpan ttl, TimeSpan limit, CancellationToken cancellationToken)
    {
        var extend = LockScripts.Extend(wanted.Key, token, ttl).Timeout(LockTimes.Min(limit, Share));
        return Vote(ForEach(server => Detached.Start(
            (home: this, server, extend, cancellationToken), static given => given.home.AskAfterGrant(given.server, given.extend, given.cancellationToken))));
    }

    /// <summary>By all servers, those too that refused it or have not answered: what they were asked may arrive late.</summary>
    public ValueTask<RedisResult<bool>> Release(RedisValue token, TimeSpan limit)
    {
        var release = LockScripts.Release(wanted.Key, token).Timeout(LockTimes.Min(limit, Share));
        return Vote(ForEach(server => Detached.Start((home: this, server, token, release), static given => given.home.ReleaseAt(given.server, given.token, given.release))));
    }

    /// <inheritdoc/>
    public void GiveBack(RedisValue token) => ForEach(server => BeginTakingBack(server, token));

    /// <inheritdoc/>
    public ValueTask<RedisResult<Unit>> Sleep(TimeSpan pause, CancellationToken cancellationToken) => clients[0].RunResult(RedisProgram.Sleep(pause), cancellationToken);

    private T[] ForEach<T>(Func<int, T> f) => [.. Enumerable.Range(0, clients.Length).Select(f)];

    private Task<RedisResult<A>> Ask<A>(int server, RedisProgram<A> question, CancellationToken cancellationToken = default) => Detached.Start(
        (client: clients[server], question, cancellationToken), static given => Run(given.client, given.question, given.cancellationToken));

    // An exception, such as out of memory, becomes an outcome, because the task may not be awaited.
    private static async Task<RedisResult<A>> Run<A>(IRedisClient client, RedisProgram<A> question, CancellationToken cancellationToken) =>
        RedisResult.FromEither(await UserCode.Run(client, question, cancellationToken).ConfigureAwait(false));

    // The servers in the order in which they answer.
    private static async IAsyncEnumerable<int> Answering<A>(Task<A>[] asked)
    {
        await foreach (var answered in Task.WhenEach(asked).ConfigureAwait(false)) yield return Array.IndexOf(asked, answered);
    }

    private static void Note(LockBallot ballot, int server, RedisResult<LockReply> answer)
    {
        if (!answer.TryGetValue(out var reply)) ballot.Fail(server);
        else if (reply.IsAcquired) ballot.Grant(server, reply.Fence);
        else ballot.Refuse(server);
    }

    // Those too that grant the lock only now are raised to the fence. What went wrong, if anything did.
    private async ValueTask<RedisError?> Raise(LockBallot ballot, RedisValue token, TimeSpan each, CancellationToken cancellationToken)
    {
        RedisError? failure = null;
        var raise = LockScripts.Raise(wanted.Key, token, ballot.Fence).Timeout(each);
        var raised = ForEach(server => Detached.Start(
            (home: this, server, ballot.Fence, raise, cancellationToken), static given => given.home.RaiseAt(given.server, given.Fence, given.raise, given.cancellationToken)));
        await foreach (var server in Answering(raised).ConfigureAwait(false))
        {
            if (ballot.IsOpen(server)) Note(ballot, server, await _asked[server].ConfigureAwait(false));
            if (ballot.MustRaise(server))
            {
                var answered = await raised[server].ConfigureAwait(false);
                if (answered.TryGetValue(out var isHeld) && isHeld) ballot.Raise(server);
                else ballot.Fail(server);
                if (answered.IsError) failure = answered.Error;
            }

            if (ballot.IsWon || ballot.IsOver) break;
        }

        return failure;
    }

    private async Task<RedisResult<bool>> RaiseAt(int server, long fence, RedisProgram<bool> raise, CancellationToken cancellationToken)
    {
        var asked = await _asked[server].ConfigureAwait(false);
        return asked.TryGetValue(out var reply) && reply.IsAcquired && reply.Fence < fence ? await Run(clients[server], raise, cancellationToken).ConfigureAwait(false) : new(asked.IsOk);
    }

    // Those that have granted it are waited for, so that the next try finds them free; the others give it back in the background.
    private async ValueTask TakeBack(RedisValue token, TimeSpan limit, CancellationToken cancellationToken)
    {
        var (returning, waited) = (ForEach(server => BeginTakingBack(server, token)), new List<Task>(clients.Length));
        for (var server = 0; server < clients.Length; server++)
            if (_asked[server].IsCompletedSuccessfully && (await _asked[server].ConfigureAwait(false)).IsOk) waited.Add(returning[server]);
        await Task.WhenAll(waited).WaitAsync(limit, environment.Time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private Task BeginTakingBack(int server, RedisValue token) => Detached.Start((home: this, server, token), static given => given.home.TakeBackAt(given.server, given.token));

    // Its request has been answered by now, or has had its time: what was given back before would be taken after.
    private async Task TakeBackAt(int server, RedisValue token)
    {
        var asked = await _asked[server].ConfigureAwait(false);
        var mayHold = asked.TryGetValue(out var reply) ? reply.IsAcquired : !asked.Error.IsRetrySafe;
        if (mayHold) _ = await Run(clients[server], LockScripts.Clean(wanted.Key, token, wanted.Ttl), default).ConfigureAwait(false);
    }

    // A server that was not waited for may still be about to grant it: asked before, it would say that it is not held.
    private async Task<RedisResult<bool>> AskAfterGrant(int server, RedisProgram<bool> question, CancellationToken cancellationToken)
    {
        _ = await _asked[server].ConfigureAwait(false);
        return await Run(clients[server], question, cancellationToken).ConfigureAwait(false);
    }

    private async Task<RedisResult<bool>> ReleaseAt(int server, RedisValue token, RedisProgram<bool> release)
    {
        var released = await AskAfterGrant(server, release, default).ConfigureAwait(false);
        if (released.IsError && released.Error.IsTransient) LockScripts.CleanBeside(clients[server], wanted, token);
        return released;
    }

    // True: a majority says so. False: a majority can no longer be reached.
    private async ValueTask<RedisResult<bool>> Vote(Task<RedisResult<bool>>[] asked)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var (yes, no, failure) = (0, 0, default(RedisError));
        await foreach (var server in Answering(asked).ConfigureAwait(false))
        {
            var answered = await asked[server].ConfigureAwait(false);
            if (!answered.TryGetValue(out var isHeld)) failure ??= answered.Error;
            else if (isHeld) yes++;
            else no++;
            if (_majority.Has(yes)) return new(true);
            if (_majority.LacksWithout(no)) return new(false);
        }

        return new(failure);
    }

    // What has been said so far.
    private async ValueTask<List<RedisResult<LockReply>>> Answers()
    {
        var answers = new List<RedisResult<LockReply>>(clients.Length);
        foreach (var asked in _asked)
            if (asked.IsCompletedSuccessfully) answers.Add(await asked.ConfigureAwait(false));
        return answers;
    }
}
