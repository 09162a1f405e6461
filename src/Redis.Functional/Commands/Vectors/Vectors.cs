using LanguageExt;

namespace Redis.Functional;

public static partial class Commands
{
    private static readonly CommandSpec<bool> VAddSpec = Spec.Write("VADD", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> VRemSpec = Spec.Write("VREM", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> VSetAttrSpec = Spec.Write("VSETATTR", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<Seq<RedisValue>> VSimSpec = Spec.Read("VSIM", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue Element, double Score)>> VSimWithScoresSpec =
        VSimSpec.Decoding(Decode.Pairs<RedisValue, double>(Decode.Value, Decode.Double));

    private static readonly CommandSpec<Seq<VectorMatch>> VSimWithAttributesSpec = VSimSpec.Decoding<Seq<VectorMatch>>(VectorMatch.ReadAll);

    /// <summary>
    /// Adds an element with its vector and, when given, attributes in JSON. False: it was there, and has the new vector. The first element
    /// decides the set's dimensions and how it keeps vectors; <c>reduce</c> projects to fewer dimensions, <c>links</c> (16) and
    /// <c>effort</c> (200) say how well the graph is built, <c>inBackground</c> lets a thread find the neighbours: <c>CAS</c>. · since 8.0
    /// · O(log elements) · ERR: other dimensions or another quantization than the set's; WRONGTYPE
    /// · https://redis.io/docs/latest/commands/vadd/
    /// </summary>
    public static Command<bool> VAdd(
        RedisKey key,
        VectorValue vector,
        RedisValue element,
        int? reduce = null,
        bool inBackground = false,
        VectorQuantization quantization = default,
        int? effort = null,
        string? attributes = null,
        int? links = null)
    {
        var args = Args.Key(key, 12);
        if (reduce is { } dimensions) args.Add((RedisValue)"REDUCE").AddAtLeast(1, dimensions, "the number of dimensions");
        args.With(vector).Add(element).AddWhen(inBackground, (RedisValue)"CAS").With(quantization);
        if (effort is { } given) args.Add((RedisValue)"EF").AddAtLeast(1, given, "an effort");
        args.AddText("SETATTR", attributes);
        return VAddSpec.Of(links is { } most ? args.Add((RedisValue)"M").AddAtLeast(1, most, "the number of links") : args);
    }

    /// <summary>Removes an element. False: there was none. · since 8.0 · O(log elements) · WRONGTYPE when it is no vector set · https://redis.io/docs/latest/commands/vrem/</summary>
    public static Command<bool> VRem(RedisKey key, RedisValue element) => VRemSpec.Of(key, element);

    /// <summary>Gives an element attributes, in JSON; empty text takes them away. False: no such element. · since 8.0 · O(1) · WRONGTYPE when it is no vector set · https://redis.io/docs/latest/commands/vsetattr/</summary>
    public static Command<bool> VSetAttr(RedisKey key, RedisValue element, string attributes) => VSetAttrSpec.Of(key, element, attributes);

    /// <summary>The elements nearest to an element or a vector, the nearest first. Empty: no such key. · since 8.0 · O(log elements), O(elements) when exact · ERR: no such element, or other dimensions; WRONGTYPE · https://redis.io/docs/latest/commands/vsim/</summary>
    public static Command<Seq<RedisValue>> VSim(RedisKey key, VectorOrigin origin, SimilarityOptions? options = null) =>
        VSimSpec.Of(Args.Key(key, 8).With(origin).AddSimilarity(options));

    /// <summary>As VSIM, with how near they are, 1 for the same direction and 0 for the opposite. · since 8.0 · O(log elements), O(elements) when exact · ERR: no such element, or other dimensions; WRONGTYPE · https://redis.io/docs/latest/commands/vsim/</summary>
    public static Command<Seq<(RedisValue Element, double Score)>> VSimWithScores(RedisKey key, VectorOrigin origin, SimilarityOptions? options = null) =>
        VSimWithScoresSpec.Of(Args.Key(key, 9).With(origin).Add((RedisValue)"WITHSCORES").AddSimilarity(options));

    /// <summary>As VSIM, with scores and attributes. · since 8.0 · O(log elements), O(elements) when exact · ERR: no such element, or other dimensions; WRONGTYPE · https://redis.io/docs/latest/commands/vsim/</summary>
    public static Command<Seq<VectorMatch>> VSimWithAttributes(RedisKey key, VectorOrigin origin, SimilarityOptions? options = null) =>
        VSimWithAttributesSpec.Of(Args.Key(key, 10).With(origin).Add((RedisValue)"WITHSCORES").Add((RedisValue)"WITHATTRIBS").AddSimilarity(options));

    private static Args AddSimilarity(this Args args, SimilarityOptions? options) => options is null ? args : args.With(options);
}
