namespace Redis.Functional.Tests.Runtime;

/// <summary>The system's clock, until it throws.</summary>
sealed class ThrowingTime : TimeProvider
{
    volatile bool _throws;

    /// <summary>From now on it has neither a time nor timers.</summary>
    public bool Throws
    {
        get => _throws;
        set => _throws = value;
    }

    public override long GetTimestamp() => Throws ? throw new InvalidOperationException("no time") : base.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => Throws ? throw new InvalidOperationException("no time") : base.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        Throws ? throw new InvalidOperationException("no time") : base.CreateTimer(callback, state, dueTime, period);
}
