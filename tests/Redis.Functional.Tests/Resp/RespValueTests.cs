using System.Numerics;
using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>Trees: equality, attributes, text, and what cannot be built.</summary>
public class RespValueTests
{
    [Fact]
    public void Values_of_every_kind_differ_from_each_other_and_equal_their_like()
    {
        var frames = RespScannerTests.Good.Select(row => row.Data.Item1).ToList();
        for (var i = 0; i < frames.Count; i++)
        {
            Assert.Equal(Frames.Tree(frames[i]), Frames.Tree(frames[i]));
            Assert.Equal(Frames.Tree(frames[i]).GetHashCode(), Frames.Tree(frames[i]).GetHashCode());
        }

        RespValue[] distinct =
        [
            RespValue.OfSimple("1"), RespValue.OfBulk("1"), RespValue.OfVerbatim("txt", "1"), RespValue.OfVerbatim("mkd", "1"), RespValue.OfError("1"),
            RespValue.OfInteger(1), RespValue.OfDouble(1), RespValue.OfBigNumber(1), RespValue.OfBoolean(true), RespValue.OfBoolean(false), RespValue.Nil,
            RespValue.OfInteger(2), RespValue.OfDouble(double.NaN), RespValue.OfBulk(""), RespValue.OfBigNumber(2), RespValue.OfError("2"),
            RespValue.OfArray([RespValue.Nil]), RespValue.OfSet([RespValue.Nil]), RespValue.OfPush([RespValue.Nil]), RespValue.OfArray([]),
            RespValue.OfMap([new(RespValue.Nil, RespValue.Nil)]), RespValue.OfMap([new(RespValue.Nil, RespValue.OfInteger(1))]),
            RespValue.OfArray([RespValue.Nil, RespValue.Nil]), RespValue.OfInteger(1).WithAttributes(RespValue.OfMap([new(RespValue.Nil, RespValue.Nil)])),
        ];
        for (var i = 0; i < distinct.Length; i++)
        {
            for (var j = 0; j < distinct.Length; j++) Assert.Equal(i == j, distinct[i] == distinct[j]);
        }
    }

    [Fact]
    public void NaN_equals_NaN() => Assert.Equal(RespValue.OfDouble(double.NaN), Frames.Tree(",nan\r\n"));

    [Fact]
    public void Null_is_equal_to_nothing_but_null()
    {
        RespValue? none = null;

        Assert.False(RespValue.Nil.Equals(none));
        Assert.False(RespValue.Nil == none);
        Assert.True(none == null);
        Assert.False(RespValue.Nil.Equals("null"));
    }

    [Fact]
    public void Attributes_belong_to_the_value_behind_them()
    {
        var value = Frames.Tree("|1\r\n+ttl\r\n:9\r\n|1\r\n+hits\r\n:3\r\n*1\r\n|1\r\n+in\r\n:1\r\n:5\r\n");

        Assert.Equal(
            [new(RespValue.OfSimple("ttl"), RespValue.OfInteger(9)), new(RespValue.OfSimple("hits"), RespValue.OfInteger(3))], value.Attributes.Pairs);
        var inner = Assert.Single(Assert.IsType<RespValue.Array>(value).Items);
        Assert.Equal(RespValue.OfInteger(5).WithAttributes(RespValue.OfMap([new(RespValue.OfSimple("in"), RespValue.OfInteger(1))])), inner);
        Assert.NotEqual(RespValue.OfInteger(5), inner);
        Assert.Equal(RespValue.OfInteger(5), inner.WithAttributes(RespValue.OfMap([])));
    }

    [Fact]
    public void Attributes_have_no_attributes()
    {
        var attributed = (RespValue.Map)RespValue.OfMap([new(RespValue.Nil, RespValue.Nil)]).WithAttributes(RespValue.OfMap([new(RespValue.Nil, RespValue.Nil)]));

        Assert.Equal(0, RespValue.OfInteger(1).WithAttributes(attributed).Attributes.Attributes.Count);
        Assert.Equal(1, attributed.Attributes.Count);
    }

