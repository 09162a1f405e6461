using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A lock that was acquired.</summary>
/// <remarks>
/// <para>Its members are thread-safe and do not throw.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class HeldLock : IAsyncDisposable, IBeat, IThreadPoolWorkItem
{
    private static readonly TimeSpan ShortestRelease = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly RedisLock _definition;
    private readonly ILockHome _home;
    private readonly TimeProvider _time;
    private readonly long _sentAt;
    private readonly ITimer _alarm;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _over = new();
    private readonly Signal<LockState> _ended = new();
    private Task _renewal = Task.CompletedTask;
    private Task<RedisResult<bool>>? _release;
    private TimeSpan _validUntil;
    private bool _isReleased;
    private LockState _state;
    private LockLossReason _loss;

    internal HeldLock(RedisLock definition, ILockHome home, RedisValue token, long fence, long sentAt)
    {
        (_definition, _home, Token, _sentAt, FencingToken) = (definition, home, token, sentAt, fence);
        _time = home.Environment.Time;
        _validUntil = LockTimes.ValidFor(definition.Ttl);
        _alarm = Detached.Start(this, static held => held._time.CreateTimer(static self => ((HeldLock)self!).OnAlarm(), held, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));

        // The alarm rings when the thread pool has a thread for it; the process's heartbeat has one of its own.
        if (ReferenceEquals(_time, TimeProvider.System)) Heartbeat.Shared.Add(this);
    }

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>The key of the lock.</summary>
    public RedisKey Key => _definition.Key;

    /// <summary>The fencing token: greater than that of every previous holder; 0 if <see cref="RedisLock.Fences"/> is false.</summary>
    /// <remarks>A store that rejects smaller tokens than it has seen is protected from holders that do not know yet that they have lost the lock.</remarks>
    public long FencingToken { get; }

    /// <summary>The state of the lock, computed from the clock.</summary>
    /// <remarks><see cref="LockState.Lost"/> from the safety margin before its expiry.</remarks>
    public LockState State
    {
        get
        {
            var elapsed = Elapsed;
            lock (Gate) return _state == LockState.Held && elapsed >= LostAt ? LockState.Lost : _state;
        }
    }

    /// <summary>The time for which the lock is still safe to rely on.</summary>
    /// <remarks>It counts from the moment the request was sent, minus the safety margin. Zero if the lock was lost or released.</remarks>
    public TimeSpan Remaining
    {
        get
        {
            var elapsed = Elapsed;
            lock (Gate) return _state == LockState.Held ? LockTimes.Max(LostAt - elapsed, TimeSpan.Zero) : TimeSpan.Zero;
        }
    }

    /// <summary>A token that is cancelled when the lock is lost.</summary>
    /// <remarks>
    /// The lock is lost before its time to live ends, or as soon as the server (of several servers: a majority) reports that it is gone. Releasing the lock
    /// does not cancel the token.
    /// </remarks>
    public CancellationToken LostToken => _lost.Token;

    /// <summary>A task that completes with <see cref="LockState.Lost"/> or <see cref="LockState.Released"/>, whichever comes first.</summary>
    /// <remarks>It never faults.</remarks>
    public Task<LockState> Completion => _ended.Task;

    /// <summary>Extends the lock to the given time from now; never shortens it.</summary>
    /// <returns>
    /// Left: <see cref="RedisError.Client.LockLost"/>, or an error after which the lock may or may not have been extended; the time it can be relied on is then
    /// unchanged.
    /// </returns>
    /// <remarks>The default <paramref name="ttl"/> is the time to live of the lock.</remarks>
    public async ValueTask<Either<RedisError, Unit>> Extend(TimeSpan? ttl = null, CancellationToken cancellationToken = default)
    {
        var wanted = ttl ?? _definition.Ttl;
        return wanted < LockTimes.ShortestTtl || wanted > LockTimes.LongestTtl
            ? new RedisError.Client.InvalidArgument($"The ttl is {ErrorText.Milliseconds(wanted)}. It must be between 200 ms and 24 days.")
            : (await Prolong(wanted, cancellationToken).ConfigureAwait(false)).ToEither();
    }

    /// <summary>Releases the lock if it still has the holder's token.</summary>
    /// <returns>True if the lock was still held; false if it was not.</returns>
    /// <remarks>
    /// A second call returns the same result, or tries again after an error. If the server cannot be reached, the release is retried in the background for the
    /// time to live. With several servers, the call waits for a majority, and the others are released in the background.
    /// </remarks>
    public async ValueTask<Either<RedisError, bool>> Release(CancellationToken cancellationToken = default)
    {
        var release = ReleaseOnce();
        await ((Task)release).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return release.IsCompletedSuccessfully
            ? (await release.ConfigureAwait(false)).ToEither()
            : new RedisError.Client.Cancelled(Delivery.Unknown);
    }

    /// <summary>Releases the lock.</summary>
    /// <remarks>Never throws; may be called several times.</remarks>
    public async ValueTask DisposeAsync() => _ = await ReleaseOnce().ConfigureAwait(false);

    /// <summary>Formats the key and the state; never the token.</summary>
    public override string ToString() => $"{LockText.Of(Key)}: {State}";

    internal RedisValue Token { get; }

    /// <summary>As it was noticed.</summary>
    internal RedisError LossError(Delivery delivery) => new RedisError.Client.LockLost(Key, _loss, delivery);

    /// <summary>As the server's answer to the release shows.</summary>
    internal RedisError GoneError(Delivery delivery) => new RedisError.Client.LockLost(Key, LockLossReason.NotHeld, delivery);

    /// <summary>True while the server has it for sure: longer than <see cref="State"/> says so, by the margin.</summary>
    internal bool IsValid
    {
        get
        {
            var elapsed = Elapsed;
            lock (Gate) return elapsed < _validUntil && !(_state == LockState.Lost && _loss == LockLossReason.NotHeld);
        }
    }

    // Read under no lock: the TimeProvider is the caller's.
    private TimeSpan Elapsed => _time.GetElapsedTime(_sentAt);

    private TimeSpan LostAt => _validUntil - _definition.MarginOrUsual;

    /// <summary>Sets the alarm. False: the answer came so late that nothing is left of it.</summary>
    internal bool Start()
    {
        if (Remaining <= TimeSpan.Zero)
        {
            EndAlarm();
            return false;
        }

        SetAlarm();
        return true;
    }

    /// <summary>Begins to renew it, when its holder has it: a lock that is lost on the way to its holder ends by itself.</summary>
    internal void KeepRenewed()
    {
        if (_definition.AutoExtend) _renewal = Detached.Start(this, static held => held.Renew());
    }

    /// <summary>Renews it no more, unless it has been released or lost: the server keeps it until its time is over. Allocates nothing.</summary>
    internal void Abandon()
    {
        lock (Gate)
        {
            if (_state != LockState.Held) return;
            _state = LockState.Released;
        }

        _ended.Set(LockState.Released);
        EndAlarm();
    }

    internal Task<RedisResult<bool>> ReleaseOnce()
    {
        LockState state;
        Task<RedisResult<bool>> begun;
        var elapsed = Elapsed;
        lock (Gate)
        {
            if (_release is { } release && (_isReleased || !release.IsCompleted)) return release;
            if (_state == LockState.Held) _state = elapsed >= LostAt ? LockState.Lost : LockState.Released;
            state = _state;
            begun = _release = GiveBack();
        }

        _ended.Set(state);
        return begun;
    }

    private async Task<RedisResult<bool>> GiveBack()
    {
        try
        {
            return await GiveBackOnce().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Another call of Release tries again.
            return new(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<bool>> GiveBackOnce()
    {
        // Not under the caller's lock: what follows runs the callbacks of tokens.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        EndAlarm();
        await _over.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _renewal.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var limit = LockTimes.Max(_validUntil - Elapsed, ShortestRelease);
        var released = await _home.Release(Token, limit).ConfigureAwait(false);
        if (released.IsOk) lock (Gate) _isReleased = true;
        return released;
    }

    private async Task Renew()
    {
        try
        {
            var pause = _definition.RenewEvery;
            while ((await _home.Sleep(pause, _over.Token).ConfigureAwait(false)).IsOk && State == LockState.Held)
            {
                var extended = await Prolong(_definition.Ttl, _over.Token).ConfigureAwait(false);

                // After a failure there is less time left.
                pause = extended.IsOk ? _definition.RenewEvery : _definition.RenewEvery / 4;
            }
        }
        catch (Exception)
        {
            // Without memory it is renewed no more: its alarm tells the holder in time.
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<Unit>> Prolong(TimeSpan ttl, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var (state, left, sent) = (State, Remaining, Elapsed);
        if (state == LockState.Released) return new(new RedisError.Client.InvalidArgument("The lock has been released by its holder."));
        if (state == LockState.Lost) return new(LossError(Delivery.NotSent));
        var answered = await _home.Extend(Token, ttl, left, cancellationToken).ConfigureAwait(false);
        if (!answered.TryGetValue(out var isOurs)) return new(answered.Error);
        if (!isOurs)
        {
            Lose(LockLossReason.NotHeld);
            return new(LossError(Delivery.Executed));
        }

        lock (Gate)
        {
            if (_state != LockState.Held) return new(LossError(Delivery.Executed));
            _validUntil = LockTimes.Max(_validUntil, sent + LockTimes.ValidFor(ttl));
        }

        SetAlarm();
        return new(Unit.Default);
    }

    private void SetAlarm() => _alarm.Change(LockTimes.Max(Remaining, TimeSpan.FromMilliseconds(1)), Timeout.InfiniteTimeSpan);

    private void EndAlarm()
    {
        _alarm.Dispose();
        Heartbeat.Shared.Remove(this);
    }

    // When the pool is blocked the callbacks of the tokens run elsewhere.
    void IBeat.Beat()
    {
        if (Remaining <= TimeSpan.Zero && BecomesLost(LockLossReason.Expired)) WorkQueue.AddWatched(this);
    }

    void IBeat.Fault(Exception exception) { }

    void IThreadPoolWorkItem.Execute() => CancelNow();

    // On a timer, which lets no exception out.
    private void OnAlarm()
    {
        try
        {
            // It may have been extended meanwhile, and timers may fire early.
            if (Remaining > TimeSpan.Zero) SetAlarm();
            else Lose(LockLossReason.Expired);
        }
        catch (Exception)
        {
            // By the clock it is lost all the same, as State says.
        }
    }

    private void Lose(LockLossReason loss)
    {
        if (BecomesLost(loss)) _ = CancelTokens();
    }

    // False: it was lost or released before.
    private bool BecomesLost(LockLossReason loss)
    {
        EndAlarm();
        lock (Gate)
        {
            if (_state != LockState.Held) return false;
            (_state, _loss) = (LockState.Lost, loss);
        }

        _ended.Set(LockState.Lost);
        return true;
    }

    // The callbacks are the caller's, and what they throw is theirs.
    private async Task CancelTokens()
    {
        try
        {
            await _lost.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await _over.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (Exception)
        {
            // Without memory for a work item: on the thread that noticed the loss.
            CancelNow();
        }
    }

    private void CancelNow()
    {
        Cancellation.Cancel(_lost);
        Cancellation.Cancel(_over);
    }
}
