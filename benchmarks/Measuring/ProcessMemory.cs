using System.Runtime;

namespace Redis.Functional.Benchmarks;

/// <summary>The memory of this process when all garbage is returned to the system.</summary>
internal static class ProcessMemory
{
    public static double Now()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return Environment.WorkingSet;
    }
}
