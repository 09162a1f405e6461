namespace Redis.Functional.PropertyTests.Resp;

/// <summary>
/// Gives the same bytes to the naive parser and to the scanner, whole, byte by byte and cut at random, and says where they
/// disagree; null when they agree.
/// </summary>
sealed class DifferentialCheck(SeededRandom random)
{
    readonly NaiveRespParser naive = new();
    RespScanner scanner = new(RespLimits.Default);

    public Verdict Verdict { get; private set; }

    public string? Disagreement(byte[] bytes, int length)
    {
        var (verdict, tree) = naive.Parse(bytes, length);
        Verdict = verdict;
        var frame = bytes.AsSpan(0, length);
        return Compare("whole", frame, int.MaxValue, verdict)
            ?? Compare("byte by byte", frame, 1, verdict)
            ?? Compare("cut at random", frame, 0, verdict)
            ?? (verdict == Verdict.Complete ? CompareTree(bytes, naive.End, tree!) : ReadAnyway(bytes, length));
    }

    string? Compare(string how, ReadOnlySpan<byte> frame, int step, Verdict verdict)
    {
        scanner.Reset();
        var status = ScanStatus.NeedMore;
        while (!frame.IsEmpty && status == ScanStatus.NeedMore)
        {
            var size = Math.Min(frame.Length, step > 0 ? step : 1 + random.Below(random.OneIn(2) ? 4 : 64));
            status = scanner.Scan(frame[..size], out var consumed);
            if (status == ScanStatus.NeedMore && consumed != size) return $"{how}: need more, but {size - consumed} bytes are left";
            frame = frame[consumed..];
        }

        if (status.ToString() != verdict.ToString()) return $"{how}: {status} ({scanner.Fault}), the naive parser says {verdict}";
        if ((status == ScanStatus.Invalid) != (scanner.Fault is not null)) return $"{how}: {status} with the fault '{scanner.Fault}'";
        return status == ScanStatus.Complete && scanner.FrameLength != naive.End
            ? $"{how}: a frame of {scanner.FrameLength}, the naive parser says {naive.End}"
            : null;
    }

    string? CompareTree(byte[] bytes, int end, RespValue expected)
    {
        var borrowed = new RespReader(bytes.AsSpan(0, end));
        var tree = borrowed.ReadTree();
        if (tree != expected || tree.GetHashCode() != expected.GetHashCode()) return $"the tree is {tree}, the naive parser says {expected}";
        if (!borrowed.AtEnd) return "the tree ends before the frame";
        var frame = scanner.HasStreamed ? RespNormalizer.WithoutStreamedParts(bytes.AsSpan(0, end)) : bytes.AsSpan(0, end).ToArray();
        var skipper = new RespReader(frame, 0, frame.Length);
        if (!skipper.Skip() || !skipper.AtEnd) return "skipping does not end where the frame ends";
        var first = new RespReader(frame, 0, frame.Length).Peek();
        // A double beyond the range is kept as its text.
        if (first != expected.Type && (first, expected.Type) is not (RespType.Double, RespType.BulkString)) return $"the reader sees {first}, the tree is {expected.Type}";
        var normal = new RespReader(frame, 0, frame.Length);
        return normal.ReadTree() == expected ? null : "the frame without streamed parts has another tree";
    }

    // bytes no scanner has accepted: nothing may throw, and a read that fails does not move
    static string? ReadAnyway(byte[] bytes, int length)
    {
        var reader = new RespReader(bytes, 0, length);
        for (var steps = 0; steps < 64 && !reader.AtEnd; steps++)
        {
            _ = reader.Peek();
            if (reader.Describe().Length == 0) return "a value without description";
            var moved = reader.TryReadNull() || reader.TryReadInt64(out _) || reader.TryReadDouble(out _) || reader.TryReadBoolean(out _)
                || reader.TryReadBytes(out _) || reader.TryReadValue(out _) || reader.TryReadError(out _, out _)
                || reader.TryReadAggregate(out _) || reader.Skip();
            if (!moved) break;
        }

        _ = reader.ReadTree();
        return null;
    }
}
