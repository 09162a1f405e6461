using System.Threading.Tasks.Sources;

namespace Redis.Functional;

/// <summary>
/// How a pooled object is awaited: once in each of its lives. A second await, and one of an earlier life, gets an error and never an outcome that is
/// another caller's.
/// </summary>
/// <remarks>
/// One word, changed by compare and exchange, so that each step belongs to exactly one life. Of two callers that wait for one outcome one is registered, and
/// of two that take it one gets it: the object is pooled once. The others get an error, and no exception, which would end the process where the caller's
/// continuation runs. A life ends when its outcome is taken, so everything that may still touch the object at that moment forbids the taking: before Settled
/// is set the settling thread has read all it needs, and a caller that is registering has not yet set Registered. (ManualResetValueTaskSourceCore reads its
/// continuation after it has published the result.)
/// </remarks>
internal struct AwaitedOnce
{
    // Beside the version in the low 16 bits: a caller is registering its continuation; the continuation is there; the outcome is there; it was taken.
    private const int Claimed = 1 << 16;
    private const int Registered = 1 << 17;
    private const int Settled = 1 << 18;
    private const int Taken = 1 << 19;
    private const string AskedTwice = "The outcome was awaited more than once. Await a ValueTask once, or convert it with AsTask and await the task.";
    private const string AskedEarly = "The outcome was read before it was available. Await the ValueTask, or convert it with AsTask and wait for the task.";
    private Action<object?>? _continuation;
    private object? _state;
    private int _life;

    /// <summary>The present life, which a caller that awaits the outcome must name.</summary>
    internal short Token => (short)Volatile.Read(ref _life);

    /// <summary>
    /// Begins the next life of an object whose outcome was taken. Until then it stays taken, so that no caller of the earlier life can touch the next.
    /// </summary>
    internal void Reuse() => Volatile.Write(ref _life, (ushort)(_life + 1));

    /// <summary>The outcome may be taken: wakes the caller, if one is there.</summary>
    internal void Settle()
    {
        var life = Volatile.Read(ref _life);
        while ((life & Registered) == 0)
        {
            var seen = Interlocked.CompareExchange(ref _life, life | Settled, life);
            if (seen == life) return;
            life = seen;
        }

        // No other thread changes the word between a caller's registration and this. Nothing of the object is touched afterwards: it may have begun its
        // next life.
        var (continuation, state) = (_continuation, _state);
        Volatile.Write(ref _life, life | Settled);
        continuation!(state);
    }

    /// <summary>An outcome that was taken, or that is of another life, is not awaited: its caller gets an error at once.</summary>
    internal ValueTaskSourceStatus Status(short token)
    {
        var life = Volatile.Read(ref _life);
        return (short)life != token || (life & (Settled | Taken)) != 0 ? ValueTaskSourceStatus.Succeeded : ValueTaskSourceStatus.Pending;
    }

    internal void Register(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        if (flags != ValueTaskSourceOnCompletedFlags.None) Resumption.Capture(ref continuation, ref state, flags);
        int life;
        do
        {
            life = Volatile.Read(ref _life);
            if ((short)life != token || (life & (Claimed | Settled)) != 0)
            {
                // The outcome is there already, or there is nothing for this caller, which finds that out when it is called.
                WorkQueue.Add(continuation, state);
                return;
            }
        }
        while (Interlocked.CompareExchange(ref _life, life | Claimed, life) != life);

        _continuation = continuation;
        _state = state;
        if ((Interlocked.Or(ref _life, Registered) & Settled) != 0) WorkQueue.Add(continuation, state);
    }

    /// <summary>True for the one caller that gets the outcome; the object is its own from here to the next <see cref="Reuse"/>.</summary>
    internal bool TryTake(short token)
    {
        int life;
        do
        {
            life = Volatile.Read(ref _life);
            if ((short)life != token || (life & (Settled | Taken)) != Settled || (life & (Claimed | Registered)) == Claimed) return false;
        }
        while (Interlocked.CompareExchange(ref _life, life | Taken, life) != life);

        _continuation = null;
        _state = null;
        return true;
    }

    /// <summary>Why a caller gets no outcome.</summary>
    internal RedisError Refusal(short token)
    {
        var life = Volatile.Read(ref _life);
        return new RedisError.Client.InvalidArgument((short)life == token && (life & (Claimed | Settled | Taken)) == 0 ? AskedEarly : AskedTwice) { Delivery = Delivery.Unknown };
    }
}
