using LanguageExt;

namespace Redis.Functional;

// Sets: members chosen by chance.
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> SPopSpec = Spec.Write("SPOP", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> SPopManySpec = SPopSpec.Decoding(Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Option<RedisValue>> SRandMemberSpec = Spec.Read("SRANDMEMBER", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> SRandMembersSpec = SRandMemberSpec.Decoding(Decode.List<RedisValue>(Decode.Value));

    /// <summary>A member of the set, by chance, which is removed.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> SPop(RedisKey key) => SPopSpec.Of(key);

    /// <summary>As <see cref="SPop(RedisKey)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> SPop<T>(RedisKey key) => SetsOf<T>.SPop.Of(key);

    /// <summary>As <see cref="SPop(RedisKey)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> SPop<T>(RedisKey key, IRedisCodec<T> codec) => SPopSpec.Optional(codec).Of(key);

    /// <summary>So many different members of the set, by chance, or all when there are fewer; they are removed.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>Of several since 3.2.</para>
    /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SPop(RedisKey key, long count) => SPopManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>As <see cref="SPop(RedisKey, long)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
    /// </remarks>
    public static Command<Seq<T>> SPop<T>(RedisKey key, long count) => SetsOf<T>.SPopMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>A member of the set, by chance, which stays.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> SRandMember(RedisKey key) => SRandMemberSpec.Of(key);

    /// <summary>As <see cref="SRandMember(RedisKey)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Option<T>> SRandMember<T>(RedisKey key) => SetsOf<T>.SRandMember.Of(key);

    /// <summary>
    /// So many different members of the set, by chance, or all when there are fewer; of a negative count, exactly as many, and one may come again.
    /// </summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>Of several since 2.6.</para>
    /// <para>WRONGTYPE when it is no set.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SRandMember(RedisKey key, long count) => SRandMembersSpec.Of(key, count);

    /// <summary>As <see cref="SRandMember(RedisKey, long)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<T>> SRandMember<T>(RedisKey key, long count) => SetsOf<T>.SRandMembers.Of(key, count);
}
