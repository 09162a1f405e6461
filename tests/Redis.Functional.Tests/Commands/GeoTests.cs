using System.Text;
using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of places as bytes, and how their replies are read.</summary>
public class GeoTests
{
    static readonly GeoPosition Here = new(15, 37.5);
    static readonly GeoArea Circle = GeoArea.Circle(Here, 200, GeoUnit.Kilometers);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("GEOADD k 15 37.5 m", GeoAdd("k", "m", Here)),
        Written.As("GEOADD k 15 37.5 m -1 2 n", GeoAdd("k", ("m", Here), ("n", new(-1, 2)))),
        Written.As("GEOADD k NX 15 37.5 m", GeoAdd("k", new List<(RedisValue, GeoPosition)> { ("m", Here) }, When.NotExists)),
        Written.As("GEOADD k XX CH 15 37.5 m", GeoAdd("k", new List<(RedisValue, GeoPosition)> { ("m", Here) }, When.Exists, countChanged: true)),
        Written.As("GEODIST k a b M", GeoDist("k", "a", "b")),
        Written.As("GEODIST k a b FT", GeoDist("k", "a", "b", GeoUnit.Feet)),
        Written.As("GEODIST k a b MI", GeoDist("k", "a", "b", GeoUnit.Miles)),
        Written.As("GEODIST k a b KM", GeoDist("k", "a", "b", GeoUnit.Kilometers)),
        Written.As("GEOHASH k a b", GeoHash("k", "a", "b")),
        Written.As("GEOHASH k a", GeoHash("k", new List<string> { "a" })),
        Written.As("GEOHASH k a", GeoHash("k", new List<RedisValue> { "a" })),
        Written.As("GEOPOS k a b", GeoPos("k", "a", "b")),
        Written.As("GEOPOS k a", GeoPos("k", new List<string> { "a" })),
        Written.As("GEOPOS k a", GeoPos("k", new List<RedisValue> { "a" })),
        Written.As("GEOSEARCH k FROMLONLAT 15 37.5 BYRADIUS 200 KM", GeoSearch("k", Circle)),
        Written.As("GEOSEARCH k FROMMEMBER m BYBOX 400 300 M ASC COUNT 3", GeoSearch("k", GeoArea.Box(GeoOrigin.Member("m"), 400, 300), GeoOrder.Nearest, GeoCount.First(3))),
        Written.As("GEOSEARCH k BYPOLYGON 3 0 0 20 0 20 60 DESC", GeoSearch("k", GeoArea.Polygon(new(0, 0), new(20, 0), new(20, 60)), GeoOrder.Farthest)),
        Written.As("GEOSEARCH k FROMLONLAT 15 37.5 BYRADIUS 200 MI COUNT 3 ANY WITHCOORD WITHDIST WITHHASH", GeoSearchWith("k", GeoArea.Circle(GeoOrigin.At(15, 37.5), 200, GeoUnit.Miles), count: GeoCount.Any(3))),
        Written.As("GEOSEARCH k FROMLONLAT 15 37.5 BYRADIUS 200 KM ASC WITHDIST", GeoSearchWith("k", Circle, GeoDetails.Distance, GeoOrder.Nearest)),
        Written.As("GEOSEARCHSTORE d k FROMLONLAT 15 37.5 BYRADIUS 200 KM", GeoSearchStore("d", "k", Circle)),
        Written.As("GEOSEARCHSTORE d k FROMLONLAT 15 37.5 BYBOX 2 1 FT DESC COUNT 3 ANY STOREDIST", GeoSearchStore("d", "k", GeoArea.Box(Here, 2, 1, GeoUnit.Feet), GeoOrder.Farthest, GeoCount.Any(3), storeDistances: true)),
        Written.As("GEOSEARCHSTORE d k BYPOLYGON 3 0 0 20 0 20 60 ASC", GeoSearchStore("d", "k", GeoArea.Polygon(new(0, 0), new(20, 0), new(20, 60)), GeoOrder.Nearest)),
        Written.As("GEOSEARCHSTORE d k FROMMEMBER m BYRADIUS 1 MI", GeoSearchStore("d", "k", GeoArea.Circle(GeoOrigin.Member("m"), 1, GeoUnit.Miles))),
        .. Radius(),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("GEOADD: the longitude must be between -180 and 180, and the latitude between -85.05112878 and 85.05112878.", GeoAdd("k", "m", new(181, 0))),
        Written.As("GEOADD: the longitude must be between -180 and 180, and the latitude between -85.05112878 and 85.05112878.", GeoAdd("k", ("m", new(0, double.NaN)))),
        Written.As("GEOADD: at least one member is required.", GeoAdd("k")),
        Written.As("GEOHASH: at least one value is required.", GeoHash("k")),
        Written.As("GEOSEARCH: the area is null.", GeoSearch("k", null!)),
        Written.As("GEOSEARCH: a distance must be 0 or more, and finite.", GeoSearch("k", GeoArea.Circle(Here, -1))),
        Written.As("GEOSEARCH: a distance must be 0 or more, and finite.", GeoSearch("k", GeoArea.Box(Here, 1, double.PositiveInfinity))),
        Written.As("GEOSEARCH: the number of corners must be at least 3, not 2.", GeoSearchWith("k", GeoArea.Polygon(Here, Here))),
        Written.As("GEOSEARCH: the number of corners must be at least 3, not 0.", GeoSearch("k", GeoArea.Polygon(null!))),
        Written.As("GEOSEARCH: argument 3 is null.", GeoSearch("k", GeoArea.Circle(GeoOrigin.Member(default), 1))),
        Written.As("GEOSEARCHSTORE: a count must be at least 1, not 0.", GeoSearchStore("d", "k", Circle, count: GeoCount.First(0))),
        Written.As("GEORADIUS: a count must be at least 1, not -1.", GeoRadius("k", Here, 1, count: GeoCount.Any(-1))),
        Written.As("GEORADIUSBYMEMBER: a distance must be 0 or more, and finite.", GeoRadiusByMember("k", "m", -1)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Theory]
    [InlineData("*1|*4|$1|m|$3|1.5|:7|*2|$2|15|$4|37.5|")]
    [InlineData("*1|*4|$1|m|,1.5|:7|*2|,15|,37.5|")]
    public void A_match_is_the_same_in_both_protocols(string reply)
    {
        Assert.True(Read(GeoSearchWith("k", Circle), reply).TryGetValue(out var found));
        Assert.Equal(new GeoMatch("m", Prelude.Some(Here), Prelude.Some(1.5), Prelude.Some(7L)), Assert.Single(found));
    }

