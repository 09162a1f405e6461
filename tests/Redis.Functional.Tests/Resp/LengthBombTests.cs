using System.Buffers;
using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>Headers that announce what nobody will send: refused within a millisecond, and at most 64 KiB are allocated for them.</summary>
public class LengthBombTests(ITestOutputHelper output)
{
    public static TheoryData<string> Bombs =>
    [
        "$536870913\r\n", "$1073741824\r\n", "$2147483647\r\n", "$2147483648\r\n", "$4294967295\r\n", "$4294967296\r\n",
        "$9223372036854775807\r\n", "$9223372036854775808\r\n", "$18446744073709551615\r\n", "$18446744073709551616\r\n",
        "$99999999999999999999\r\n", "$-2147483648\r\n", "$-9223372036854775808\r\n",
        "!1073741824\r\n", "!9223372036854775807\r\n", "=1073741824\r\n", "=9223372036854775807\r\n",
        "*134217729\r\n", "*2147483647\r\n", "*2147483648\r\n", "*4294967297\r\n", "*1152921504606846976\r\n", "*9223372036854775807\r\n",
        "*99999999999999999999\r\n", "~2147483647\r\n", "~9223372036854775807\r\n", ">2147483647\r\n", ">9223372036854775807\r\n",
        "%67108865\r\n", "%1073741824\r\n", "%2147483648\r\n", "%4611686018427387904\r\n", "%9223372036854775807\r\n",
        "|67108865\r\n", "|4611686018427387904\r\n", "|9223372036854775807\r\n",
        "*2\r\n:1\r\n*2147483647\r\n", "|1\r\n+k\r\n%4611686018427387905\r\n", "$?\r\n;536870913\r\n", "$?\r\n;1\r\nx\r\n;536870912\r\n",
    ];

    [Fact]
    public void A_bomb_is_refused_at_once()
    {
        var measured = Bombs.Select(row => (Bomb: row.Data, Cost: Cost(Frames.Bytes(row.Data)))).ToArray();
        var (slowest, most) = (measured.Max(bomb => bomb.Cost.Took), measured.Max(bomb => bomb.Cost.Allocated));
        output.WriteLine(MeasuredFigures.Report("T11", $"{measured.Length} length bombs refused, the slowest in {slowest.TotalMicroseconds:0.0} us, at most {most} bytes allocated"));
        Assert.All(measured, bomb => Assert.True(bomb.Cost.Took.TotalMilliseconds <= 1, $"{bomb.Bomb}: {bomb.Cost.Took.TotalMilliseconds} ms"));
        Assert.All(measured, bomb => Assert.True(bomb.Cost.Allocated <= 64 << 10, $"{bomb.Bomb}: {bomb.Cost.Allocated} bytes"));
    }

    static (TimeSpan Took, long Allocated) Cost(byte[] bytes)
    {
        _ = Decode(bytes);
        var (allocated, quickest) = (long.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < 10; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var began = Stopwatch.GetTimestamp();
            var result = Decode(bytes);
            var took = Stopwatch.GetElapsedTime(began);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
            if (took < quickest) quickest = took;
            Assert.IsType<RedisError.Protocol>(result.Error);
        }

        return (quickest, allocated);
    }

    [Fact]
    public void There_are_forty_of_them() => Assert.Equal(40, Bombs.Distinct().Count());

    [Theory]
    [InlineData("$536870912\r\n")]
    [InlineData("*134217728\r\n")]
    [InlineData("%67108864\r\n")]
    public void The_largest_length_that_is_allowed_allocates_nothing_before_it_is_received(string header)
    {
        var bytes = Frames.Bytes(string.Concat(Enumerable.Repeat(header, header[0] == '$' ? 1 : 1_024)));
        _ = Decode(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(Decode(bytes).TryGetValue(out var value) && value.IsNone);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before <= 64 << 10);
    }

    static RedisResult<LanguageExt.Option<RespValue>> Decode(byte[] bytes)
    {
        var input = new ReadOnlySequence<byte>(bytes);
        return new RespDecoder().Decode(ref input);
    }
}
