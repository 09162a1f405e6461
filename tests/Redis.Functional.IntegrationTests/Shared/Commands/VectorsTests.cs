using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of vector sets, on a real server.</summary>
public sealed class VectorsTests : Catalogue
{
    private static readonly VectorQuery A = VectorQuery.Element("a");

    [Theory, MemberData(nameof(Protocols))]
    public async Task Elements_are_added_found_and_removed(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("VADD")) return;
        var (key, none) = (redis.Key("v"), redis.Key("none"));
        Assert.True(await redis.Of(VAdd(key, "a", new[] { 1f, 2f, 3f })));
        Assert.False(await redis.Of(VAdd(key, "a", VectorValue.Values(1, 2, 3))));
        Assert.True(await redis.Of(VAdd(key, "b", VectorValue.Values(2, 2, 3), new()
        {
            InBackground = true, Quantization = VectorQuantization.Int8, Effort = 100, Attributes = "{\"y\":1}", Links = 16,
        })));
        Assert.Equal("ERR", await redis.Code(VAdd(key, "c", VectorValue.Values(1, 2))));
        Assert.Equal(["a", "b"], await redis.Each(VSim(key, A)));
        Assert.Equal(["b"], await redis.Each(VSim(key, new[] { 2f, 2f, 3f }, new() { Count = 1, Effort = 50 })));
        Assert.Equal(["b"], await redis.Each(VSim(key, A, new() { Filter = ".y > 0", FilterEffort = 100, Exact = true, OnMainThread = true, Epsilon = 1 })));
        var scores = await redis.Each(VSimWithScores(key, A));
        Assert.Equal(["a", "b"], scores.Select(score => score.Element));
        Assert.True(scores[0].Score > scores[1].Score && scores[1].Score > 0.9);
        var matches = await redis.Each(VSimWithAttributes(key, A));
        Assert.Equal(scores, matches.Select(match => (match.Element, match.Score)));
        Assert.Equal([Option<string>.None, Prelude.Some("{\"y\":1}")], matches.Select(match => match.Attributes));
        Assert.True((await redis.Of(VSimWithScores(none, A))).IsEmpty);
        Assert.True((await redis.Of(VSimWithAttributes(none, A))).IsEmpty);
        Assert.Equal("ERR", await redis.Code(VSim(key, VectorQuery.Element("z"))));
        Assert.True(await redis.Of(VRem(key, "a")));
        Assert.False(await redis.Of(VRem(key, "a")));
        Assert.Equal("WRONGTYPE", await redis.Code(Set(none, "v").Zip(VCard(none))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_vector_set_tells_of_itself(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("VADD")) return;
        var (key, small, none) = (redis.Key("v"), redis.Key("w"), redis.Key("none"));
        await redis.Of(VAdd(key, "a", new[] { 1f, 2f, 3f }).Zip(VAdd(key, "b", new[] { 2f, 2f, 3f })));
        await redis.Of(VAdd(small, "a", VectorValue.Values(1, 2, 3), new() { ReducedDimensions = 2, Quantization = VectorQuantization.None }));
        Assert.Equal((2, 3, 0), (await redis.Of(VCard(key)), await redis.Of(VDim(key)), await redis.Of(VCard(none))));
        Assert.Equal("ERR", await redis.Code(VDim(none)));
        if (await redis.Has("VISMEMBER")) Assert.Equal((true, false), (await redis.Of(VIsMember(key, "a")), await redis.Of(VIsMember(none, "a"))));
        Assert.Equal(2, (await redis.Of(VEmb(key, "a"))).Map(vector => vector[1]).IfNone(0), 0.05);
        Assert.True((await redis.Of(VEmb(key, "z"))).IsNone);
        Assert.Equal("int8", (await redis.Of(VEmbRaw(key, "a"))).Map(raw => raw.Quantization));
        Assert.True((await redis.Of(VEmbRaw(key, "a"))).Bind(raw => raw.Range).IsSome);
        var exact = (await redis.Of(VEmbRaw(small, "a"))).IfNone(new RawVector("", default, 0, default));
        Assert.Equal(("f32", 8, true), (exact.Quantization, exact.Bytes.Bytes.Length, exact.Range.IsNone));
        Assert.True(await redis.Of(VSetAttr(key, "a", "{\"y\":2}")));
        Assert.False(await redis.Of(VSetAttr(key, "z", "{}")));
        Assert.Equal(Prelude.Some("{\"y\":2}"), await redis.Of(VGetAttr(key, "a")));
        Assert.True((await redis.Of(VGetAttr(key, "b"))).IsNone);
        var info = (await redis.Of(VInfo(key))).IfNone(new VectorSetInfo("", 0, 0, 0, 0, 0, 0));
        Assert.Equal(("int8", 2, 3, 0, 16, 1), (info.Quantization, info.Size, info.Dimensions, info.InputDimensions, info.Links, info.WithAttributes));
        Assert.Equal(3, (await redis.Of(VInfo(small))).Map(one => one.InputDimensions));
        Assert.True((await redis.Of(VInfo(none))).IsNone);
        var links = (await redis.Of(VLinks(key, "a"))).IfNone(default(Seq<Seq<RedisValue>>));
        Assert.Equal(["b"], links[links.Count - 1].ToArray());
        var scored = (await redis.Of(VLinksWithScores(key, "a"))).IfNone(default(Seq<Seq<(RedisValue, double)>>));
        Assert.Equal(links.Count, scored.Count);
        Assert.True(scored[scored.Count - 1][0].Item2 > 0.9);
        Assert.True((await redis.Of(VLinks(key, "z"))).IsNone && (await redis.Of(VLinksWithScores(key, "z"))).IsNone);
        Assert.True((await redis.Of(VRandMember(key))).IsSome && (await redis.Of(VRandMember(none))).IsNone);
        Assert.Equal((2, 5, 0), ((await redis.Of(VRandMember(key, 5))).Count, (await redis.Of(VRandMember(key, -5))).Count, (await redis.Of(VRandMember(none, 5))).Count));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_keys_of_a_cluster_are_scanned_in_a_cluster_only(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (await redis.Has("CLUSTERSCAN")) Assert.Equal("ERR", await redis.Code(ClusterScan()));
    }
}
