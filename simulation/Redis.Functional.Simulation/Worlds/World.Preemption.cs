namespace Redis.Functional.Simulation;

// How other work runs in the middle of a step.
sealed partial class World
{
    /// <summary>Virtual time that may pass while one step stands still: more would be a time limit's own fault.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);
    const int DeepestNesting = 3;

    // That of a thread of the pool between two items.
    readonly ExecutionContext _plain = ExecutionContext.Capture()!;
    long _stepBegan;
    int _nesting;

    /// <summary>How often other work ran in the middle of a step.</summary>
    public long Preemptions { get; private set; }

    /// <summary>
    /// Other work runs to the end of its step while the caller stands where it is, as when the system takes a thread off its processor. The rest
    /// of a few steps, now and then of many. It has its own execution context, as on another thread; not where that is suppressed, which cannot be put back.
    /// </summary>
    public void Preempt(int oneIn)
    {
        if (_nesting >= DeepestNesting || !_random.OneIn(oneIn) || ExecutionContext.Capture() is not { } context) return;
        _nesting++;
        ExecutionContext.Restore(_plain);
        for (var left = _random.OneIn(8) ? _random.Below(400) : _random.Below(4); left >= 0 && Violation is null; left--)
        {
            Collect();
            if (_ready.Count > 0 && !(_events.Count > 0 && _random.OneIn(3))) RunItem(TakeItem());
            else if (_events.TryPeek(out var next, out _) && next.Moment < _stepBegan + LongestPause.Ticks) RunEvent();
            else break;
            Preemptions++;
        }

        ExecutionContext.Restore(context);
        _nesting--;
    }
}
