using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of places, on a real server.</summary>
public sealed class GeoTests : Catalogue
{
    private static readonly GeoPosition Palermo = new(13.361389, 38.115556);
    private static readonly GeoPosition Catania = new(15.087269, 37.502669);
    private static readonly GeoPosition Between = new(15, 37);

    [Theory, MemberData(nameof(Protocols))]
    public async Task Members_are_put_and_measured(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("g"), redis.Key("none"));
        Assert.True(await redis.Of(GeoAdd(key, "P", Palermo)));
        Assert.False(await redis.Of(GeoAdd(key, "P", Palermo)));
        Assert.Equal(1, await redis.Of(GeoAdd(key, ("P", Palermo), ("C", Catania))));
        Assert.Equal(0, await redis.Of(GeoAdd(key, new List<(RedisValue, GeoPosition)> { ("P", Between) }, When.NotExists, countChanged: true)));
        Assert.Equal(1, await redis.Of(GeoAdd(key, [("X", Between), ("P", Between)], When.Exists, countChanged: true)));
        await redis.Of(GeoAdd(key, "P", Palermo));
        Assert.Equal(166.2742, (await redis.Of(GeoDist(key, "P", "C", GeoUnit.Kilometers))).IfNone(0), 0.001);
        Assert.Equal(166274.1516, (await redis.Of(GeoDist(key, "P", "C"))).IfNone(0), 0.001);
        Assert.True((await redis.Of(GeoDist(key, "P", "Z"))).IsNone);
        Assert.Equal([Prelude.Some("sqc8b49rny0"), Option<string>.None], await redis.Each(GeoHash(key, "P", "Z")));
        var places = await redis.Of(GeoPos(key, "P", "Z"));
        Assert.Equal(Palermo.Longitude, places[0].Map(place => place.Longitude).IfNone(0), 0.0001);
        Assert.Equal(Palermo.Latitude, places[0].Map(place => place.Latitude).IfNone(0), 0.0001);
        Assert.True(places[1].IsNone);
        Assert.Equal([Option<GeoPosition>.None], await redis.Each(GeoPos(none, new List<string> { "P" })));
        Assert.Equal([Option<string>.None], await redis.Each(GeoHash(none, new List<RedisValue> { "P" })));
        Assert.Equal("WRONGTYPE", await redis.Code(Set(none, "v").Zip(GeoAdd(none, "P", Palermo))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Areas_are_searched(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, to) = (redis.Key("{t}g"), redis.Key("{t}d"));
        await redis.Of(GeoAdd(key, ("P", Palermo), ("C", Catania)));
        var circle = GeoArea.Circle(Between, 200, GeoUnit.Kilometers);
        Assert.Equal(["C", "P"], await redis.Each(GeoSearch(key, circle, GeoOrder.Nearest)));
        Assert.Equal(["P", "C"], await redis.Each(GeoSearch(key, circle, GeoOrder.Farthest)));
        Assert.Equal(["C"], await redis.Each(GeoSearch(key, circle, count: GeoCount.First(1))));
        Assert.Equal(1, (await redis.Of(GeoSearch(key, GeoArea.Box(GeoOrigin.Member("P"), 400, 400, GeoUnit.Kilometers), count: GeoCount.Any(1)))).Count);
        Assert.Equal(["C"], await redis.Each(GeoSearch(key, GeoArea.Circle(GeoOrigin.At(15, 37.5), 50, GeoUnit.Miles))));
        Assert.True((await redis.Of(GeoSearch(redis.Key("none"), circle))).IsEmpty);
        Assert.Equal("ERR", await redis.Code(GeoSearch(key, GeoArea.Circle(GeoOrigin.Member("Z"), 1))));
        var nearest = (await redis.Of(GeoSearchWith(key, circle, order: GeoOrder.Nearest)))[0];
        Assert.Equal("C", nearest.Member);
        Assert.Equal(56.4413, nearest.Distance.IfNone(0), 0.001);
        Assert.Equal(3479447370796909, nearest.Hash);
        Assert.Equal(Catania.Longitude, nearest.Position.Map(place => place.Longitude).IfNone(0), 0.0001);
        foreach (var details in new[] { GeoDetails.None, GeoDetails.Position, GeoDetails.Distance, GeoDetails.Hash, GeoDetails.Position | GeoDetails.Hash })
        {
            var one = (await redis.Of(GeoSearchWith(key, circle, details, GeoOrder.Nearest)))[0];
            Assert.Equal("C", one.Member);
            Assert.Equal(details.HasFlag(GeoDetails.Position), one.Position.IsSome);
            Assert.Equal(details.HasFlag(GeoDetails.Distance), one.Distance.IsSome);
            Assert.Equal(details.HasFlag(GeoDetails.Hash), one.Hash.IsSome);
        }

        Assert.Equal(2, await redis.Of(GeoSearchStore(to, key, circle)));
        Assert.Equal(2, (await redis.Of(GeoSearch(to, circle))).Count);
        Assert.Equal(1, await redis.Of(GeoSearchStore(to, key, circle, GeoOrder.Nearest, GeoCount.First(1), storeDistances: true)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Polygons_are_searched_where_the_server_can(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("g");
        await redis.Of(GeoAdd(key, ("P", Palermo), ("C", Catania)));
        var search = GeoSearch(key, GeoArea.Polygon(new(14, 36), new(16, 36), new(16, 39), new(14, 39)));
        if (await redis.Has("DELIFEQ")) Assert.Equal(["C"], await redis.Each(search));
        else Assert.Equal("ERR", await redis.Code(search));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_old_searches_answer_too(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, to) = (redis.Key("{t}g"), redis.Key("{t}d"));
        await redis.Of(GeoAdd(key, ("P", Palermo), ("C", Catania)));
        Assert.Equal(["C", "P"], await redis.Each(GeoRadius(key, Between, 200, GeoUnit.Kilometers, GeoOrder.Nearest)));
        Assert.Equal(["C"], await redis.Each(GeoRadiusRo(key, Between, 200, GeoUnit.Kilometers, count: GeoCount.First(1))));
        Assert.Equal(["P", "C"], await redis.Each(GeoRadiusByMember(key, "P", 200, GeoUnit.Kilometers, GeoOrder.Nearest)));
        Assert.Equal(["C", "P"], await redis.Each(GeoRadiusByMemberRo(key, "P", 200, GeoUnit.Kilometers, GeoOrder.Farthest)));
        var all = await redis.Each(GeoRadiusWith(key, Between, 200, GeoUnit.Kilometers, order: GeoOrder.Nearest));
        Assert.Equal(all, await redis.Each(GeoRadiusRoWith(key, Between, 200, GeoUnit.Kilometers, order: GeoOrder.Nearest)));
        Assert.Equal(all, await redis.Each(GeoSearchWith(key, GeoArea.Circle(Between, 200, GeoUnit.Kilometers), order: GeoOrder.Nearest)));
        var some = await redis.Each(GeoRadiusByMemberWith(key, "P", 200, GeoUnit.Kilometers, GeoDetails.Hash, GeoOrder.Nearest));
        Assert.Equal(some, await redis.Each(GeoRadiusByMemberRoWith(key, "P", 200, GeoUnit.Kilometers, GeoDetails.Hash, GeoOrder.Nearest)));
        Assert.Equal(2, await redis.Of(GeoRadiusStore(key, Between, 200, GeoUnit.Kilometers, to)));
        Assert.Equal(1, await redis.Of(GeoRadiusByMemberStore(key, "P", 200, GeoUnit.Kilometers, to, count: GeoCount.First(1), storeDistances: true)));
        Assert.Equal("ERR", await redis.Code(GeoRadiusByMemberRo(key, "Z", 1)));
    }
}
