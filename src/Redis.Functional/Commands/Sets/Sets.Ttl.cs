using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sets: how long members still live.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<TimeToLive>> STtlSpec =
        Spec.Read("STTL", KeyPositions.One, Decode.List<TimeToLive>(DecodeTime.TtlSeconds), length: ReplyLength.EachMember);

    private static readonly CommandSpec<Seq<TimeToLive>> SPTtlSpec =
        Spec.Read("SPTTL", KeyPositions.One, Decode.List<TimeToLive>(DecodeTime.TtlMilliseconds), length: ReplyLength.EachMember);

    private static readonly CommandSpec<Seq<ExpirationTime>> SExpireTimeSpec =
        Spec.Read("SEXPIRETIME", KeyPositions.One, Decode.List<ExpirationTime>(DecodeTime.ExpirySeconds), length: ReplyLength.EachMember);

    private static readonly CommandSpec<Seq<ExpirationTime>> SPExpireTimeSpec =
        Spec.Read("SPEXPIRETIME", KeyPositions.One, Decode.List<ExpirationTime>(DecodeTime.ExpiryMilliseconds), length: ReplyLength.EachMember);

    /// <summary>Gets the remaining time to live of members of a set, in seconds.</summary>
    /// <returns>The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sttl/">STTL</see></para>
    /// </remarks>
    public static Command<Seq<TimeToLive>> STtl(RedisKey key, params ReadOnlySpan<RedisValue> members) =>
        STtlSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="STtl(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<TimeToLive>> STtl(RedisKey key, IEnumerable<RedisValue> members) =>
        STtlSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="STtl(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<TimeToLive>> STtl(RedisKey key, IEnumerable<string> members) =>
        STtlSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <summary>Gets the remaining time to live of members of a set, in milliseconds.</summary>
    /// <returns>The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spttl/">SPTTL</see></para>
    /// </remarks>
    public static Command<Seq<TimeToLive>> SPTtl(RedisKey key, params ReadOnlySpan<RedisValue> members) =>
        SPTtlSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="SPTtl(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<TimeToLive>> SPTtl(RedisKey key, IEnumerable<RedisValue> members) =>
        SPTtlSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="SPTtl(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<TimeToLive>> SPTtl(RedisKey key, IEnumerable<string> members) =>
        SPTtlSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <summary>Gets the times at which members of a set expire, in seconds.</summary>
    /// <returns>The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpiretime/">SEXPIRETIME</see></para>
    /// </remarks>
    public static Command<Seq<ExpirationTime>> SExpireTime(RedisKey key, params ReadOnlySpan<RedisValue> members) =>
        SExpireTimeSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="SExpireTime(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<ExpirationTime>> SExpireTime(RedisKey key, IEnumerable<RedisValue> members) =>
        SExpireTimeSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="SExpireTime(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<ExpirationTime>> SExpireTime(RedisKey key, IEnumerable<string> members) =>
        SExpireTimeSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <summary>Gets the times at which members of a set expire, in milliseconds.</summary>
    /// <returns>The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spexpiretime/">SPEXPIRETIME</see></para>
    /// </remarks>
    public static Command<Seq<ExpirationTime>> SPExpireTime(RedisKey key, params ReadOnlySpan<RedisValue> members) =>
        SPExpireTimeSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="SPExpireTime(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<ExpirationTime>> SPExpireTime(RedisKey key, IEnumerable<RedisValue> members) =>
        SPExpireTimeSpec.Of(Args.Key(key, 8).AddMembers(members));

    /// <inheritdoc cref="SPExpireTime(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<ExpirationTime>> SPExpireTime(RedisKey key, IEnumerable<string> members) =>
        SPExpireTimeSpec.Of(Args.Key(key, 8).AddMembers(members));
}
