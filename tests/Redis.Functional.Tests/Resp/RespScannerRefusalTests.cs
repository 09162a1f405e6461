using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>What parsers are known to take and must not: a protocol error, the same for every cut, never an exception.</summary>
public class RespScannerRefusalTests
{
    public static TheoryData<string> Bad =>
    [
        // negative lengths
        "$-2\r\n", "*-2\r\n", "%-1\r\n", "~-1\r\n", ">-1\r\n", "|-1\r\n", "!-1\r\n", "=-1\r\n", "$?\r\n;-1\r\n", "$-0\r\n", "$-1x\r\n", "$-01\r\n",

        // integers and lengths
        ":\r\n", ":-\r\n", ":+\r\n", ":1x\r\n", ": 1\r\n", ":1 \r\n", ":1.0\r\n", ":--1\r\n", ":+-1\r\n", ":00000000000000000001\r\n",
        ":9223372036854775808\r\n", ":-9223372036854775809\r\n", ":999999999999999999999", "$\r\n", "$+5\r\n", "$ 5\r\n", "$5 \r\n", "$0x5\r\n",
        "$a\r\n", "*\r\n", "*+1\r\n", "*a\r\n", "%\r\n", "~x\r\n", ">\r\n", "|\r\n", "*1e1\r\n", "$123456789012345678901",

        // terminators
        "+OK\n", "+O\nK\r\n", "+O\rK\r\n", "+OK\r\r\n", "-ERR\n", ":1\n", ":1\rx", "$1\n", "$5\r\nhelloXX", "$5\r\nhello\rX", "$5\r\nhello\n\n",
        "$4\r\nhello\r\n", "$6\r\nhello\r\n:", "$0\r\n+", "*1\n", "_\n", "#t\n", ",1\n", "!1\r\nab\r\n", "=4\r\ntxt:x\r\n", "$?\r\n;1\r\nab\r\n",

        // booleans, nulls, verbatim strings
        "#x\r\n", "#\r\n", "#tt", "#T\r\n", "#1\r\n", "_x", "_1\r\n", "=3\r\nab\r\n", "=0\r\n\r\n", "=4\r\ntxtx\r\n", "=5\r\nt xt:", "=5\r\nab:cd\r\n",
        "=4\r\n\0\0\0:\r\n",

        // doubles and big numbers
        ",\r\n", ",.5\r\n", ",5.\r\n", ",1e\r\n", ",1e+\r\n", ",e5\r\n", ",infinity\r\n", ",Inf\r\n", ",NaN\r\n", ",in\r\n", ",--1\r\n", ",1,5\r\n",
        ", 1\r\n", ",0x1p3\r\n", ",1.2.3\r\n", "(\r\n", "(-\r\n", "(+\r\n", "(1.5\r\n", "(1e5\r\n", "(ff\r\n", "(--1\r\n",

        // streamed parts and attributes
        ".\r\n", "*1\r\n.", "*?\r\n.x", "%?\r\n+k\r\n.", "*?\r\n|1\r\n+k\r\n+v\r\n.", "*?\r\n|0\r\n.", ";0\r\n", "*?\r\n;", "$?\r\n:", "$?\r\n$1", "$?\r\n.",
        "$?\r\n;\r\n", "$?\r\n;x\r\n", ">?\r\n", "|?\r\n", "=?\r\n", "!?\r\n", ":?\r\n", "*?x\r\n", "$??\r\n", "|1\r\n+k\r\n+v\r\n.",

        // no RESP at all
        "?", "\r\n", "\n", "\0", " +OK\r\n", "GET x\r\n", "HTTP/1.1 400 Bad Request\r\n", "\u0016\u0003\u0001", "*1\r\n\r\n",
    ];

