using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>How a line of MONITOR is read.</summary>
public class MonitorEntryTests
{
    private static MonitorEntry Read(string line) => MonitorEntry.Read(line).TryGetValue(out var entry) ? entry : null!;

    [Fact]
    public void A_line_is_taken_apart()
    {
        var entry = Read("1339518083.107412 [3 127.0.0.1:60866] \"set\" \"k\" \"\"");

        Assert.Equal(DateTimeOffset.UnixEpoch.AddTicks(13_395_180_831_074_120), entry.At);
        Assert.Equal((3, "127.0.0.1:60866"), (entry.Database, entry.Source));
        Assert.Equal<RedisValue>(["set", "k", ""], entry.Words);
    }

    [Theory]
    [InlineData("[::1]:60866")]
    [InlineData("unix:/tmp/a b.sock")]
    [InlineData("lua")]
    public void Sources_of_every_kind_are_read(string source)
    {
        var entry = Read($"1.0 [0 {source}] \"get\" \"] \"");

        Assert.Equal(source, entry.Source);
        Assert.Equal<RedisValue>(["get", "] "], entry.Words);
    }

    [Fact]
    public void What_is_escaped_is_the_bytes_it_was()
    {
        var entry = Read("1.0 [0 lua] \"a\\x00\\xff\\\"\\\\\\n\\r\\t\\a\\b \" \"x\"");

        Assert.Equal(new byte[] { (byte)'a', 0, 0xff, (byte)'"', (byte)'\\', 10, 13, 9, 7, 8, 32 }, entry.Words[0].Span.ToArray());
        Assert.Equal("x", entry.Words[1]);
    }

    [Fact]
    public void Arguments_are_not_printed() => Assert.DoesNotContain("secret", $"{Read("1.0 [0 lua] \"auth\" \"secret\"")}", StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("1.0")]
    [InlineData("1.0 [0 lua]")]
    [InlineData("1.0 [0 lua] get")]
    [InlineData("1.0 [0 lua] \"get")]
    [InlineData("1.0 [0 lua] \"get\\")]
    [InlineData("1.0 [0 lua] \"\\x4\"")]
    [InlineData("1.0 [0 lua] \"\\xzz\"")]
    [InlineData("1.0 [lua] \"get\"")]
    [InlineData("1.0 [x lua] \"get\"")]
    [InlineData("-1.0 [0 lua] \"get\"")]
    [InlineData("99999999999999999999999 [0 lua] \"get\"")]
    public void Anything_else_is_a_decode_error_that_does_not_quote_it(string line)
    {
        Assert.False(MonitorEntry.Read(line).TryGetValue(out _));
        Assert.IsType<RedisError.Decode>(MonitorEntry.Read(line).Error);
    }
}
