namespace Redis.Functional.Tests.Programs;

/// <summary>A clock that goes on when it is told; its timers fire on the thread that tells it.</summary>
sealed class FakeTime : TimeProvider
{
    readonly Lock _gate = new();
    readonly List<FakeTimer> _timers = [];
    readonly List<TimeSpan> _asked = [];
    TimeSpan _now;
    TaskCompletionSource _created = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The delays that were asked for, in order.</summary>
    public IReadOnlyList<TimeSpan> Asked
    {
        get
        {
            lock (_gate) return [.. _asked];
        }
    }

    /// <summary>Timers that have not been disposed.</summary>
    public int Timers
    {
        get
        {
            lock (_gate) return _timers.Count;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Called after each reading, before the reader gets it: as when the reader stands still there.</summary>
    public Action? AfterReading { get; set; }

    public override long GetTimestamp()
    {
        long read;
        lock (_gate) read = _now.Ticks;
        AfterReading?.Invoke();
        return read;
    }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var timer = new FakeTimer(this, callback, state, dueTime == Timeout.InfiniteTimeSpan ? null : _now + dueTime, period);
            _timers.Add(timer);
            _asked.Add(dueTime);
            _created.TrySetResult();
            _created = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return timer;
        }
    }

    /// <summary>Ends when somebody has asked for so many timers in all.</summary>
    public async Task TimersAsked(int count)
    {
        while (true)
        {
            Task next;
            lock (_gate)
            {
                if (_asked.Count >= count) return;
                next = _created.Task;
            }

            await next.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>Moves the clock and fires nothing, as when the process is frozen.</summary>
    public void Skip(TimeSpan time)
    {
        lock (_gate) _now += time;
    }

    /// <summary>Moves the clock, then fires what is due: a timer with a period once, however many periods have passed.</summary>
    public void Advance(TimeSpan time)
    {
        List<FakeTimer> due;
        lock (_gate)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            foreach (var timer in due) timer.Due = timer.Period is { } period ? _now + period : null;
        }

        foreach (var timer in due) timer.Fire();
    }

    sealed class FakeTimer(FakeTime owner, TimerCallback callback, object? state, TimeSpan? due, TimeSpan period) : ITimer
    {
        public TimeSpan? Due { get; set; } = due;

        public TimeSpan? Period { get; private set; } = Periodic(period);

        public void Fire() => callback(state);

        static TimeSpan? Periodic(TimeSpan period) => period > TimeSpan.Zero ? period : null;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (owner._gate)
            {
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : owner._now + dueTime;
                Period = Periodic(period);
            }

            return true;
        }

        public void Dispose()
        {
            lock (owner._gate) owner._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
