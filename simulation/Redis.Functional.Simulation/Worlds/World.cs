namespace Redis.Functional.Simulation;

/// <summary>
/// One thread, virtual time, and the order of everything drawn from a seed: work items of the captured thread pool, and events at moments of
/// virtual time (timers, deliveries). Stops at the first violation.
/// </summary>
sealed partial class World
{
    /// <summary>With items ready, an event comes first once in so many steps: a slow thread pool.</summary>
    const int EventFirst = 256;
    readonly SimulationRandom _random;
    readonly List<object> _ready = [];

    // By moment, and by number where moments are equal: one number compares faster than a pair.
    readonly PriorityQueue<Event, UInt128> _events = new();
    ulong _sequence;
    int _live;

    public World(ulong seed, bool keepsLog)
    {
        Seed = seed;
        _random = new(seed);
        Trace = new(keepsLog);
        Time = new(this);
        Now = TimeSpan.TicksPerSecond;
    }

    public ulong Seed { get; }

    public Trace Trace { get; }

    public SimulatedTime Time { get; }

    /// <summary>Virtual time in ticks of 100 ns.</summary>
    public long Now { get; private set; }

    public long Steps { get; private set; }

    /// <summary>The first rule that was broken; null while none was.</summary>
    public string? Violation { get; private set; }

    /// <summary>An exception that would have ended the process.</summary>
    public Exception? Crash { get; private set; }

    /// <summary>Events that have not come yet, and items that have not run.</summary>
    public int Left => _live + _ready.Count;

    public void Violate(string what)
    {
        if (Violation is not null) return;
        Violation = what;
        Trace.Log(Now, $"VIOLATION {what}");
    }

    public Event At(long moment, Action<object?> action, object? state = null)
    {
        var entry = new Event(this, action, state) { Moment = Math.Max(moment, Now) };
        _live++;
        _events.Enqueue(entry, new((ulong)entry.Moment, _sequence++));
        return entry;
    }

    public Event After(TimeSpan delay, Action<object?> action, object? state = null) => At(Now + delay.Ticks, action, state);

    /// <summary>Time passes and nothing runs: the process is frozen.</summary>
    public void Freeze(TimeSpan span) => Now += span.Ticks;

    /// <summary>Runs until the condition holds, nothing is left to do, or virtual time is over. True when the condition holds.</summary>
    public bool Run(Func<bool> isDone, long until = long.MaxValue)
    {
        while (!isDone() && Violation is null)
        {
            Collect();
            _stepBegan = Now;
            if (_ready.Count > 0 && !(_events.Count > 0 && _random.OneIn(EventFirst))) RunItem(TakeItem());
            else if (_events.TryPeek(out var next, out _) && next.Moment <= until) RunEvent();
            else return isDone();
        }

        return Violation is null;
    }

    void Collect()
    {
        while (CapturedPool.TryTake(out var item)) _ready.Add(item);
    }

    object TakeItem()
    {
        var at = _ready.Count == 1 ? 0 : _random.Below(_ready.Count);
        var item = _ready[at];
        _ready[at] = _ready[^1];
        _ready.RemoveAt(_ready.Count - 1);
        return item;
    }

    void RunItem(object item)
    {
        Steps++;
        Trace.Mark(item.GetType(), (ulong)Now);
        if (Trace.KeepsLog) Trace.Log(Now, $"run {item.GetType().Name}");
        try
        {
            CapturedPool.Execute(item);
        }
        catch (Exception exception)
        {
            Crashed("the thread pool", exception);
        }
    }

    void RunEvent()
    {
        var entry = _events.Dequeue();
        if (entry.Take() is not { } action) return;
        Now = Math.Max(Now, entry.Moment);
        Steps++;
        Trace.Mark((ulong)Now, 1);
        try
        {
            action(entry.State);
        }
        catch (Exception exception)
        {
            Crashed("a timer or the network", exception);
        }
    }

    void Crashed(string where, Exception exception)
    {
        Crash ??= exception;
        Violate($"an exception on {where} ends the process: {exception}");
    }

    /// <summary>Something that happens at a moment, unless it is cancelled before.</summary>
    public sealed class Event(World world, Action<object?> action, object? state)
    {
        Action<object?>? _action = action;

        public object? State => state;

        public long Moment { get; init; }

        public void Cancel()
        {
            if (_action is null) return;
            _action = null;
            world._live--;
        }

        public Action<object?>? Take()
        {
            var taken = _action;
            Cancel();
            return taken;
        }
    }
}
