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
    private static readonly CommandSpec<Seq<bool>> SMIsMemberSpec =
        Spec.Read("SMISMEMBER", KeyPositions.One, Decode.List<bool>(Decode.Bool), length: ReplyLength.EachArgument(1));

    private static readonly CommandSpec<Seq<RedisValue>> SMembersSpec = Spec.Read("SMEMBERS", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<bool> SMoveSpec = Spec.Write("SMOVE", KeyPositions.Range(0, 1), Decode.Bool);
    private static readonly CommandSpec<ScanPage<RedisValue>> SScanSpec =
        Spec.Read("SSCAN", KeyPositions.One, DecodeScan.Page(Decode.List<RedisValue>(Decode.Value)));

    /// <summary>How many of the members are new to the set; all are in it then.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
    /// </remarks>
    public static Command<long> SAdd(RedisKey key, params ReadOnlySpan<RedisValue> members) => SAddSpec.OfValues(key, members);

    /// <inheritdoc cref="SAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> SAdd(RedisKey key, IEnumerable<RedisValue> members) => SAddSpec.OfValues(key, members);

    /// <inheritdoc cref="SAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SAdd(RedisKey key, IEnumerable<string> members) => SAddSpec.OfValues(key, members);

    /// <summary>As <see cref="SAdd(RedisKey, ReadOnlySpan{RedisValue})"/> of one member, written by a codec.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
    /// </remarks>
    public static Command<long> SAdd<T>(RedisKey key, T member, IRedisCodec<T> codec) => SAddSpec.Of(Args.Key(key).AddEncoded(member, codec));

    /// <summary>As <see cref="SAdd(RedisKey, ReadOnlySpan{RedisValue})"/> of one member, written by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
    /// </remarks>
    public static Command<long> SAddAs<T>(RedisKey key, T member) => SAddSpec.Deferred(Args.Key(key).Add(RedisValue.Empty), 1, member);

    /// <summary>How many of the members were in the set; they are removed, and the key with the last of them.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see></para>
    /// </remarks>
    public static Command<long> SRem(RedisKey key, params ReadOnlySpan<RedisValue> members) => SRemSpec.OfValues(key, members);

    /// <inheritdoc cref="SRem(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> SRem(RedisKey key, IEnumerable<RedisValue> members) => SRemSpec.OfValues(key, members);

    /// <inheritdoc cref="SRem(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SRem(RedisKey key, IEnumerable<string> members) => SRemSpec.OfValues(key, members);

    /// <summary>How many members are in the set; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/scard/">SCARD</see></para>
    /// </remarks>
    public static Command<long> SCard(RedisKey key) => SCardSpec.Of(key);

    /// <summary>Whether the member is in the set.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sismember/">SISMEMBER</see></para>
    /// </remarks>
    public static Command<bool> SIsMember(RedisKey key, RedisValue member) => SIsMemberSpec.Of(key, member);

    /// <summary>Whether each of the members is in the set, in order.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 6.2 · O(members) · <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<bool>> SMIsMember(RedisKey key, params ReadOnlySpan<RedisValue> members) => SMIsMemberSpec.OfValues(key, members);

    /// <inheritdoc cref="SMIsMember(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<bool>> SMIsMember(RedisKey key, IEnumerable<RedisValue> members) => SMIsMemberSpec.OfValues(key, members);

    /// <inheritdoc cref="SMIsMember(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<bool>> SMIsMember(RedisKey key, IEnumerable<string> members) => SMIsMemberSpec.OfValues(key, members);

    /// <summary>All members of the set, in no order.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(members of the set) · <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SMembers(RedisKey key) => SMembersSpec.Of(key);

    /// <summary>As <see cref="SMembers(RedisKey)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(members of the set) · <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see></para>
    /// </remarks>
    public static Command<Seq<T>> SMembers<T>(RedisKey key) => SetsOf<T>.SMembers.Of(key);

    /// <summary>As <see cref="SMembers(RedisKey)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(members of the set) · <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see></para>
    /// </remarks>
    public static Command<Seq<T>> SMembers<T>(RedisKey key, IRedisCodec<T> codec) => SMembersSpec.List(codec).Of(key);

    /// <summary>Moves a member from one set to another, as one.</summary>
    /// <returns>False: it is not in the source, and nothing was changed.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when one is no set.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/smove/">SMOVE</see></para>
    /// </remarks>
    public static Command<bool> SMove(RedisKey source, RedisKey destination, RedisValue member) => SMoveSpec.Of(source, destination.AsValue(), member);

    /// <summary>One page of the members, and where to go on, as <see cref="Scan"/>.</summary>
    /// <remarks>
    /// <para>A small set comes whole.</para>
    /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<RedisValue>> SScan(RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        SScanSpec.Of(Args.Key(key, 6).Add(cursor.AsValue()).AddPaging(pattern, count));

    /// <summary>As <see cref="SScan(RedisKey, ScanCursor, RedisValue?, long?)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
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
