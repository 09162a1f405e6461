using LanguageExt;

namespace Redis.Functional.Testing;

/// <summary>A fault that waits for its command and reports when it has happened.</summary>
/// <remarks>Since 0.1.</remarks>
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

    /// <summary>The fault that was armed.</summary>
    public Fault Fault { get; }

    /// <summary>The number of times the fault has happened.</summary>
    public int Hits => Volatile.Read(ref _hits);

    /// <summary>Whether the fault has happened.</summary>
    public bool HasHit => Hits > 0;

    /// <summary>The time at which the fault first happened; None if it has not.</summary>
    public Option<DateTimeOffset> FirstHit { get; private set; }

    /// <summary>Waits until the fault has happened.</summary>
    /// <remarks>
    /// There is no time limit except the token, whose cancellation is a <see cref="RedisError.Client.Cancelled"/>. For Stall and Slow it completes when the
    /// fault begins.
    /// </remarks>
    public async ValueTask<Either<RedisError, Unit>> WaitForHit(CancellationToken cancellationToken = default)
    {
        await _hit.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return HasHit ? Prelude.unit : new RedisError.Client.Cancelled(Delivery.NotSent);
    }

    /// <summary>Releases replies that a Stall withholds, and disarms the fault.</summary>
    /// <remarks>It has no effect on other faults that have happened.</remarks>
    public void Release()
    {
        Disarm();
        _released.TrySetResult();
    }

    /// <summary>Disarms the fault, so that it does not happen again.</summary>
    /// <remarks>An effect that has begun continues: a Stall until <see cref="Release"/>.</remarks>
    public void Disarm()
    {
        lock (_gate) _disarmed = true;
    }

    /// <summary>Formats the fault, the number of times it has happened, and whether it is still armed.</summary>
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
