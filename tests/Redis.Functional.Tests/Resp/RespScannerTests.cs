using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>Where a frame ends, and what kind it is.</summary>
public class RespScannerTests
{
    public static TheoryData<string, char> Good => new()
    {
        { "+OK\r\n", '+' },
        { "+\r\n", '+' },
        { "-ERR no\r\n", '-' },
        { ":0\r\n", ':' },
        { ":-9223372036854775808\r\n", ':' },
        { ":9223372036854775807\r\n", ':' },
        { ":+5\r\n", ':' },
        { "$0\r\n\r\n", '$' },
        { "$5\r\nhello\r\n", '$' },
        { "$2\r\n\r\n\r\n", '$' },
        { "$-1\r\n", '$' },
        { "*-1\r\n", '*' },
        { "_\r\n", '_' },
        { "#t\r\n", '#' },
        { "#f\r\n", '#' },
        { ",3.14\r\n", ',' },
        { ",-1e-10\r\n", ',' },
        { ",inf\r\n", ',' },
        { ",-inf\r\n", ',' },
        { ",nan\r\n", ',' },
        { ",-nan\r\n", ',' },
        { "(-3492890328409238509324850943850943825024385\r\n", '(' },
        { "!7\r\nERR \r\nx\r\n", '!' },
        { "=8\r\ntxt:text\r\n", '=' },
        { "=4\r\ntxt:\r\n", '=' },
        { "*0\r\n", '*' },
        { "*2\r\n$1\r\na\r\n*1\r\n:1\r\n", '*' },
        { "%0\r\n", '%' },
        { "%2\r\n+a\r\n:1\r\n+b\r\n:2\r\n", '%' },
        { "~3\r\n:1\r\n_\r\n#t\r\n", '~' },
        { ">2\r\n+invalidate\r\n*1\r\n+k\r\n", '>' },
        { "*2\r\n>1\r\n+subscribe\r\n:1\r\n", '*' },
        { "|1\r\n+ttl\r\n:9\r\n:1\r\n", ':' },
        { "|0\r\n:1\r\n", ':' },
        { "|1\r\n+a\r\n:1\r\n|1\r\n+b\r\n:2\r\n>1\r\n+p\r\n", '>' },
        { "|1\r\n|1\r\n+in\r\n:0\r\n+k\r\n:1\r\n*1\r\n|1\r\n+x\r\n:1\r\n_\r\n", '*' },
        { "$?\r\n;0\r\n", '$' },
        { "$?\r\n;4\r\nHell\r\n;1\r\no\r\n;0\r\n", '$' },
        { "*?\r\n.\r\n", '*' },
        { "*?\r\n:1\r\n~?\r\n%?\r\n+k\r\n$?\r\n;0\r\n.\r\n.\r\n.\r\n", '*' },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_frame_ends_where_it_ends(string frame, char type)
    {
        var scanner = new RespScanner(RespLimits.Default);

        Assert.Equal(ScanStatus.Complete, scanner.Scan(Frames.Bytes(frame + "+NEXT\r\n"), out var consumed));
        Assert.Equal(frame.Length, consumed);
        Assert.Equal(frame.Length, scanner.FrameLength);
        Assert.Equal(type, (char)scanner.FrameType);
        Assert.Equal(frame.Contains('?', StringComparison.Ordinal), scanner.HasStreamed);
        Assert.Null(scanner.Fault);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_frame_may_be_cut_anywhere(string frame, char type)
    {
        var bytes = Frames.Bytes(frame);
        for (var first = 0; first <= bytes.Length; first++)
        {
            for (var second = first; second < bytes.Length; second++)
            {
                var scanner = new RespScanner(RespLimits.Default);
                Assert.Equal(ScanStatus.NeedMore, scanner.Scan(bytes.AsSpan(0, first), out var a));
                Assert.Equal(ScanStatus.NeedMore, scanner.Scan(bytes.AsSpan(first, second - first), out var b));
                Assert.Equal(ScanStatus.Complete, scanner.Scan(bytes.AsSpan(second), out var c));
                Assert.Equal((first, second - first, bytes.Length - second), (a, b, c));
                Assert.Equal(bytes.Length, scanner.FrameLength);
                Assert.Equal(type, (char)scanner.FrameType);
            }
        }
    }

    [Fact]
    public void One_scanner_reads_frame_after_frame()
    {
        var scanner = new RespScanner(RespLimits.Default);
        var rest = Frames.Bytes(string.Concat(Good.Select(row => row.Data.Item1))).AsSpan();
        foreach (var row in Good)
        {
            Assert.Equal(ScanStatus.Complete, scanner.Scan(rest, out var consumed));
            Assert.Equal(row.Data.Item1.Length, consumed);
            rest = rest[consumed..];
            scanner.Reset();
        }

        Assert.True(rest.IsEmpty);
    }

    [Fact]
    public void Without_a_reset_the_next_scan_begins_the_next_frame()
    {
        var scanner = new RespScanner(RespLimits.Default);

        Assert.Equal(ScanStatus.Complete, scanner.Scan(":1\r\n"u8, out _));
        Assert.Equal(ScanStatus.Complete, scanner.Scan("$2\r\nab\r\n"u8, out var consumed));
        Assert.Equal(8, consumed);
        Assert.Equal(8, scanner.FrameLength);
    }

    [Fact]
    public void What_is_invalid_stays_invalid_until_reset()
    {
        var scanner = new RespScanner(RespLimits.Default);

        Assert.Equal(ScanStatus.Invalid, scanner.Scan("?"u8, out _));
        Assert.Equal(ScanStatus.Invalid, scanner.Scan("+OK\r\n"u8, out var consumed));
        Assert.Equal(0, consumed);
        scanner.Reset();
        Assert.Equal(ScanStatus.Complete, scanner.Scan("+OK\r\n"u8, out _));
    }

    [Fact]
    public void An_empty_chunk_changes_nothing()
    {
        var scanner = new RespScanner(RespLimits.Default);

        Assert.Equal(ScanStatus.NeedMore, scanner.Scan([], out _));
        Assert.Equal(ScanStatus.NeedMore, scanner.Scan("*1\r\n"u8, out _));
        Assert.Equal(ScanStatus.NeedMore, scanner.Scan([], out _));
        Assert.Equal(ScanStatus.Complete, scanner.Scan(":1\r\n"u8, out _));
    }

    [Fact]
    public void An_attribute_is_no_element() =>
        Assert.Equal(ScanStatus.NeedMore, Frames.Scan("*1\r\n|1\r\n+k\r\n+v\r\n"));

    [Fact]
    public void The_type_is_known_before_the_frame_is()
    {
        var scanner = new RespScanner(RespLimits.Default);
        scanner.Scan("|1\r\n+k\r\n"u8, out _);
        Assert.Equal(0, scanner.FrameType);
        scanner.Scan(":1\r\n>"u8, out _);
        Assert.Equal('>', (char)scanner.FrameType);
    }

    [Fact]
    public void A_value_of_64_KiB_in_single_bytes_is_consumed_once()
    {
        var scanner = new RespScanner(RespLimits.Default);
        var bytes = Frames.Bytes($"*2\r\n$65536\r\n{new string('x', 65_536)}\r\n+OK\r\n");
        var total = 0L;
        foreach (var b in bytes)
        {
            scanner.Scan([b], out var consumed);
            total += consumed;
        }

        Assert.Equal(bytes.Length, total);
        Assert.Equal(bytes.Length, scanner.FrameLength);
    }
}
