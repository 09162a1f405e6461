using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>A fault that waits for its command, and tells when it has happened. Since 0.1.</summary>
public sealed class ArmedFault
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _hit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeProvider _time;
    private int _matched;
    private int _taken;
    private int _hits;
    private bool _disarmed;

    internal ArmedFault(Fault fault, TimeProvider time) => (Fault, _time) = (fault, time);

    /// <summary>What was armed.</summary>
    public Fault Fault { get; }

    /// <summary>How many times it has happened.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>True once it has happened.</summary>
    public bool HasHit => Hits > 0;

    /// <summary>When it happened first; None: not yet.</summary>
    public Option<DateTimeOffset> FirstHit { get; private set; }

    /// <summary>
    /// Waits until it has happened. There is no limit of time but the token, whose cancellation is a <see cref="RedisError.Client.Cancelled"/>. A Stall
    /// answers when it begins, a Slow too.
    /// </summary>
    public async ValueTask<Either<RedisError, Unit>> WaitForHit(CancellationToken cancellationToken = default)
    {
        await _hit.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return HasHit ? Prelude.unit : new RedisError.Client.Cancelled(Delivery.NotSent);
    }

    /// <summary>Lets replies pass that a Stall withholds, and disarms it. Does nothing to other faults that have happened.</summary>
    public void Release()
    {
        Disarm();
        _released.TrySetResult();
    }

    /// <summary>It will not happen any more. What it has begun goes on: a Stall until <see cref="Release"/>.</summary>
    public void Disarm()
    {
        lock (_gate) _disarmed = true;
    }

    /// <summary>The fault, how often it has happened, and whether it is still armed.</summary>
    public override string ToString() => $"{Fault}: happened {Hits} times";

    internal Task Released => _released.Task;

    /// <summary>Counts a request that has the name; true when the fault is to happen at it.</summary>
    internal bool Matches(SeenRequest request) => request.IsNamed(Fault.Command) && Satisfies(request) && Count();

    /// <summary>Counts an occurrence; true when the fault is to happen at it.</summary>
    internal bool Count()
    {
        lock (_gate)
        {
            if (_disarmed || _taken >= Fault.Times || ++_matched < Fault.Occurrence) return false;
            _taken++;
            return true;
        }
    }

    /// <summary>The occurrence did not come to pass: the fault waits for the next one.</summary>
    internal void GiveBack()
    {
        lock (_gate) _taken--;
    }

    internal void Happened()
    {
        lock (_gate)
        {
            if (_hits++ == 0) FirstHit = _time.GetUtcNow();
        }
        _hit.TrySetResult();
    }

    private bool Satisfies(SeenRequest request)
    {
        try
        {
            return Fault.Condition?.Invoke(request) ?? true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
