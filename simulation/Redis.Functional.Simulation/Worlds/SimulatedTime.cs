namespace Redis.Functional.Simulation;

/// <summary>The world's clock as a <see cref="TimeProvider"/>.</summary>
sealed class SimulatedTime(World world) : TimeProvider
{
    readonly HashSet<Timer> _timers = [];

    /// <summary>Timers that have not been disposed.</summary>
    public int Timers => _timers.Count;

    /// <summary>What the timers are for, for a report.</summary>
    public string TimerNames => string.Join(", ", _timers.Select(static timer => timer.ToString()).Order());

    /// <summary>The clock goes on in steps of this: a cached one, or that of an old system.</summary>
    public TimeSpan Step { get; set; } = TimeSpan.FromTicks(1);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp() => world.Now - (world.Now % Step.Ticks);

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, world, callback, state);
        _timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    sealed class Timer(SimulatedTime owner, World world, TimerCallback callback, object? state) : ITimer
    {
        World.Event? _next;
        TimeSpan _period;
        bool _isDisposed;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (_isDisposed) return false;
            _next?.Cancel();
            _period = period;
            _next = dueTime == Timeout.InfiniteTimeSpan ? null : world.After(dueTime, static timer => ((Timer)timer!).Fire(), this);
            return true;
        }

        public void Dispose()
        {
            if (_isDisposed) return;
            _isDisposed = true;
            owner._timers.Remove(this);
            _next?.Cancel();
        }

        public override string ToString() => $"{callback.Method.DeclaringType?.FullName} of {state?.GetType().Name}";

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        void Fire()
        {
            _next = _period > TimeSpan.Zero ? world.After(_period, static timer => ((Timer)timer!).Fire(), this) : null;
            callback(state);
        }
    }
}
