using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sets: adding, removing and finding members.
public static partial class Commands
{
    private static readonly CommandSpec<long> SAddSpec = Spec.Write("SADD", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> SRemSpec = Spec.Write("SREM", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> SCardSpec = Spec.Read("SCARD", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<bool> SIsMemberSpec = Spec.Read("SISMEMBER", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<Option<bool>> SIsMemberIfExistsSpec =
        Spec.Read<Option<bool>>("SISMEMBER", KeyPositions.One, DecodeMembers.IfExists);
    private static readonly CommandSpec<Seq<bool>> SMIsMemberSpec =
        Spec.Read("SMISMEMBER", KeyPositions.One, Decode.List<bool>(Decode.Bool), length: ReplyLength.EachArgument(1));

    private static readonly CommandSpec<Seq<RedisValue>> SMembersSpec = Spec.Read("SMEMBERS", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<bool> SMoveSpec = Spec.Write("SMOVE", KeyPositions.Range(0, 1), Decode.Bool);
    private static readonly CommandSpec<ScanPage<RedisValue>> SScanSpec =
        Spec.Read("SSCAN", KeyPositions.One, DecodeScan.Page(Decode.Values));

    /// <summary>Adds members to a set.</summary>
    /// <returns>The number of members that were added; members that were already present do not count.</returns>
    /// <remarks>
    /// <para>Creates the set if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, long&gt; added = await client.Run(SAdd("tags", "redis", "dotnet"), ct);</code></example>
    public static Command<long> SAdd(RedisKey key, params ReadOnlySpan<RedisValue> members) => SAddSpec.OfValues(key, members);

    /// <inheritdoc cref="SAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> SAdd(RedisKey key, IEnumerable<RedisValue> members) => SAddSpec.OfValues(key, members);

    /// <inheritdoc cref="SAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SAdd(RedisKey key, IEnumerable<string> members) => SAddSpec.OfValues(key, members);

    /// <summary>Adds a member to a set.</summary>
    /// <typeparam name="T">Type to encode from.</typeparam>
    /// <param name="codec">Codec to encode with.</param>
    /// <returns>1 if the member was added; 0 if it was already present.</returns>
    /// <remarks>
    /// <para>Creates the set if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
    /// </remarks>
    public static Command<long> SAdd<T>(RedisKey key, T member, IRedisCodec<T> codec) => SAddSpec.Of(Args.Key(key).AddEncoded(member, codec));

    /// <summary>Adds a member to a set.</summary>
    /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
    /// <returns>1 if the member was added; 0 if it was already present.</returns>
    /// <remarks>
    /// <para>Creates the set if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
    /// </remarks>
    public static Command<long> SAddAs<T>(RedisKey key, T member) => SAddSpec.Deferred(Args.Key(key).Add(RedisValue.Empty), 1, member);

    /// <summary>Removes members from a set.</summary>
    /// <returns>The number of members that were removed.</returns>
    /// <remarks>
    /// <para>Deletes the key with the last member.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see></para>
    /// </remarks>
    public static Command<long> SRem(RedisKey key, params ReadOnlySpan<RedisValue> members) => SRemSpec.OfValues(key, members);

    /// <inheritdoc cref="SRem(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> SRem(RedisKey key, IEnumerable<RedisValue> members) => SRemSpec.OfValues(key, members);

    /// <inheritdoc cref="SRem(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SRem(RedisKey key, IEnumerable<string> members) => SRemSpec.OfValues(key, members);

    /// <summary>Gets the number of members of a set.</summary>
    /// <returns>The number of members, or 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/scard/">SCARD</see></para>
    /// </remarks>
    public static Command<long> SCard(RedisKey key) => SCardSpec.Of(key);

    /// <summary>Determines whether a value is a member of a set.</summary>
    /// <returns>True if the set contains the value; false if not, or if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sismember/">SISMEMBER</see></para>
    /// </remarks>
    public static Command<bool> SIsMember(RedisKey key, RedisValue member) => SIsMemberSpec.Of(key, member);

    /// <summary>Determines whether a value is a member of a set, if the set exists.</summary>
    /// <returns>Whether the set contains the value, or None if the key does not exist (−1 on the wire).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 1.0 (<c>XX</c>: Valkey 9.2) · O(1) · <see href="https://valkey.io/commands/sismember/">SISMEMBER</see></para>
    /// </remarks>
    public static Command<Option<bool>> SIsMemberIfExists(RedisKey key, RedisValue member) => SIsMemberIfExistsSpec.Of(key, member, (RedisValue)"XX");

    /// <summary>Determines whether each of several values is a member of a set.</summary>
    /// <returns>One element per value, in order.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(members) · <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<bool>> SMIsMember(RedisKey key, params ReadOnlySpan<RedisValue> members) => SMIsMemberSpec.OfValues(key, members);

    /// <inheritdoc cref="SMIsMember(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<bool>> SMIsMember(RedisKey key, IEnumerable<RedisValue> members) => SMIsMemberSpec.OfValues(key, members);

    /// <inheritdoc cref="SMIsMember(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<bool>> SMIsMember(RedisKey key, IEnumerable<string> members) => SMIsMemberSpec.OfValues(key, members);

    /// <summary>Gets all members of a set.</summary>
    /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Use <see cref="SScan(RedisKey, ScanCursor, RedisValue?, long?)"/> for large sets.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of the set) · <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Seq&lt;RedisValue&gt;&gt; tags = await client.Run(SMembers("tags"), ct);</code></example>
    public static Command<Seq<RedisValue>> SMembers(RedisKey key) => SMembersSpec.Of(key);

    /// <summary>Gets all members of a set.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Use <see cref="SScan(RedisKey, ScanCursor, RedisValue?, long?)"/> for large sets.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of the set) · <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see></para>
    /// </remarks>
    public static Command<Seq<T>> SMembers<T>(RedisKey key) => SetsOf<T>.SMembers.Of(key);

    /// <summary>Gets all members of a set.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Use <see cref="SScan(RedisKey, ScanCursor, RedisValue?, long?)"/> for large sets.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of the set) · <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see></para>
    /// </remarks>
    public static Command<Seq<T>> SMembers<T>(RedisKey key, IRedisCodec<T> codec) => SMembersSpec.List(codec).Of(key);

    /// <summary>Moves a member from one set to another atomically.</summary>
    /// <returns>True if the member was moved; false if it is not in the source, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/smove/">SMOVE</see></para>
    /// </remarks>
    public static Command<bool> SMove(RedisKey source, RedisKey destination, RedisValue member) => SMoveSpec.Of(source, destination.AsValue(), member);

    /// <summary>Gets one page of the members of a set.</summary>
    /// <param name="count">Approximate number of members to examine per page. Default: 10. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>
    /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <see cref="Scan"/>. A small set is returned in one page.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<RedisValue>> SScan(RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        SScanSpec.Of(Args.Key(key, 6).Add(cursor.AsValue()).AddPaging(pattern, count));

    /// <summary>Gets one page of the members of a set.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="count">Approximate number of members to examine per page. Default: 10. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>
    /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <see cref="Scan"/>. A small set is returned in one page.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<T>> SScan<T>(RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        SetsOf<T>.SScan.Of(Args.Key(key, 6).Add(cursor.AsValue()).AddPaging(pattern, count));

    private static class SetsOf<T>
    {
        internal static readonly CommandSpec<Seq<T>> SMembers = SMembersSpec.List<T>(null);
        internal static readonly CommandSpec<ScanPage<T>> SScan =
            SScanSpec.Decoding(DecodeScan.Page<T>(DecodeCodec.DefaultList<T>), CommandFlags.UserDecoded);

        internal static readonly CommandSpec<Option<T>> SPop = SPopSpec.Optional<T>(null);
        internal static readonly CommandSpec<Seq<T>> SPopMany = SPopManySpec.List<T>(null);
        internal static readonly CommandSpec<Option<T>> SRandMember = SRandMemberSpec.Optional<T>(null);
        internal static readonly CommandSpec<Seq<T>> SRandMembers = SRandMembersSpec.List<T>(null);
        internal static readonly CommandSpec<Seq<T>> SDiff = SDiffSpec.List<T>(null);
        internal static readonly CommandSpec<Seq<T>> SInter = SInterSpec.List<T>(null);
        internal static readonly CommandSpec<Seq<T>> SUnion = SUnionSpec.List<T>(null);
    }
}
