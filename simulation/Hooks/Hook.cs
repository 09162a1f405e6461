namespace Redis.Functional.Simulation;

/// <summary>
/// What the woven copy of the client calls: <see cref="Hit"/> before everything that can fail, <see cref="Point"/> around everything that
/// another thread can see. One thread only.
/// </summary>
public static class Hook
{
    private static int s_quiet;

    /// <summary>Whether points count and fail.</summary>
    public static bool Armed { get; set; }

    /// <summary>How many points were passed while armed.</summary>
    public static int Passed { get; private set; }

    /// <summary>The first passing that fails, counted from 1; 0: none.</summary>
    public static int FailAt { get; set; }

    /// <summary>How many passings fail, one after the other.</summary>
    public static int Burst { get; set; } = 1;

    /// <summary>The only point that counts; -1: all.</summary>
    public static int OnlyPoint { get; set; } = -1;

    /// <summary>The point that failed first; -1 when none has.</summary>
    public static int FailedPoint { get; private set; } = -1;

    /// <summary>Whether the stacks of failures are kept.</summary>
    public static bool KeepsStacks { get; set; }

    /// <summary>The stacks of the failures.</summary>
    public static string? FailedAt { get; private set; }

    /// <summary>How often each point was passed; null: not counted.</summary>
    public static int[]? Coverage { get; set; }

    /// <summary>How often each point failed; null: not counted.</summary>
    public static int[]? Failures { get; set; }

    /// <summary>The points that were passed, in order; null: not kept.</summary>
    public static List<int>? Sequence { get; set; }

    /// <summary>Runs other work in the middle of a step; null: nobody does.</summary>
    public static Action? Preempt { get; set; }

    /// <summary>Begins a run.</summary>
    public static void Reset(int failAt = 0, int burst = 1, int onlyPoint = -1)
    {
        (Armed, Passed, FailAt, Burst, OnlyPoint, FailedPoint, FailedAt, Preempt, s_quiet) = (false, 0, failAt, burst, onlyPoint, -1, null, null, 0);
    }

    public static void Hit(int point)
    {
        if (!Armed) return;
        if (Coverage is not null) Coverage[point]++;
        Sequence?.Add(point);
        if (OnlyPoint >= 0 && point != OnlyPoint) return;
        Passed++;
        if (FailAt <= 0 || Passed < FailAt || Passed >= FailAt + Burst) return;
        if (Passed == FailAt) FailedPoint = point;
        if (Failures is not null) Failures[point]++;
        if (KeepsStacks) FailedAt += $"{Environment.StackTrace}\n\n";
        throw new OutOfMemoryException("the simulation's");
    }

    public static void Point()
    {
        if (s_quiet == 0) Preempt?.Invoke();
    }

    /// <summary>Nobody else runs under a lock, nor inside the callback of a token.</summary>
    public static void Quiet() => s_quiet++;

    /// <summary>The callback is over.</summary>
    public static void Loud() => s_quiet--;

    public static void Unlocked()
    {
        s_quiet--;
        Point();
    }

    public static void Tried(bool entered)
    {
        if (entered) s_quiet++;
    }
}
