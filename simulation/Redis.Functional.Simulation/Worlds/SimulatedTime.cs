namespace Redis.Functional.Simulation;

/// <summary>The world's clock as a <see cref="TimeProvider"/>.</summary>
sealed class SimulatedTime(World world) : TimeProvider
{
    /// <summary>Timers that have not been disposed.</summary>
    public int Timers { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp() => world.Now;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddTicks(world.Now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Timers++;
        var timer = new Timer(this, world, callback, state);
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
            owner.Timers--;
            _next?.Cancel();
        }

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
