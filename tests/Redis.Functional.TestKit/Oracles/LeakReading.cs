namespace Redis.Functional.TestKit;

/// <summary>What a process holds at one moment.</summary>
/// <param name="Sockets">Open sockets; 0 where the system has no /proc.</param>
/// <param name="Files">Open file descriptors, sockets included.</param>
/// <param name="Threads">Threads of the system.</param>
/// <param name="PoolThreads">Threads of the pool.</param>
/// <param name="Timers">Active timers.</param>
/// <param name="Bytes">Managed memory in use, after a collection.</param>
public sealed record LeakReading(int Sockets, int Files, int Threads, int PoolThreads, long Timers, long Bytes)
{
    public static LeakReading operator -(LeakReading now, LeakReading before) => new(
        now.Sockets - before.Sockets,
        now.Files - before.Files,
        now.Threads - before.Threads,
        now.PoolThreads - before.PoolThreads,
        now.Timers - before.Timers,
        now.Bytes - before.Bytes);
}
