using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Hashes: how long fields still live.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<FieldPersistOutcome>> HPersistSpec =
        Spec.Write("HPERSIST", KeyPositions.One, Decode.List<FieldPersistOutcome>(DecodeFields.Persist), length: ReplyLength.EachField);

    private static readonly CommandSpec<Seq<TimeToLive>> HTtlSpec =
        Spec.Read("HTTL", KeyPositions.One, Decode.List<TimeToLive>(DecodeTime.TtlSeconds), length: ReplyLength.EachField);

    private static readonly CommandSpec<Seq<TimeToLive>> HPTtlSpec =
        Spec.Read("HPTTL", KeyPositions.One, Decode.List<TimeToLive>(DecodeTime.TtlMilliseconds), length: ReplyLength.EachField);

    private static readonly CommandSpec<Seq<ExpirationTime>> HExpireTimeSpec =
        Spec.Read("HEXPIRETIME", KeyPositions.One, Decode.List<ExpirationTime>(DecodeTime.ExpirySeconds), length: ReplyLength.EachField);

    private static readonly CommandSpec<Seq<ExpirationTime>> HPExpireTimeSpec =
        Spec.Read("HPEXPIRETIME", KeyPositions.One, Decode.List<ExpirationTime>(DecodeTime.ExpiryMilliseconds), length: ReplyLength.EachField);

    /// <summary>Removes the expiry of fields of a hash.</summary>
    /// <returns>The outcome of each field, in order.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see></para>
    /// </remarks>
    public static Command<Seq<FieldPersistOutcome>> HPersist(RedisKey key, params ReadOnlySpan<RedisValue> fields) =>
        HPersistSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HPersist(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<FieldPersistOutcome>> HPersist(RedisKey key, IEnumerable<RedisValue> fields) =>
        HPersistSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HPersist(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<FieldPersistOutcome>> HPersist(RedisKey key, IEnumerable<string> fields) =>
        HPersistSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <summary>Gets the remaining time to live of fields of a hash, in seconds.</summary>
    /// <returns>The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see></para>
    /// </remarks>
    public static Command<Seq<TimeToLive>> HTtl(RedisKey key, params ReadOnlySpan<RedisValue> fields) =>
        HTtlSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HTtl(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<TimeToLive>> HTtl(RedisKey key, IEnumerable<RedisValue> fields) =>
        HTtlSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HTtl(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<TimeToLive>> HTtl(RedisKey key, IEnumerable<string> fields) =>
        HTtlSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <summary>Gets the remaining time to live of fields of a hash, in milliseconds.</summary>
    /// <returns>The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see></para>
    /// </remarks>
    public static Command<Seq<TimeToLive>> HPTtl(RedisKey key, params ReadOnlySpan<RedisValue> fields) =>
        HPTtlSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HPTtl(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<TimeToLive>> HPTtl(RedisKey key, IEnumerable<RedisValue> fields) =>
        HPTtlSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HPTtl(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<TimeToLive>> HPTtl(RedisKey key, IEnumerable<string> fields) =>
        HPTtlSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <summary>Gets the times at which fields of a hash expire, in seconds.</summary>
    /// <returns>The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see></para>
    /// </remarks>
    public static Command<Seq<ExpirationTime>> HExpireTime(RedisKey key, params ReadOnlySpan<RedisValue> fields) =>
        HExpireTimeSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HExpireTime(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<ExpirationTime>> HExpireTime(RedisKey key, IEnumerable<RedisValue> fields) =>
        HExpireTimeSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HExpireTime(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<ExpirationTime>> HExpireTime(RedisKey key, IEnumerable<string> fields) =>
        HExpireTimeSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <summary>Gets the times at which fields of a hash expire, in milliseconds.</summary>
    /// <returns>The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see></para>
    /// </remarks>
    public static Command<Seq<ExpirationTime>> HPExpireTime(RedisKey key, params ReadOnlySpan<RedisValue> fields) =>
        HPExpireTimeSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HPExpireTime(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<ExpirationTime>> HPExpireTime(RedisKey key, IEnumerable<RedisValue> fields) =>
        HPExpireTimeSpec.Of(Args.Key(key, 8).AddFields(fields));

    /// <inheritdoc cref="HPExpireTime(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<ExpirationTime>> HPExpireTime(RedisKey key, IEnumerable<string> fields) =>
        HPExpireTimeSpec.Of(Args.Key(key, 8).AddFields(fields));
}
