namespace Redis.Functional.Benchmarks;

/// <summary>The largest managed heap while it lives, of the looks taken every 20 ms.</summary>
internal sealed class HeapPeak : IDisposable
{
    private readonly Timer timer;
    private long bytes;

    public HeapPeak() => timer = new(static peak => ((HeapPeak)peak!).Look(), this, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));

    public long Bytes => Interlocked.Read(ref bytes);

    public void Dispose() => timer.Dispose();

    private void Look() => Interlocked.Exchange(ref bytes, Math.Max(Interlocked.Read(ref bytes), GC.GetTotalMemory(forceFullCollection: false)));
}
