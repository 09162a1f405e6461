namespace Redis.Functional;

/// <summary>
/// Beats by a timer of a configured <see cref="TimeProvider"/>; the timer exists while there is a listener. When the provider makes no
/// timer, the process's own heartbeat beats in its place.
/// </summary>
internal sealed class TimerHeartbeat(TimeProvider time) : Heartbeat, IBeat
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(Period);
    private ITimer? _timer;
    private int _beating;

    void IBeat.Beat()
    {
        // A timer does not wait for the callback before: one beat at a time.
        if (Interlocked.Exchange(ref _beating, 1) == 1) return;
        BeatAll(Read(time, long.MaxValue));
        Volatile.Write(ref _beating, 0);
    }

    void IBeat.Fault(Exception exception) { }

    private protected override void Begin()
    {
        try
        {
            _timer = Detached.Start((time, Listener: this), static given => given.time.CreateTimer(static self => ((IBeat)self!).Beat(), given.Listener, Interval, Interval));
        }
        catch (Exception)
        {
            _timer = null;
        }

        if (_timer is null) Shared.Add(this);
    }

    private protected override void Rest()
    {
        var timer = _timer;
        _timer = null;
        if (timer is null)
        {
            Shared.Remove(this);
            return;
        }

        try
        {
            timer.Dispose();
        }
        catch (Exception)
        {
            // The provider's own fault; a beat without listeners does nothing.
        }
    }
}
