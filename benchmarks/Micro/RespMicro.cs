using System.Text;
using BenchmarkDotNet.Attributes;

namespace Redis.Functional.Benchmarks;

/// <summary>The codec: finding the end of a reply, and making values of it.</summary>
public class RespMicro
{
    private const int Count = 1_000;
    private const int Reads = 16 * 1024;

    private readonly byte[] replies = Encoding.ASCII.GetBytes(Replies);
    private readonly byte[] statuses = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("+OK\r\n", Count)));
    private readonly byte[] list = Encoding.ASCII.GetBytes($"*{Count}\r\n{Replies}");

    private static string Replies => string.Concat(Enumerable.Range(0, Count).Select(i => $"$16\r\n{DataSet.Value(i)}\r\n"));

    [Benchmark(Description = "scan $16, frame by frame", OperationsPerInvoke = Count)]
    public void ScanStrings() => ScanAll(replies, replies.Length);

    [Benchmark(Description = "scan $16, frame by frame, in reads of 16 KiB", OperationsPerInvoke = Count)]
    public void ScanStringsInReads() => ScanAll(replies, Reads);

    [Benchmark(Description = "scan +OK", OperationsPerInvoke = Count)]
    public void ScanStatuses() => ScanAll(statuses, statuses.Length);

    [Benchmark(Description = "scan an array of 1,000 × $16, per element", OperationsPerInvoke = Count)]
    public void ScanArray() => ScanAll(list, list.Length);

    [Benchmark(Description = "scan and read $16 as a value (copied out)", OperationsPerInvoke = Count)]
    public void ScanAndReadStrings() => ScanAndRead(replies);

    [Benchmark(Description = "read an array of 1,000 × $16 as slices, per element", OperationsPerInvoke = Count)]
    public void ReadArray() => ReadList(list);

    private static void ScanAll(byte[] bytes, int read)
    {
        var scanner = new RespScanner(RespLimits.Default);
        for (var start = 0; start < bytes.Length; start += read)
        {
            var chunk = bytes.AsSpan(start, Math.Min(read, bytes.Length - start));
            while (chunk.Length > 0)
            {
                if (scanner.Scan(chunk, out var consumed) == ScanStatus.Invalid) throw new InvalidOperationException(scanner.Fault);
                chunk = chunk[consumed..];
            }
        }
    }

    private static void ScanAndRead(byte[] bytes)
    {
        var scanner = new RespScanner(RespLimits.Default);
        var chunk = bytes.AsSpan();
        while (chunk.Length > 0)
        {
            if (scanner.Scan(chunk, out var consumed) != ScanStatus.Complete) throw new InvalidOperationException(scanner.Fault);
            var reader = new RespReader(chunk[..consumed]);
            if (!reader.TryReadValue(out _)) throw new InvalidOperationException("no value");
            chunk = chunk[consumed..];
        }
    }

    private static void ReadList(byte[] bytes)
    {
        var reader = new RespReader(bytes, 0, bytes.Length);
        if (!reader.TryReadAggregate(out var count)) throw new InvalidOperationException("no array");
        var values = new RedisValue[count];
        for (var i = 0; i < count; i++)
            if (!reader.TryReadValue(out values[i])) throw new InvalidOperationException("no value");
    }
}
