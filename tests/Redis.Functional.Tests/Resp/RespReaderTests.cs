using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>Every reading of every type; a reading that fails does not move.</summary>
public class RespReaderTests
{
    [Theory]
    [InlineData("+OK\r\n", "OK")]
    [InlineData("$5\r\nhello\r\n", "hello")]
    [InlineData("$0\r\n\r\n", "")]
    [InlineData("=8\r\nmkd:text\r\n", "text")]
    [InlineData("|1\r\n+ttl\r\n:3\r\n$1\r\nx\r\n", "x")]
    [InlineData(":-42\r\n", "-42")]
    [InlineData(":+42\r\n", "42")]
    [InlineData(",1.5\r\n", "1.5")]
    [InlineData("(12345678901234567890\r\n", "12345678901234567890")]
    [InlineData("#t\r\n", "1")]
    [InlineData("#f\r\n", "0")]
    public void A_value_is_read_as_its_text(string frame, string text)
    {
        var borrowed = Frames.Reader(frame);
        var bytes = Frames.Bytes("xx" + frame + "yy");
        var owned = new RespReader(bytes, 2, frame.Length);

        Assert.True(borrowed.TryReadValue(out var copy));
        Assert.True(owned.TryReadValue(out var slice));
        Assert.Equal((text, text), (copy.ToString(), slice.ToString()));
        Assert.True(borrowed.AtEnd && owned.AtEnd);
    }

    [Fact]
    public void An_owned_value_is_a_slice_and_a_borrowed_one_a_copy()
    {
        var bytes = Frames.Bytes("$5\r\nhello\r\n");
        new RespReader(bytes, 0, bytes.Length).TryReadValue(out var slice);
        new RespReader(bytes).TryReadValue(out var copy);
        bytes[4] = (byte)'J';

        Assert.Equal(("Jello", "hello"), (slice.ToString(), copy.ToString()));
    }

    [Theory]
    [InlineData("$-1\r\n")]
    [InlineData("*-1\r\n")]
    [InlineData("_\r\n")]
    [InlineData("|1\r\n+k\r\n+v\r\n_\r\n")]
    public void A_null_of_any_spelling_is_null_and_nothing_else(string frame)
    {
        var reader = Frames.Reader(frame);

        Assert.Equal(RespType.Null, reader.Peek());
        Assert.False(reader.TryReadValue(out _));
        Assert.False(reader.TryReadBytes(out _));
        Assert.False(reader.TryReadInt64(out _));
        Assert.False(reader.TryReadDouble(out _));
        Assert.False(reader.TryReadBoolean(out _));
        Assert.False(reader.TryReadAggregate(out _));
        Assert.False(reader.TryReadError(out _, out _));
        Assert.True(reader.TryReadNull());
        Assert.True(reader.AtEnd);
        Assert.False(reader.TryReadNull());
    }

    [Theory]
    [InlineData("-ERR\r\n", "ERR", "")]
    [InlineData("-WRONGTYPE Operation against a key\r\n", "WRONGTYPE", "Operation against a key")]
    [InlineData("-\r\n", "", "")]
    [InlineData("!22\r\nSYNTAX invalid\r\nsyntax\r\n", "SYNTAX", "invalid\r\nsyntax")]
    public void An_error_is_its_first_word_and_the_rest(string frame, string code, string detail)
    {
        var reader = Frames.Reader(frame);

        Assert.Equal(RespType.Error, reader.Peek());
        Assert.False(reader.TryReadValue(out _));
        Assert.True(reader.TryReadError(out var readCode, out var readDetail));
        Assert.Equal((code, detail), (readCode, readDetail));
        Assert.True(reader.AtEnd);
    }

    [Theory]
    [InlineData(":9223372036854775807\r\n", long.MaxValue)]
    [InlineData(":-9223372036854775808\r\n", long.MinValue)]
    [InlineData("$2\r\n-7\r\n", -7)]
    [InlineData("+12\r\n", 12)]
    public void An_integer_is_a_number_or_decimal_text(string frame, long number)
    {
        var reader = Frames.Reader(frame);

        Assert.True(reader.TryReadInt64(out var read));
        Assert.Equal(number, read);
        Assert.True(reader.AtEnd);
    }

    [Theory]
    [InlineData("$0\r\n\r\n")]
    [InlineData("$3\r\n1.5\r\n")]
    [InlineData("$2\r\n 1\r\n")]
    [InlineData("$19\r\n9223372036854775808\r\n")]
    [InlineData(",1\r\n")]
    [InlineData("#t\r\n")]
    [InlineData("*1\r\n:1\r\n")]
    public void What_is_no_integer_stays_unread(string frame)
    {
        var reader = Frames.Reader(frame);

        Assert.False(reader.TryReadInt64(out _));
        Assert.Equal(Frames.Tree(frame), reader.ReadTree());
    }

    [Theory]
    [InlineData(",1.5\r\n", 1.5)]
    [InlineData(",inf\r\n", double.PositiveInfinity)]
    [InlineData(",-inf\r\n", double.NegativeInfinity)]
    [InlineData(",nan\r\n", double.NaN)]
    [InlineData(",-nan\r\n", double.NaN)]
    [InlineData(":3\r\n", 3.0)]
    [InlineData("$4\r\n-inf\r\n", double.NegativeInfinity)]
    [InlineData("$3\r\nINF\r\n", double.PositiveInfinity)]
    [InlineData("$3\r\nnan\r\n", double.NaN)]
    [InlineData("$23\r\n-1.9999999999999999e-07\r\n", -2e-7)]
    [InlineData("+0.1\r\n", 0.1)]
    public void A_double_is_a_number_or_its_text(string frame, double number)
    {
        var reader = Frames.Reader(frame);

        Assert.True(reader.TryReadDouble(out var read));
        Assert.Equal(number, read);
        Assert.True(reader.AtEnd);
    }

