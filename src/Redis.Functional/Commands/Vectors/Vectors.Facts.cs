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
        Spec.Read("VLINKS", KeyPositions.One, Decode.Optional(Decode.List(Decode.List<RedisValue>(Decode.Value))));

    private static readonly CommandSpec<Option<Seq<Seq<(RedisValue Element, double Score)>>>> VLinksWithScoresSpec =
        VLinksSpec.Decoding(Decode.Optional(Decode.List(Decode.Pairs<RedisValue, double>(Decode.Value, Decode.Double))));

    private static readonly CommandSpec<Option<RedisValue>> VRandMemberSpec = Spec.Read("VRANDMEMBER", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> VRandMembersSpec = VRandMemberSpec.Decoding(Decode.List<RedisValue>(Decode.Value));

    /// <summary>How many elements the set has; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vcard/">VCARD</see></para>
    /// </remarks>
    public static Command<long> VCard(RedisKey key) => VCardSpec.Of(key);

    /// <summary>How many numbers each vector has, after reduction.</summary>
    /// <remarks>
    /// <para>ERR: no such key; WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vdim/">VDIM</see></para>
    /// </remarks>
    public static Command<long> VDim(RedisKey key) => VDimSpec.Of(key);

    /// <summary>Whether the set has the element.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.2 and in 8.0.6 · O(1) · <see href="https://redis.io/docs/latest/commands/vismember/">VISMEMBER</see></para>
    /// </remarks>
    public static Command<bool> VIsMember(RedisKey key, RedisValue element) => VIsMemberSpec.Of(key, element);

    /// <summary>The vector of an element, as exactly as it is kept.</summary>
    /// <returns>None: no such element.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see></para>
    /// </remarks>
    public static Command<Option<Seq<double>>> VEmb(RedisKey key, RedisValue element) => VEmbSpec.Of(key, element);

    /// <summary>The vector of an element, as the server keeps it.</summary>
    /// <returns>None: no such element.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see></para>
    /// </remarks>
    public static Command<Option<RawVector>> VEmbRaw(RedisKey key, RedisValue element) => VEmbRawSpec.Of(key, element, "RAW");

    /// <summary>The attributes of an element, in JSON.</summary>
    /// <returns>None: it has none, or there is no such element.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vgetattr/">VGETATTR</see></para>
    /// </remarks>
    public static Command<Option<string>> VGetAttr(RedisKey key, RedisValue element) => VGetAttrSpec.Of(key, element);

    /// <summary>What the server tells of a vector set.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vinfo/">VINFO</see></para>
    /// </remarks>
    public static Command<Option<VectorSetInfo>> VInfo(RedisKey key) => VInfoSpec.Of(key);

    /// <summary>The neighbours of an element in the graph, layer by layer, the highest first.</summary>
    /// <returns>None: no such element.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(neighbours) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see></para>
    /// </remarks>
    public static Command<Option<Seq<Seq<RedisValue>>>> VLinks(RedisKey key, RedisValue element) => VLinksSpec.Of(key, element);

    /// <summary>As <see cref="VLinks"/>, with how near they are.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(neighbours) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see></para>
    /// </remarks>
    public static Command<Option<Seq<Seq<(RedisValue Element, double Score)>>>> VLinksWithScores(RedisKey key, RedisValue element) =>
        VLinksWithScoresSpec.Of(key, element, "WITHSCORES");

    /// <summary>An element, by chance.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> VRandMember(RedisKey key) => VRandMemberSpec.Of(key);

    /// <summary>So many different elements, by chance, or all when there are fewer; of a negative count, exactly as many, and one may come again.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no vector set.</para>
    /// <para>Since Redis 8.0 · O(count) · <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> VRandMember(RedisKey key, long count) => VRandMembersSpec.Of(key, count);
}
