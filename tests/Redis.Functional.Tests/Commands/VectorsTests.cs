using System.Text;
using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of vector sets as bytes, and how their replies are read.</summary>
public class VectorsTests
{
    static readonly VectorValue Values = VectorValue.Values(1, 2.5);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("VADD k VALUES 2 1 2.5 e", VAdd("k", "e", Values)),
        Written.As("VADD k FP32 AAAA e", VAdd("k", "e", new[] { 12.078431f })),
        Written.As(
            "VADD k REDUCE 1 VALUES 2 1 2.5 e CAS NOQUANT EF 300 SETATTR {} M 32",
            VAdd("k", "e", Values, new()
            {
                ReducedDimensions = 1, InBackground = true, Quantization = VectorQuantization.None, Effort = 300, Attributes = "{}", Links = 32,
            })),
        Written.As("VADD k VALUES 2 1 2.5 e Q8", VAdd("k", "e", Values, new() { Quantization = VectorQuantization.Int8 })),
        Written.As("VADD k VALUES 2 1 2.5 e BIN", VAdd("k", "e", Values, new() { Quantization = VectorQuantization.Binary })),
        Written.As("VREM k e", VRem("k", "e")),
        Written.As("VSETATTR k e ''", VSetAttr("k", "e", "")),
        Written.As("VGETATTR k e", VGetAttr("k", "e")),
        Written.As("VSIM k ELE e", VSim("k", VectorQuery.Element("e"))),
        Written.As("VSIM k VALUES 2 1 2.5 WITHSCORES COUNT 5", VSimWithScores("k", Values, new() { Count = 5 })),
        Written.As("VSIM k FP32 AAAA WITHSCORES", VSimWithScores("k", new[] { 12.078431f })),
        Written.As(
            "VSIM k ELE e WITHSCORES WITHATTRIBS COUNT 5 EPSILON 0.5 EF 100 FILTER .y>0 FILTER-EF 0 TRUTH NOTHREAD",
            VSimWithAttributes("k", VectorQuery.Element("e"), new() { Count = 5, Epsilon = 0.5, Effort = 100, Filter = ".y>0", FilterEffort = 0, Exact = true, OnMainThread = true })),
        Written.As("VCARD k", VCard("k")),
        Written.As("VDIM k", VDim("k")),
        Written.As("VISMEMBER k e", VIsMember("k", "e")),
        Written.As("VEMB k e", VEmb("k", "e")),
        Written.As("VEMB k e RAW", VEmbRaw("k", "e")),
        Written.As("VINFO k", VInfo("k")),
        Written.As("VLINKS k e", VLinks("k", "e")),
        Written.As("VLINKS k e WITHSCORES", VLinksWithScores("k", "e")),
        Written.As("VRANDMEMBER k", VRandMember("k")),
        Written.As("VRANDMEMBER k -3", VRandMember("k", -3)),
        Written.As("CLUSTERSCAN 0", ClusterScan()),
        Written.As("CLUSTERSCAN 0-{06S}-0 MATCH a* COUNT 100 TYPE hash SLOT 5", ClusterScan(ClusterCursor.Of("0-{06S}-0"), "a*", 100, "hash", 5)),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("VADD: the vector is empty. At least one number is required.", VAdd("k", "e", default)),
        Written.As("VADD: the vector is empty. At least one number is required.", VAdd("k", "e", (float[])null!)),
        Written.As("VADD: the vector is empty. At least one number is required.", VAdd("k", "e", VectorValue.Values(null!))),
        Written.As("VADD: the number of dimensions must be at least 1, not 0.", VAdd("k", "e", Values, new() { ReducedDimensions = 0 })),
        Written.As("VADD: the number of links must be at least 1, not -1.", VAdd("k", "e", Values, new() { Links = -1 })),
        Written.As("VSIM: the vector is empty. At least one number is required.", VSim("k", default(VectorQuery))),
        Written.As("VSIM: a count must be at least 1, not 0.", VSim("k", Values, new() { Count = 0 })),
        Written.As("VSETATTR: argument 3 is null.", VSetAttr("k", "e", null!)),
        Written.As("CLUSTERSCAN: a count must be at least 1, not 0.", ClusterScan(count: 0)),
        Written.As("CLUSTERSCAN: the slot is 16384. It must be between 0 and 16383.", ClusterScan(slot: 16_384)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Theory]
    [InlineData("*6|$1|a|$1|1|$-1|$1|b|$3|0.5|$2|{}|")]
    [InlineData("%2|$1|a|*2|,1|_|$1|b|*2|,0.5|$2|{}|")]
    public void Matches_are_the_same_in_both_protocols(string reply)
    {
        var found = Right(VSimWithAttributes("k", Values), reply);
        Assert.Equal([new("a", 1, Option<string>.None), new("b", 0.5, Prelude.Some("{}"))], found.ToArray());
    }

    [Theory]
    [InlineData("*2|$1|a|$1|1|")]
    [InlineData("*3|$1|a|$1|x|$-1|")]
    [InlineData("%1|$1|a|,1|")]
    [InlineData("%1|$1|a|*2|,1|*0|")]
    [InlineData(":1|")]
    public void Damaged_matches_are_a_Decode_error(string reply) =>
        Assert.IsType<RedisError.Decode>(Read(VSimWithAttributes("k", Values), reply).Error);

    [Theory]
    [InlineData("*1|*2|$1|b|$3|0.5|")]
    [InlineData("*1|%1|$1|b|,0.5|")]
    public void Links_are_the_same_in_both_protocols(string reply)
    {
        var layers = Right(VLinksWithScores("k", "e"), reply).IfNone(default(Seq<Seq<(RedisValue, double)>>));
        Assert.Equal(("b", 0.5), Assert.Single(Assert.Single(layers)));
    }

    [Fact]
    public void A_cursor_of_a_cluster_ends_where_it_began()
    {
        Assert.True(Right(ClusterScan(), "*2|$1|0|*1|$1|k|").IsLast);
        var page = Right(ClusterScan(), "*2|$9|0-{06S}-0|*0|");
        Assert.Equal(ClusterCursor.Of("0-{06S}-0"), page.Next);
        Assert.False(page.IsLast);
        Assert.Equal(ClusterCursor.Start, ClusterCursor.Of(null));
    }

    static A Right<A>(Command<A> command, string reply)
    {
        Assert.True(Read(command, reply).TryGetValue(out var value));
        return value!;
    }

    static RedisResult<A> Read<A>(Command<A> command, string reply)
    {
        var reader = new RespReader(Encoding.UTF8.GetBytes(reply.Replace("|", "\r\n", StringComparison.Ordinal)));
        return command.Read(ref reader, CodecSet.Default);
    }
}
