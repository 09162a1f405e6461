using LanguageExt;

namespace Redis.Functional;

// Vector sets: adding, removing and searching elements.
public static partial class Commands
{
    private static readonly CommandSpec<bool> VAddSpec = Spec.Write("VADD", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> VRemSpec = Spec.Write("VREM", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> VSetAttrSpec = Spec.Write("VSETATTR", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<Seq<RedisValue>> VSimSpec = Spec.Read("VSIM", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue Element, double Score)>> VSimWithScoresSpec =
        VSimSpec.Decoding(Decode.Pairs<RedisValue, double>(Decode.Value, Decode.Double));

    private static readonly CommandSpec<Seq<VectorMatch>> VSimWithAttributesSpec = VSimSpec.Decoding<Seq<VectorMatch>>(VectorMatch.ReadAll);

    /// <summary>Adds an element with its vector, or replaces the vector of one that exists.</summary>
    /// <returns>True: the element is new.</returns>
    /// <remarks>
    /// <para>The first element decides the set's dimensions and how it keeps vectors.</para>
    /// <para>ERR: other dimensions or another quantization than the set's; WRONGTYPE.</para>
    /// <para>Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vadd/">VADD</see></para>
    /// </remarks>
    public static Command<bool> VAdd(RedisKey key, RedisValue element, VectorValue vector, VectorAddOptions? options = null)
    {
        var args = Args.Key(key, options is null ? 5 : 12);
        options?.AddBeforeVector(args);
        args.With(vector).Add(element);
        options?.AddBehindElement(args);
        return VAddSpec.Of(args);
    }

    /// <summary>Removes an element.</summary>
    /// <returns>False: there was none.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vrem/">VREM</see></para>
    /// </remarks>
    public static Command<bool> VRem(RedisKey key, RedisValue element) => VRemSpec.Of(key, element);

    /// <summary>Gives an element attributes, in JSON; empty text takes them away.</summary>
    /// <returns>False: no such element.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vsetattr/">VSETATTR</see></para>
    /// </remarks>
    public static Command<bool> VSetAttr(RedisKey key, RedisValue element, string attributes) => VSetAttrSpec.Of(key, element, attributes);

    /// <summary>The elements nearest to an element or a vector, the nearest first.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
    /// <para>Since Redis 8.0 · O(log elements), O(elements) when exact · <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> VSim(RedisKey key, VectorQuery query, VectorSearchOptions? options = null) =>
        VSimSpec.Of(Args.Key(key, 8).With(query).AddSearch(options));

    /// <summary>As VSIM, with how near they are, 1 for the same direction and 0 for the opposite.</summary>
    /// <remarks>
    /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
    /// <para>Since Redis 8.0 · O(log elements), O(elements) when exact · <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Element, double Score)>> VSimWithScores(RedisKey key, VectorQuery query, VectorSearchOptions? options = null) =>
        VSimWithScoresSpec.Of(Args.Key(key, 9).With(query).Add((RedisValue)"WITHSCORES").AddSearch(options));

    /// <summary>As VSIM, with scores and attributes.</summary>
    /// <remarks>
    /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
    /// <para>Since Redis 8.0 · O(log elements), O(elements) when exact · <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see></para>
    /// </remarks>
    public static Command<Seq<VectorMatch>> VSimWithAttributes(RedisKey key, VectorQuery query, VectorSearchOptions? options = null) =>
        VSimWithAttributesSpec.Of(Args.Key(key, 10).With(query).Add((RedisValue)"WITHSCORES").Add((RedisValue)"WITHATTRIBS").AddSearch(options));

    private static Args AddSearch(this Args args, VectorSearchOptions? options) => options is null ? args : args.With(options);
}
