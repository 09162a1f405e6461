namespace Redis.Functional;

internal sealed partial class Session
{
    private readonly NonceSource _nonces = new();

    // Exchanges whose replies are in, in order, until the nonce of their write is; null when writes are not sealed. Under the reader's lock.
    private readonly List<Exchange>? _held;
    private CheckExchange? _check;
    private long _checkedAt;
    private long _doneAtCheck;

    /// <summary>True when the server refuses ECHO for good, as the handshake has shown: it is not asked for nonces while the connection is busy.</summary>
    internal bool RefusesEcho { get; init; }

    /// <summary>What is sent between two users of the connection.</summary>
    internal FenceExchange NewFence(bool unwatches) => new(_nonces, unwatches);

    // On the heartbeat. A reply too many or too few of the right type shifts a connection for as long as it is busy: a nonce bounds that to one
    // interval. Not behind a blocking command, which would hold it back, and not where the server allows nothing but subscriptions.
    private void Check(long now)
    {
        if (_limits.KeepAlive == Clock.Never || now - _checkedAt < _limits.KeepAlive || IsForPushes || RefusesEcho || _check is { IsDone: false } or { IsRefused: true }) return;
        var done = Volatile.Read(ref _doneCommands);
        if (done == _doneAtCheck || IsPatient()) return;
        (_checkedAt, _doneAtCheck) = (now, done);
        _check = new CheckExchange(_nonces);
        TrySendUpkeep(_check);
    }

    // Under the sender's lock, behind the last request of a write.
    private void Seal()
    {
        var seal = new SealExchange(_nonces);
        if (!seal.TryEnqueue()) return;
        _upkeep.EnsureCapacity(_upkeep.Count + 1);
        Enqueue(seal);
        NoteUpkeep(seal.ReplyCount);
    }

    private bool HoldsReplies => _held is not null && !IsForPushes;

    // Under the reader's lock, while it still stands in the queue: if this fails, the end of the connection ends it.
    private void Hold(Exchange exchange)
    {
        if (HoldsReplies) _held!.Add(exchange);
    }

    // Under the reader's lock: all replies of an exchange are in.
    private void Release(Exchange exchange)
    {
        if (!HoldsReplies) exchange.Complete();
        else if (exchange is SealExchange) ReleaseHeld();
    }

    private void ReleaseHeld()
    {
        foreach (var held in _held!) held.Complete();
        _held.Clear();
    }

    // Under the reader's lock. The deadline is the caller's: it does not wait for the nonce either.
    private void SweepHeld(long now)
    {
        if (_held is null) return;
        foreach (var held in _held)
            if (held.Deadline <= now && !held.IsDone)
                Expire(held);
    }

    private void ExtendHeld(long queuedBefore, long stale)
    {
        if (_held is null) return;
        foreach (var held in _held)
            if (held.StartOffset >= queuedBefore && held.Deadline != Clock.Never)
                held.Deadline += stale;
    }

    private void FailHeld(RedisError reason)
    {
        if (_held is null) return;
        foreach (var held in _held) held.Fail(FallbackErrors.Ended(reason, Delivery.Unknown, held));
        _held.Clear();
    }
}
