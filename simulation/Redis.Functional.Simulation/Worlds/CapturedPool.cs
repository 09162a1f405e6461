using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Redis.Functional.Simulation;

/// <summary>
/// The process's thread pool, taken over: all its threads sleep for ever, so that whatever anybody queues (the client, tasks, timers,
/// cancellations) stays in its queues, from which the simulation takes it, one item at a time, in an order of its own.
/// </summary>
static class CapturedPool
{
    static ConcurrentQueue<object>[] _queues = [];

    /// <summary>Takes the pool over, once for the process, and proves it: a runtime that keeps its queues elsewhere is refused.</summary>
    public static void Seize()
    {
        var threads = Environment.ProcessorCount;
        if (!ThreadPool.SetMinThreads(threads, 1) || !ThreadPool.SetMaxThreads(threads, 1)) throw new InvalidOperationException("the size of the thread pool cannot be set");
        using (var asleep = new CountdownEvent(threads))
        {
            for (var i = 0; i < threads; i++) ThreadPool.UnsafeQueueUserWorkItem(_ => Sleep(asleep), null);
            asleep.Wait();
        }

        FindQueues();
        Prove();
    }

    public static bool TryTake(out object item)
    {
        foreach (var queue in _queues)
            if (queue.TryDequeue(out item!))
                return true;
        item = null!;
        return false;
    }

    public static void Execute(object item)
    {
        if (item is Task task) ExecuteTask(task, Thread.CurrentThread);
        else ((IThreadPoolWorkItem)item).Execute();
    }

    /// <summary>Forgets what is queued: the work of a world that is over.</summary>
    public static void Clear()
    {
        while (TryTake(out _)) { }
    }

    static void Sleep(CountdownEvent asleep)
    {
        asleep.Signal();
        Thread.Sleep(Timeout.Infinite);
    }

    static void FindQueues()
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var pool = typeof(ThreadPool).GetField("s_workQueue", Any)?.GetValue(null) ?? throw Unknown("ThreadPool.s_workQueue");
        var queues = new List<ConcurrentQueue<object>>();
        foreach (var name in new[] { "workItems", "highPriorityWorkItems", "lowPriorityWorkItems" })
            if (pool.GetType().GetField(name, Any)?.GetValue(pool) is ConcurrentQueue<object> queue)
                queues.Add(queue);

        // Above 32 processors the pool has further queues.
        if (pool.GetType().GetField("_assignableWorkItemQueues", Any)?.GetValue(pool) is ConcurrentQueue<object>[] assigned) queues.AddRange(assigned.Where(static queue => queue is not null));
        if (queues.Count == 0) throw Unknown("its queues");
        _queues = [.. queues];
    }

    static void Prove()
    {
        var ran = false;
        _ = Task.Run(() => ran = true);
        ThreadPool.UnsafeQueueUserWorkItem(static _ => { }, null);
        Thread.Sleep(20);
        if (ran) throw Unknown("a thread that still works");
        var found = 0;
        while (TryTake(out var item))
        {
            found++;
            Execute(item);
        }

        if (!ran || found != 2) throw Unknown($"{found} of 2 items");
    }

    static InvalidOperationException Unknown(string what) =>
        new($"the thread pool of .NET {Environment.Version} could not be captured ({what}): CapturedPool has to learn this runtime");

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "ExecuteFromThreadPool")]
    static extern void ExecuteTask(Task task, Thread thread);
}
