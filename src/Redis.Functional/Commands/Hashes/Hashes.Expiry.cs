using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Hashes: fields that expire.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<FieldExpiryOutcome>> HExpireSpec =
        Spec.Write("HEXPIRE", KeyPositions.One, Decode.List<FieldExpiryOutcome>(DecodeFields.Expiry), length: ReplyLength.EachField);

    private static readonly CommandSpec<Seq<FieldExpiryOutcome>> HPExpireSpec =
        Spec.Write("HPEXPIRE", KeyPositions.One, Decode.List<FieldExpiryOutcome>(DecodeFields.Expiry), length: ReplyLength.EachField);

    private static readonly CommandSpec<Seq<FieldExpiryOutcome>> HExpireAtSpec =
        Spec.Write("HEXPIREAT", KeyPositions.One, Decode.List<FieldExpiryOutcome>(DecodeFields.Expiry), length: ReplyLength.EachField);

    private static readonly CommandSpec<Seq<FieldExpiryOutcome>> HPExpireAtSpec =
        Spec.Write("HPEXPIREAT", KeyPositions.One, Decode.List<FieldExpiryOutcome>(DecodeFields.Expiry), length: ReplyLength.EachField);

    /// <summary>Sets a time to live on fields of a hash.</summary>
    /// <param name="ttl">
    /// Sent as HEXPIRE if it is whole seconds, otherwise as HPEXPIRE in milliseconds, rounded up. Zero or less deletes the fields at once.
    /// </param>
    /// <returns>The outcome of each field, in order.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
    /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<FieldExpiryOutcome>> HExpire(RedisKey key, TimeSpan ttl, params ReadOnlySpan<RedisValue> fields) =>
        (DurationArgs.IsSeconds(ttl) ? HExpireSpec : HPExpireSpec).Of(Args.Key(key, 8).AddLife(ttl).AddFields(fields));

    /// <inheritdoc cref="HExpire(RedisKey, TimeSpan, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<FieldExpiryOutcome>> HExpire(RedisKey key, TimeSpan ttl, IEnumerable<RedisValue> fields, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(ttl) ? HExpireSpec : HPExpireSpec).Of(Args.Key(key, 8).AddLife(ttl).With(condition).AddFields(fields));

    /// <inheritdoc cref="HExpire(RedisKey, TimeSpan, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<FieldExpiryOutcome>> HExpire(RedisKey key, TimeSpan ttl, IEnumerable<string> fields, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(ttl) ? HExpireSpec : HPExpireSpec).Of(Args.Key(key, 8).AddLife(ttl).With(condition).AddFields(fields));

    /// <summary>Sets a time to live on fields of a hash, always in milliseconds.</summary>
    /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the fields at once.</param>
    /// <returns>The outcome of each field, in order.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<FieldExpiryOutcome>> HPExpire(RedisKey key, TimeSpan ttl, params ReadOnlySpan<RedisValue> fields) =>
        HPExpireSpec.Of(Args.Key(key, 8).AddLifeMilliseconds(ttl).AddFields(fields));

    /// <inheritdoc cref="HPExpire(RedisKey, TimeSpan, ReadOnlySpan{RedisValue})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<FieldExpiryOutcome>> HPExpire(RedisKey key, TimeSpan ttl, IEnumerable<RedisValue> fields, ExpireWhen condition = default) =>
        HPExpireSpec.Of(Args.Key(key, 8).AddLifeMilliseconds(ttl).With(condition).AddFields(fields));

    /// <inheritdoc cref="HPExpire(RedisKey, TimeSpan, ReadOnlySpan{RedisValue})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<FieldExpiryOutcome>> HPExpire(RedisKey key, TimeSpan ttl, IEnumerable<string> fields, ExpireWhen condition = default) =>
        HPExpireSpec.Of(Args.Key(key, 8).AddLifeMilliseconds(ttl).With(condition).AddFields(fields));

    /// <summary>Sets the time at which fields of a hash expire.</summary>
    /// <param name="moment">
    /// Sent as HEXPIREAT if it is whole seconds, otherwise as HPEXPIREAT in milliseconds, rounded up. A time before 1970 is sent as 0.
    /// </param>
    /// <returns>The outcome of each field, in order.</returns>
    /// <remarks>
    /// <para>A time in the past deletes the fields at once.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
    /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<FieldExpiryOutcome>> HExpireAt(RedisKey key, DateTimeOffset moment, params ReadOnlySpan<RedisValue> fields) =>
        (DurationArgs.IsSeconds(moment) ? HExpireAtSpec : HPExpireAtSpec).Of(Args.Key(key, 8).AddEnd(moment).AddFields(fields));

    /// <inheritdoc cref="HExpireAt(RedisKey, DateTimeOffset, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<FieldExpiryOutcome>> HExpireAt(
        RedisKey key, DateTimeOffset moment, IEnumerable<RedisValue> fields, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(moment) ? HExpireAtSpec : HPExpireAtSpec).Of(Args.Key(key, 8).AddEnd(moment).With(condition).AddFields(fields));

    /// <inheritdoc cref="HExpireAt(RedisKey, DateTimeOffset, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<FieldExpiryOutcome>> HExpireAt(RedisKey key, DateTimeOffset moment, IEnumerable<string> fields, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(moment) ? HExpireAtSpec : HPExpireAtSpec).Of(Args.Key(key, 8).AddEnd(moment).With(condition).AddFields(fields));

    /// <summary>Sets the time at which fields of a hash expire, always in milliseconds.</summary>
    /// <param name="moment">Rounded up to milliseconds. A time before 1970 is sent as 0.</param>
    /// <returns>The outcome of each field, in order.</returns>
    /// <remarks>
    /// <para>A time in the past deletes the fields at once.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<FieldExpiryOutcome>> HPExpireAt(RedisKey key, DateTimeOffset moment, params ReadOnlySpan<RedisValue> fields) =>
        HPExpireAtSpec.Of(Args.Key(key, 8).AddEndMilliseconds(moment).AddFields(fields));

    /// <inheritdoc cref="HPExpireAt(RedisKey, DateTimeOffset, ReadOnlySpan{RedisValue})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Seq<FieldExpiryOutcome>> HPExpireAt(
        RedisKey key, DateTimeOffset moment, IEnumerable<RedisValue> fields, ExpireWhen condition = default) =>
        HPExpireAtSpec.Of(Args.Key(key, 8).AddEndMilliseconds(moment).With(condition).AddFields(fields));

    /// <inheritdoc cref="HPExpireAt(RedisKey, DateTimeOffset, ReadOnlySpan{RedisValue})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<FieldExpiryOutcome>> HPExpireAt(
        RedisKey key, DateTimeOffset moment, IEnumerable<string> fields, ExpireWhen condition = default) =>
        HPExpireAtSpec.Of(Args.Key(key, 8).AddEndMilliseconds(moment).With(condition).AddFields(fields));
}
