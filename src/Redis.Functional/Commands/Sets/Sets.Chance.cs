using LanguageExt;

namespace Redis.Functional;

// Sets: members chosen by chance.
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> SPopSpec = Spec.Write("SPOP", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> SPopManySpec = SPopSpec.Decoding(Decode.Values);
    private static readonly CommandSpec<Option<RedisValue>> SRandMemberSpec = Spec.Read("SRANDMEMBER", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> SRandMembersSpec = SRandMemberSpec.Decoding(Decode.Values);

    /// <summary>Removes a random member of a set and returns it.</summary>
    /// <returns>The member, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> SPop(RedisKey key) => SPopSpec.Of(key);

    /// <summary>Removes a random member of a set and returns it.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The member, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> SPop<T>(RedisKey key) => SetsOf<T>.SPop.Of(key);

    /// <summary>Removes a random member of a set and returns it.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The member, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> SPop<T>(RedisKey key, IRedisCodec<T> codec) => SPopSpec.Optional(codec).Of(key);

    /// <summary>Removes several random members of a set and returns them.</summary>
    /// <param name="count">Maximum number of different members. Negative: InvalidArgument. Needs Redis 3.2.</param>
    /// <returns>The members; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SPop(RedisKey key, long count) => SPopManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Removes several random members of a set and returns them.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="count">Maximum number of different members. Negative: InvalidArgument. Needs Redis 3.2.</param>
    /// <returns>The members; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Seq<T>> SPop<T>(RedisKey key, long count) => SetsOf<T>.SPopMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Gets a random member of a set.</summary>
    /// <returns>The member, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> SRandMember(RedisKey key) => SRandMemberSpec.Of(key);

    /// <summary>Gets a random member of a set.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The member, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Option<T>> SRandMember<T>(RedisKey key) => SetsOf<T>.SRandMember.Of(key);

    /// <summary>Gets several random members of a set.</summary>
    /// <param name="count">Maximum number of different members. Negative: exactly this many, with possible repetitions. Needs Redis 2.6.</param>
    /// <returns>The members; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SRandMember(RedisKey key, long count) => SRandMembersSpec.Of(key, count);

    /// <summary>Gets several random members of a set.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="count">Maximum number of different members. Negative: exactly this many, with possible repetitions. Needs Redis 2.6.</param>
    /// <returns>The members; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<T>> SRandMember<T>(RedisKey key, long count) => SetsOf<T>.SRandMembers.Of(key, count);
}