    [Fact]
    public void A_double_beyond_the_range_is_kept_as_its_text()
    {
        var digits = new string('9', 400);
        Assert.Equal(RespValue.OfBulk(digits), Frames.Reader($",{digits}\r\n").ReadTree());
        Assert.Equal(RespValue.OfBulk("-1e400"), Frames.Reader(",-1e400\r\n").ReadTree());
    }

    [Theory]
    [InlineData("$0\r\n\r\n")]
    [InlineData("$3\r\n1,5\r\n")]
    [InlineData("$2\r\n 1\r\n")]
    [InlineData("$1\r\n∞\r\n")]
    [InlineData("+OK\r\n")]
    [InlineData("#t\r\n")]
    [InlineData(",1e400\r\n")]
    [InlineData(",-1e400\r\n")]
    [InlineData("$5\r\n1e400\r\n")]
    public void What_is_no_double_stays_unread(string frame)
    {
        var reader = Frames.Reader(frame);

        Assert.False(reader.TryReadDouble(out _));
        Assert.Equal(Frames.Tree(frame), reader.ReadTree());
    }

    [Theory]
    [InlineData("#t\r\n", true)]
    [InlineData("#f\r\n", false)]
    [InlineData(":1\r\n", true)]
    [InlineData(":0\r\n", false)]
    public void A_boolean_is_a_flag_or_one_or_zero(string frame, bool flag)
    {
        var reader = Frames.Reader(frame);

        Assert.True(reader.TryReadBoolean(out var read));
        Assert.Equal(flag, read);
        Assert.False(Frames.Reader(":2\r\n").TryReadBoolean(out _));
        Assert.False(Frames.Reader("+1\r\n").TryReadBoolean(out _));
    }

    [Theory]
    [InlineData("*2\r\n:1\r\n:2\r\n", RespType.Array, 2)]
    [InlineData("~1\r\n:1\r\n", RespType.Set, 1)]
    [InlineData(">1\r\n+x\r\n", RespType.Push, 1)]
    [InlineData("%2\r\n:1\r\n:2\r\n:3\r\n:4\r\n", RespType.Map, 4)]
    [InlineData("*0\r\n", RespType.Array, 0)]
    [InlineData("|1\r\n+k\r\n+v\r\n*1\r\n:1\r\n", RespType.Array, 1)]
    public void An_aggregate_is_entered_at_its_first_child(string frame, RespType type, int children)
    {
        var reader = Frames.Reader(frame);

        Assert.Equal(type, reader.Peek());
        Assert.True(reader.TryReadAggregate(out var count));
        Assert.Equal(children, count);
        for (var i = 0; i < count; i++) Assert.True(reader.Skip());
        Assert.True(reader.AtEnd);
    }

    [Fact]
    public void Attributes_inside_an_aggregate_are_passed_over()
    {
        var reader = Frames.Reader("*2\r\n|1\r\n+ttl\r\n:9\r\n:1\r\n|1\r\n+a\r\n*1\r\n:5\r\n|0\r\n:2\r\n");

        Assert.True(reader.TryReadAggregate(out var count));
        Assert.True(reader.TryReadInt64(out var first));
        Assert.True(reader.TryReadInt64(out var second));
        Assert.Equal((2, 1L, 2L, true), (count, first, second, reader.AtEnd));
    }

    [Theory]
    [InlineData("$5\r\nhello\r\n", "bulk string of 5 bytes")]
    [InlineData("+OK\r\n", "simple string of 2 bytes")]
    [InlineData("=8\r\ntxt:text\r\n", "verbatim string of 4 bytes")]
    [InlineData("*3\r\n:1\r\n:2\r\n:3\r\n", "array of 3")]
    [InlineData("~1\r\n:1\r\n", "set of 1")]
    [InlineData(">1\r\n:1\r\n", "push of 1")]
    [InlineData("%1\r\n:1\r\n:2\r\n", "map of 1")]
    [InlineData(":1\r\n", "integer")]
    [InlineData(",1\r\n", "double")]
    [InlineData("(1\r\n", "big number")]
    [InlineData("#t\r\n", "boolean")]
    [InlineData("-ERR x\r\n", "error")]
    [InlineData("*-1\r\n", "null")]
    [InlineData("_\r\n", "null")]
    [InlineData("", "nothing")]
    public void A_description_has_type_and_size_and_no_content(string frame, string description) =>
        Assert.Equal(description, Frames.Reader(frame).Describe());

    [Fact]
    public void Every_prefix_of_every_frame_is_read_without_exception()
    {
        foreach (var row in RespScannerTests.Good)
        {
            var bytes = Frames.Bytes(row.Data.Item1);
            for (var length = 0; length < bytes.Length; length++)
            {
                var reader = new RespReader(bytes, 0, length);
                _ = reader.Peek();
                Assert.False(reader.TryReadNull() || reader.TryReadValue(out _) || reader.TryReadBytes(out _) || reader.TryReadInt64(out _));
                Assert.False(reader.TryReadDouble(out _) || reader.TryReadBoolean(out _) || reader.TryReadError(out _, out _) || reader.Skip());
                Assert.NotEmpty(reader.Describe());
                Assert.Equal(RespValue.Nil, reader.ReadTree());
                Assert.True(reader.AtEnd);
            }
        }
    }

    [Fact]
    public void A_count_that_the_bytes_cannot_hold_is_no_aggregate() =>
        Assert.False(Frames.Reader("*1000000\r\n:1\r\n").TryReadAggregate(out _));
}
