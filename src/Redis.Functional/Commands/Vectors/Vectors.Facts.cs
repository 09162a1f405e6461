using LanguageExt;

namespace Redis.Functional;

// Vector sets: facts about sets and elements.
public static partial class Commands
{
    private static readonly CommandSpec<long> VCardSpec = Spec.Read("VCARD", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> VDimSpec = Spec.Read("VDIM", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<bool> VIsMemberSpec = Spec.Read("VISMEMBER", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<Option<Seq<double>>> VEmbSpec =
        Spec.Read("VEMB", KeyPositions.One, Decode.Optional(Decode.List<double>(Decode.Double)));
    private static readonly CommandSpec<Option<RawVector>> VEmbRawSpec = VEmbSpec.Decoding(Decode.Optional<RawVector>(RawVector.Read));
    private static readonly CommandSpec<Option<string>> VGetAttrSpec = Spec.Read("VGETATTR", KeyPositions.One, Decode.Optional<string>(Decode.Text));
    private static readonly CommandSpec<Option<VectorSetInfo>> VInfoSpec =
        Spec.Read("VINFO", KeyPositions.One, Decode.Optional(DecodeTree.Of("information about a vector set", VectorSetInfo.Read)));

    private static readonly CommandSpec<Option<Seq<Seq<RedisValue>>>> VLinksSpec =
        Spec.Read("VLINKS", KeyPositions.One, Decode.Optional(Decode.List(Decode.Values)));

    private static readonly CommandSpec<Option<Seq<Seq<(RedisValue Element, double Score)>>>> VLinksWithScoresSpec =
        VLinksSpec.Decoding(Decode.Optional(Decode.List(Decode.Pairs<RedisValue, double>(Decode.Value, Decode.Double))));

    private static readonly CommandSpec<Option<RedisValue>> VRandMemberSpec = Spec.Read("VRANDMEMBER", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> VRandMembersSpec = VRandMemberSpec.Decoding(Decode.Values);

    /// <summary>Gets the number of elements of a vector set.</summary>
    /// <returns>The number of elements, or 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vcard/">VCARD</see></para>
    /// </remarks>
    public static Command<long> VCard(RedisKey key) => VCardSpec.Of(key);

    /// <summary>Gets the number of dimensions of a vector set.</summary>
    /// <returns>The number of dimensions, after reduction.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the key does not exist.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vdim/">VDIM</see></para>
    /// </remarks>
    public static Command<long> VDim(RedisKey key) => VDimSpec.Of(key);

    /// <summary>Determines whether a vector set contains an element.</summary>
    /// <returns>True if the set contains the element; false if not, or if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.2 (also 8.0.6) · O(1) · <see href="https://redis.io/docs/latest/commands/vismember/">VISMEMBER</see></para>
    /// </remarks>
    public static Command<bool> VIsMember(RedisKey key, RedisValue element) => VIsMemberSpec.Of(key, element);

    /// <summary>Gets the vector of an element of a vector set.</summary>
    /// <returns>The components, in the precision of the quantization, or None if the element does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see></para>
    /// </remarks>
    public static Command<Option<Seq<double>>> VEmb(RedisKey key, RedisValue element) => VEmbSpec.Of(key, element);

    /// <summary>Gets the vector of an element of a vector set, in the internal form of the server.</summary>
    /// <returns>The vector, or None if the element does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see></para>
    /// </remarks>
    public static Command<Option<RawVector>> VEmbRaw(RedisKey key, RedisValue element) => VEmbRawSpec.Of(key, element, "RAW");

    /// <summary>Gets the attributes of an element of a vector set.</summary>
    /// <returns>The attributes, in JSON, or None if the element has none or does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vgetattr/">VGETATTR</see></para>
    /// </remarks>
    public static Command<Option<string>> VGetAttr(RedisKey key, RedisValue element) => VGetAttrSpec.Of(key, element);

    /// <summary>Gets general information about a vector set.</summary>
    /// <returns>The information, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vinfo/">VINFO</see></para>
    /// </remarks>
    public static Command<Option<VectorSetInfo>> VInfo(RedisKey key) => VInfoSpec.Of(key);

    /// <summary>Gets the neighbors of an element in the graph of a vector set.</summary>
    /// <returns>The neighbors, layer by layer, the highest layer first, or None if the element does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(neighbors) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see></para>
    /// </remarks>
    public static Command<Option<Seq<Seq<RedisValue>>>> VLinks(RedisKey key, RedisValue element) => VLinksSpec.Of(key, element);

    /// <summary>Gets the neighbors of an element in the graph of a vector set, with their similarity.</summary>
    /// <returns>The neighbors and scores, layer by layer, the highest layer first, or None if the element does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(neighbors) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see></para>
    /// </remarks>
    public static Command<Option<Seq<Seq<(RedisValue Element, double Score)>>>> VLinksWithScores(RedisKey key, RedisValue element) =>
        VLinksWithScoresSpec.Of(key, element, "WITHSCORES");

    /// <summary>Gets a random element of a vector set.</summary>
    /// <returns>The element, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> VRandMember(RedisKey key) => VRandMemberSpec.Of(key);

    /// <summary>Gets several random elements of a vector set.</summary>
    /// <param name="count">Maximum number of different elements. Negative: exactly this many, with possible repetitions.</param>
    /// <returns>The elements; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.0 · O(count) · <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> VRandMember(RedisKey key, long count) => VRandMembersSpec.Of(key, count);
}
