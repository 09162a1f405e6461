using LanguageExt;

namespace Redis.Functional;

// Vector sets: adding, removing and searching elements.
public static partial class Commands
{
    private static readonly CommandSpec<bool> VAddSpec = Spec.Write("VADD", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> VRemSpec = Spec.Write("VREM", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> VSetAttrSpec = Spec.Write("VSETATTR", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<Seq<RedisValue>> VSimSpec = Spec.Read("VSIM", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Seq<(RedisValue Element, double Score)>> VSimWithScoresSpec =
        VSimSpec.Decoding(Decode.Pairs<RedisValue, double>(Decode.Value, Decode.Double));

    private static readonly CommandSpec<Seq<VectorMatch>> VSimWithAttributesSpec = VSimSpec.Decoding<Seq<VectorMatch>>(VectorMatch.ReadAll);

    /// <summary>Adds an element with a vector to a vector set, or replaces its vector.</summary>
    /// <returns>True if the element was added; false if its vector was replaced.</returns>
    /// <remarks>
    /// <para>Creates the vector set if needed; the first element determines its dimensions and quantization.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the dimensions or the quantization differ from those of the set.</para>
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

    /// <summary>Removes an element from a vector set.</summary>
    /// <returns>True if the element was removed; false if it did not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vrem/">VREM</see></para>
    /// </remarks>
    public static Command<bool> VRem(RedisKey key, RedisValue element) => VRemSpec.Of(key, element);

    /// <summary>Sets the attributes of an element of a vector set.</summary>
    /// <param name="attributes">JSON. An empty string removes the attributes.</param>
    /// <returns>True if the attributes were set; false if the element does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vsetattr/">VSETATTR</see></para>
    /// </remarks>
    public static Command<bool> VSetAttr(RedisKey key, RedisValue element, string attributes) => VSetAttrSpec.Of(key, element, attributes);

    /// <summary>Finds the elements of a vector set that are most similar to an element or a vector.</summary>
    /// <returns>The elements, the most similar first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector has other dimensions than the set.
    /// </para>
    /// <para>Since Redis 8.0 · O(log elements), O(elements) when exact · <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> VSim(RedisKey key, VectorQuery query, VectorSearchOptions? options = null) =>
        VSimSpec.Of(Args.Key(key, 8).With(query).AddSearch(options));

    /// <summary>Finds the elements of a vector set that are most similar to an element or a vector, with their similarity.</summary>
    /// <returns>The elements and scores, 1 for the same direction and 0 for the opposite, the most similar first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector has other dimensions than the set.
    /// </para>
    /// <para>Since Redis 8.0 · O(log elements), O(elements) when exact · <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Element, double Score)>> VSimWithScores(RedisKey key, VectorQuery query, VectorSearchOptions? options = null) =>
        VSimWithScoresSpec.Of(Args.Key(key, 9).With(query).Add((RedisValue)"WITHSCORES").AddSearch(options));

    /// <summary>Finds the elements of a vector set that are most similar to an element or a vector, with similarity and attributes.</summary>
    /// <returns>The elements, the most similar first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector has other dimensions than the set.
    /// </para>
    /// <para>Since Redis 8.0 · O(log elements), O(elements) when exact · <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see></para>
    /// </remarks>
    public static Command<Seq<VectorMatch>> VSimWithAttributes(RedisKey key, VectorQuery query, VectorSearchOptions? options = null) =>
        VSimWithAttributesSpec.Of(Args.Key(key, 10).With(query).Add((RedisValue)"WITHSCORES").Add((RedisValue)"WITHATTRIBS").AddSearch(options));

    private static Args AddSearch(this Args args, VectorSearchOptions? options) => options is null ? args : args.With(options);
}