    [Theory]
    [InlineData("*1|*3|$1|m|$3|1.5|:7|")]
    [InlineData("*1|*4|$1|m|$3|1.x|:7|*2|$2|15|$4|37.5|")]
    [InlineData("*1|*4|$1|m|$3|1.5|$1|x|*2|$2|15|$4|37.5|")]
    [InlineData("*1|*4|$1|m|$3|1.5|:7|*1|$2|15|")]
    [InlineData("*1|*4|*0|$3|1.5|:7|*2|$2|15|$4|37.5|")]
    [InlineData("*1|$1|m|")]
    public void A_match_that_lacks_what_was_asked_is_a_Decode_error(string reply) =>
        Assert.IsType<RedisError.Decode>(Read(GeoSearchWith("k", Circle), reply).Error);

    [Fact]
    public void Without_details_a_match_is_its_member()
    {
        Assert.True(Read(GeoSearchWith("k", Circle, GeoDetails.None), "*1|$1|m|").TryGetValue(out var found));
        Assert.Equal(new GeoMatch("m", default, default, default), Assert.Single(found));
    }

    static Written[] Radius() =>
    [
        Written.As("GEORADIUS k 15 37.5 200 KM", GeoRadius("k", Here, 200, GeoUnit.Kilometers)),
        Written.As("GEORADIUS k 15 37.5 200 MI COUNT 3 ANY DESC", GeoRadius("k", Here, 200, GeoUnit.Miles, GeoOrder.Farthest, GeoCount.Any(3))),
        Written.As("GEORADIUS k 15 37.5 200 FT WITHCOORD WITHDIST WITHHASH ASC", GeoRadiusWith("k", Here, 200, GeoUnit.Feet, order: GeoOrder.Nearest)),
        Written.As("GEORADIUS k 15 37.5 200 KM STORE d", GeoRadiusStore("k", Here, 200, GeoUnit.Kilometers, "d")),
        Written.As("GEORADIUS k 15 37.5 200 M STOREDIST d COUNT 3", GeoRadiusStore("k", Here, 200, default, "d", count: GeoCount.First(3), storeDistances: true)),
        Written.As("GEORADIUS_RO k 15 37.5 200 M", GeoRadiusRo("k", Here, 200)),
        Written.As("GEORADIUS_RO k 15 37.5 200 KM COUNT 3 ANY ASC", GeoRadiusRo("k", Here, 200, GeoUnit.Kilometers, GeoOrder.Nearest, GeoCount.Any(3))),
        Written.As("GEORADIUS_RO k 15 37.5 200 FT WITHCOORD WITHDIST WITHHASH DESC", GeoRadiusRoWith("k", Here, 200, GeoUnit.Feet, order: GeoOrder.Farthest)),
        Written.As("GEORADIUS_RO k 15 37.5 200 MI WITHHASH", GeoRadiusRoWith("k", Here, 200, GeoUnit.Miles, GeoDetails.Hash)),
        Written.As("GEORADIUSBYMEMBER k m 200 M ASC", GeoRadiusByMember("k", "m", 200, order: GeoOrder.Nearest)),
        Written.As("GEORADIUSBYMEMBER k m 200 FT WITHCOORD WITHDIST WITHHASH COUNT 3 ANY DESC", GeoRadiusByMemberWith("k", "m", 200, GeoUnit.Feet, GeoDetails.All, GeoOrder.Farthest, GeoCount.Any(3))),
        Written.As("GEORADIUSBYMEMBER k m 200 MI STORE d", GeoRadiusByMemberStore("k", "m", 200, GeoUnit.Miles, "d")),
        Written.As("GEORADIUSBYMEMBER k m 200 KM STOREDIST d", GeoRadiusByMemberStore("k", "m", 200, GeoUnit.Kilometers, "d", storeDistances: true)),
        Written.As("GEORADIUSBYMEMBER_RO k m 200 KM ASC", GeoRadiusByMemberRo("k", "m", 200, GeoUnit.Kilometers, GeoOrder.Nearest)),
        Written.As("GEORADIUSBYMEMBER_RO k m 200 MI", GeoRadiusByMemberRo("k", "m", 200, GeoUnit.Miles)),
        Written.As("GEORADIUSBYMEMBER_RO k m 200 M WITHDIST", GeoRadiusByMemberRoWith("k", "m", 200, GeoUnit.Meters, GeoDetails.Distance)),
        Written.As("GEORADIUSBYMEMBER_RO k m 200 FT WITHCOORD WITHDIST WITHHASH COUNT 3 ANY DESC", GeoRadiusByMemberRoWith("k", "m", 200, GeoUnit.Feet, GeoDetails.All, GeoOrder.Farthest, GeoCount.Any(3))),
    ];

    static RedisResult<A> Read<A>(Command<A> command, string reply)
    {
        var reader = new RespReader(Encoding.UTF8.GetBytes(reply.Replace("|", "\r\n", StringComparison.Ordinal)));
        return command.Read(ref reader, CodecSet.Default);
    }
}
