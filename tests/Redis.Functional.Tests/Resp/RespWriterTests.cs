using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>Requests, to the byte.</summary>
public class RespWriterTests
{
    [Theory]
    [InlineData(0, "*0\r\n")]
    [InlineData(9, "*9\r\n")]
    [InlineData(10, "*10\r\n")]
    [InlineData(99_999, "*99999\r\n")]
    [InlineData(int.MaxValue, "*2147483647\r\n")]
    public void A_header_is_as_long_as_was_said(int count, string header)
    {
        var bytes = new byte[RespWriter.HeaderLength(count)];

        Assert.Equal(bytes.Length, RespWriter.WriteHeader(bytes, count));
        Assert.Equal(header, Frames.Text(bytes));
    }

    [Theory]
    [InlineData("", "$0\r\n\r\n")]
    [InlineData("GET", "$3\r\nGET\r\n")]
    [InlineData("0123456789", "$10\r\n0123456789\r\n")]
    [InlineData("a\r\nDEL b\r\n", "$10\r\na\r\nDEL b\r\n\r\n")]
    public void A_payload_is_written_as_it_is(string payload, string bulk)
    {
        var bytes = new byte[RespWriter.BulkLength(payload.Length)];

        Assert.Equal(bytes.Length, RespWriter.WriteBulk(bytes, Frames.Bytes(payload)));
        Assert.Equal(bulk, Frames.Text(bytes));
    }

    [Fact]
    public void Lengths_are_right_at_every_power_of_ten()
    {
        for (var power = 1L; power <= 1_000_000_000; power *= 10)
        {
            foreach (var n in new[] { (int)power - 1, (int)power })
            {
                var digits = n.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
                Assert.Equal(3 + digits, RespWriter.HeaderLength(n));
                Assert.Equal(5 + digits + n, RespWriter.BulkLength(n));
            }
        }
    }
}