    [Theory]
    [MemberData(nameof(Bad))]
    public void It_is_a_protocol_error(string frame)
    {
        var scanner = new RespScanner(RespLimits.Default);

        Assert.Equal(ScanStatus.Invalid, scanner.Scan(Frames.Bytes(frame), out _));
        Assert.Matches(@"^an? .* at byte \d+$|^(aggregates|more) .* at byte \d+$", scanner.Fault);
        Assert.Equal(ScanStatus.Invalid, Frames.ScanBytewise(frame));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan("*2\r\n:1\r\n" + frame));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan("|1\r\n+k\r\n" + frame));
    }

    [Theory]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData(',')]
    [InlineData('(')]
    [InlineData(':')]
    [InlineData('$')]
    [InlineData('*')]
    [InlineData('#')]
    [InlineData('_')]
    public void A_line_of_more_than_a_megabyte_is_refused_with_and_without_end(char type)
    {
        var line = type + new string('1', (1 << 20) + 1);

        Assert.Equal(ScanStatus.Invalid, Frames.Scan(line));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan(line + "\r\n"));
        Assert.Equal(ScanStatus.Invalid, Frames.ScanBytewise(line));
    }

    [Theory]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData(',')]
    [InlineData('(')]
    public void A_line_as_long_as_the_limit_is_taken_and_one_byte_more_is_not(char type)
    {
        var limits = new RespLimits { MaxLineLength = 100 };
        var longest = type + new string('1', 100) + "\r\n";
        var longer = type + new string('1', 101) + "\r\n";

        Assert.Equal((ScanStatus.Complete, ScanStatus.Complete), (Frames.Scan(longest, limits), Frames.ScanBytewise(longest, limits)));
        Assert.Equal((ScanStatus.Invalid, ScanStatus.Invalid), (Frames.Scan(longer, limits), Frames.ScanBytewise(longer, limits)));
    }

    [Theory]
    [InlineData('+', 1 << 20)]
    [InlineData('-', 1 << 20)]
    [InlineData(',', 64 << 10)]
    [InlineData('(', 64 << 10)]
    public void Text_may_be_a_megabyte_and_numbers_64_KiB(char type, int most)
    {
        Assert.Equal(ScanStatus.Complete, Frames.Scan(type + new string('1', most) + "\r\n"));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan(type + new string('1', most + 1) + "\r\n"));
    }

    [Fact]
    public void Bulk_strings_end_at_the_limit()
    {
        var limits = new RespLimits { MaxBulkLength = 5 };

        Assert.Equal(ScanStatus.Complete, Frames.Scan("$5\r\nhello\r\n", limits));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan("$6\r\n", limits));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan("$6\r\nhello!\r\n", limits));
        Assert.Equal(ScanStatus.Complete, Frames.Scan("$?\r\n;3\r\nabc\r\n;2\r\nde\r\n;0\r\n", limits));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan("$?\r\n;3\r\nabc\r\n;3\r\n", limits));
    }

    [Theory]
    [InlineData("*3\r\n:1\r\n:2\r\n:3\r\n", "*4\r\n")]
    [InlineData("~3\r\n:1\r\n:2\r\n:3\r\n", "~4\r\n")]
    [InlineData("%1\r\n:1\r\n:2\r\n", "%2\r\n")]
    [InlineData("|1\r\n:1\r\n:2\r\n:3\r\n", "|2\r\n")]
    [InlineData("*?\r\n:1\r\n:2\r\n:3\r\n.\r\n", "*?\r\n:1\r\n:2\r\n:3\r\n:4\r\n")]
    public void Elements_end_at_the_limit(string good, string bad)
    {
        var limits = new RespLimits { MaxElements = 3 };

        Assert.Equal(ScanStatus.Complete, Frames.Scan(good, limits));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan(bad, limits));
    }

    [Theory]
    [InlineData("$100\r\n")]
    [InlineData("*34\r\n")]
    [InlineData("%17\r\n")]
    public void A_header_that_cannot_be_kept_within_the_frame_limit_is_refused_at_once(string header) =>
        Assert.Equal(ScanStatus.Invalid, Frames.Scan(header, new() { MaxFrameLength = 100 }));

    [Theory]
    [InlineData("*?\r\n", ":1\r\n")]
    [InlineData("$?\r\n", ";1\r\nx\r\n")]
    [InlineData("", "|1\r\n+k\r\n:1\r\n")]
    [InlineData("", "|0\r\n")]
    public void A_frame_without_end_is_refused_at_the_frame_limit(string head, string part)
    {
        var scanner = new RespScanner(new() { MaxFrameLength = 1_000 });
        scanner.Scan(Frames.Bytes(head), out _);
        while (scanner.FrameLength < 1_000 - part.Length) Assert.Equal(ScanStatus.NeedMore, scanner.Scan(Frames.Bytes(part), out _));

        Assert.Equal(ScanStatus.Invalid, scanner.Scan(Frames.Bytes(part + part), out _));
        Assert.StartsWith("a frame longer than the limit", scanner.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_is_no_longer_than_the_limit()
    {
        Assert.Equal(ScanStatus.Complete, Frames.Scan("+12345\r\n", new() { MaxFrameLength = 8 }));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan("+123456\r\n", new() { MaxFrameLength = 8 }));
        Assert.Equal(ScanStatus.Invalid, Frames.ScanBytewise("+123456\r\n", new() { MaxFrameLength = 8 }));
    }

    [Fact]
    public void Limits_of_nothing_refuse_everything_and_throw_nothing()
    {
        var none = new RespLimits { MaxDepth = -1, MaxBulkLength = -1, MaxElements = -1, MaxFrameLength = -1, MaxLineLength = -1 };

        Assert.All(RespScannerTests.Good, row => Assert.Equal(ScanStatus.Invalid, Frames.Scan(row.Data.Item1, none)));
        Assert.All(RespScannerTests.Good, row => Assert.Equal(ScanStatus.Invalid, Frames.ScanBytewise(row.Data.Item1, none)));
    }

    [Fact]
    public void The_fault_names_the_place_and_nothing_of_the_payload()
    {
        var scanner = new RespScanner(RespLimits.Default);
        scanner.Scan("*2\r\n$6\r\nsecret\r\n"u8, out _);

        Assert.Equal(ScanStatus.Invalid, scanner.Scan("$6\r\nsecretsecret\r\n"u8, out _));
        Assert.Equal("a payload longer than announced at byte 26", scanner.Fault);
    }
}
