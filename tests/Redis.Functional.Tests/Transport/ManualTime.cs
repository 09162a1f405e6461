namespace Redis.Functional.Tests.Transport;

/// <summary>A clock whose timers run out when the test says so.</summary>
sealed class ManualTime : TimeProvider
{
    readonly List<Timer> _timers = [];

    public void Fire() => _timers.ToList().ForEach(static timer => timer.Fire());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(callback, state);
        _timers.Add(timer);
        return timer;
    }

    sealed class Timer(TimerCallback callback, object? state) : ITimer
    {
        bool _ended;

        public void Fire()
        {
            if (!_ended) callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _ended = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
