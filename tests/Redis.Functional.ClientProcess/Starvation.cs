namespace Redis.Functional.ClientProcess;

/// <summary>Takes all threads of the pool, and those that it adds meanwhile.</summary>
internal static class Starvation
{
    // More than the pool adds threads in the time.
    private const int Items = 2_000;

    public static void Begin(TimeSpan time)
    {
        var over = new ManualResetEventSlim();
        for (var i = 0; i < Items; i++) ThreadPool.UnsafeQueueUserWorkItem(static until => until.Wait(), over, preferLocal: false);
        new Thread(() =>
        {
            Thread.Sleep(time);
            over.Set();
        }) { IsBackground = true }.Start();
    }
}
