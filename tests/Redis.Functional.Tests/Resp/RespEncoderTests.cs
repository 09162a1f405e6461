using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>What a server of each protocol would send.</summary>
public class RespEncoderTests
{
    [Theory]
    [InlineData("+OK\r\n", "+OK\r\n")]
    [InlineData("-ERR no\r\n", "-ERR no\r\n")]
    [InlineData("!8\r\nERR a\r\nb\r\n", "-ERR a  b\r\n")]
    [InlineData(":5\r\n", ":5\r\n")]
    [InlineData("$2\r\nab\r\n", "$2\r\nab\r\n")]
    [InlineData("_\r\n", "$-1\r\n")]
    [InlineData("#t\r\n", ":1\r\n")]
    [InlineData("#f\r\n", ":0\r\n")]
    [InlineData(",1.5\r\n", "$3\r\n1.5\r\n")]
    [InlineData(",-inf\r\n", "$4\r\n-inf\r\n")]
    [InlineData("(123\r\n", "$3\r\n123\r\n")]
    [InlineData("=6\r\ntxt:ab\r\n", "$2\r\nab\r\n")]
    [InlineData("%1\r\n+a\r\n~1\r\n_\r\n", "*2\r\n+a\r\n*1\r\n$-1\r\n")]
    [InlineData(">2\r\n+message\r\n:1\r\n", "*2\r\n+message\r\n:1\r\n")]
    [InlineData("|1\r\n+k\r\n+v\r\n*1\r\n|1\r\n+k\r\n+v\r\n:1\r\n", "*1\r\n:1\r\n")]
    public void Resp3_is_kept_and_Resp2_has_fewer_types(string resp3, string resp2)
    {
        var tree = Frames.Tree(resp3);

        Assert.Equal(resp3, Frames.Encode(tree, RespProtocol.Resp3));
        Assert.Equal(resp2, Frames.Encode(tree, RespProtocol.Resp2));
    }

    [Fact]
    public void An_error_too_long_for_a_line_is_a_bulk_error()
    {
        var error = RespValue.OfError("ERR " + new string('x', 70_000));

        Assert.StartsWith("!70004\r\nERR x", Frames.Encode(error, RespProtocol.Resp3), StringComparison.Ordinal);
        Assert.Equal(error, Frames.Tree(Frames.Encode(error, RespProtocol.Resp3)));
        Assert.Equal(ScanStatus.Complete, Frames.Scan(Frames.Encode(error, RespProtocol.Resp2)));
    }

    [Fact]
    public void Null_is_written_as_null_and_no_output_takes_nothing()
    {
        Assert.Equal("_\r\n", Frames.Encode(null!, RespProtocol.Resp3));
        RespEncoder.Encode(RespValue.Nil, RespProtocol.Resp3, null!);
    }

    [Theory]
    [InlineData("$?\r\n;2\r\nab\r\n;1\r\nc\r\n;0\r\n", "$3\r\nabc\r\n")]
    [InlineData("$?\r\n;0\r\n", "$0\r\n\r\n")]
    [InlineData("*?\r\n:1\r\n*?\r\n.\r\n.\r\n", "*2\r\n:1\r\n*0\r\n")]
    [InlineData("|1\r\n+a\r\n*?\r\n.\r\n%?\r\n+k\r\n|1\r\n+b\r\n+c\r\n+v\r\n.\r\n", "|1\r\n+a\r\n*0\r\n%1\r\n+k\r\n|1\r\n+b\r\n+c\r\n+v\r\n")]
    public void Streamed_parts_get_their_lengths(string streamed, string announced) =>
        Assert.Equal(announced, Frames.Text(RespNormalizer.WithoutStreamedParts(Frames.Bytes(streamed))));
}