    [Fact]
    public void What_is_not_there_becomes_nil_or_empty()
    {
        Assert.Equal(RespValue.Nil, RespValue.OfBulk(default));
        Assert.Equal(RespValue.OfArray([]), RespValue.OfArray(default));
        Assert.Equal(RespValue.OfArray([RespValue.Nil]), RespValue.OfArray([null!]));
        Assert.Equal(RespValue.OfMap([]), RespValue.OfMap(null!));
        Assert.Equal(RespValue.OfMap([new(RespValue.Nil, RespValue.Nil)]), RespValue.OfMap([default]));
        Assert.Equal(RespValue.OfSimple(""), RespValue.OfSimple(default));
        Assert.Equal(RespValue.OfError(""), RespValue.OfError(default));
        Assert.Equal(RespValue.Nil, RespValue.Nil.WithAttributes(null!));
    }

    [Fact]
    public void A_simple_string_cannot_hold_a_line_break() => Assert.Equal(RespValue.OfSimple("a  b"), RespValue.OfSimple("a\r\nb"));

    [Theory]
    [InlineData("text")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("a\nb")]
    [InlineData("äöü")]
    public void A_format_that_is_none_becomes_txt(string? format) =>
        Assert.Equal(RespValue.OfVerbatim("txt", "x"), RespValue.OfVerbatim(format!, "x"));

    [Fact]
    public void A_big_number_is_kept_and_read()
    {
        var number = BigInteger.Parse("-123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture);
        var value = Assert.IsType<RespValue.BigNumber>(RespValue.OfBigNumber(number));

        Assert.Equal("-123456789012345678901234567890", value.Digits.ToString());
        Assert.Equal(number, value.ToBigInteger());
        Assert.Equal(value, Frames.Tree("(-123456789012345678901234567890\r\n"));
    }

    [Theory]
    [InlineData("ERR unknown command", "ERR", "unknown command")]
    [InlineData("ERR", "ERR", "")]
    [InlineData("", "", "")]
    [InlineData("A  b", "A", " b")]
    public void An_error_has_a_code_and_a_detail(string text, string code, string detail)
    {
        var error = Assert.IsType<RespValue.Error>(RespValue.OfError(text));

        Assert.Equal((code, detail), (error.Code, error.Detail));
    }

    [Theory]
    [InlineData("*3\r\n+OK\r\n$2\r\nhi\r\n:-5\r\n", "[simple \"OK\", bulk \"hi\", -5]")]
    [InlineData("%2\r\n+a\r\n#t\r\n+b\r\n_\r\n", "{simple \"a\": true, simple \"b\": null}")]
    [InlineData("~2\r\n,1.5\r\n,inf\r\n", "set [double 1.5, double inf]")]
    [InlineData(">1\r\n=7\r\ntxt:abc\r\n", "push [txt \"abc\"]")]
    [InlineData("*2\r\n*0\r\n%0\r\n", "[[], {}]")]
    [InlineData("(7\r\n", "big \"7\"")]
    [InlineData("$4\r\na\r\n\u001b\r\n", "bulk \"a···\"")]
    [InlineData("|1\r\n+k\r\n+v\r\n:1\r\n", "|1| 1")]
    [InlineData("-ERR no\r\n", "error \"ERR no\"")]
    public void The_text_shows_types_and_contents(string frame, string text) => Assert.Equal(text, Frames.Tree(frame).ToString());

    [Fact]
    public void The_text_is_bounded()
    {
        Assert.Equal($"bulk \"{new string('x', 64)}…\" of 1000000 bytes", RespValue.OfBulk(new string('x', 1_000_000)).ToString());
        Assert.InRange(RespValue.OfArray([.. Enumerable.Range(0, 100_000).Select(i => RespValue.OfInteger(i))]).ToString().Length, 500, 1_200);
    }

    [Fact]
    public void Types_are_as_they_were_sent() =>
        Assert.Equal(
            [RespType.SimpleString, RespType.BulkString, RespType.VerbatimString, RespType.Integer, RespType.Double, RespType.BigNumber,
                RespType.Boolean, RespType.Null, RespType.Error, RespType.Array, RespType.Set, RespType.Map, RespType.Push],
            new[] { "+a\r\n", "$1\r\na\r\n", "=4\r\ntxt:\r\n", ":1\r\n", ",1\r\n", "(1\r\n", "#t\r\n", "_\r\n", "-E\r\n", "*0\r\n", "~0\r\n", "%0\r\n", ">0\r\n" }
                .Select(frame => Frames.Tree(frame).Type));
}
