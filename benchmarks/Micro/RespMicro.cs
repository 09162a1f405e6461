using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>The codec: finding the end of a reply, and making values of it.</summary>
public static class RespMicro
{
    private const int Count = 1_000;
    private const int Reads = 16 * 1024;

    public static IEnumerable<MicroCase> Cases()
    {
        var replies = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, Count).Select(i => $"$16\r\n{DataSet.Value(i)}\r\n")));
        var statuses = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("+OK\r\n", Count)));
        var list = Encoding.ASCII.GetBytes($"*{Count}\r\n").Concat(replies).ToArray();
        yield return new("scan $16, frame by frame", Count, () => ScanAll(replies, replies.Length));
        yield return new("scan $16, frame by frame, in reads of 16 KiB", Count, () => ScanAll(replies, Reads));
        yield return new("scan +OK", Count, () => ScanAll(statuses, statuses.Length));
        yield return new("scan an array of 1,000 × $16, per element", Count, () => ScanAll(list, list.Length));
        yield return new("scan and read $16 as a value (copied out)", Count, () => ScanAndRead(replies));
        yield return new("read an array of 1,000 × $16 as slices, per element", Count, () => ReadList(list));
    }

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
