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

    /// <summary>Sets a time to live on fields of a hash; the outcome of each field, in order.</summary>
    /// <remarks>
    /// <para>
    /// Sent as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once: Deleted. WRONGTYPE when it is no hash.
    /// </para>
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

    /// <summary>As <see cref="HExpire(RedisKey, TimeSpan, ReadOnlySpan{RedisValue})"/>, always in milliseconds.</summary>
    /// <remarks>
    /// <para>Milliseconds, rounded up; zero or less deletes the field at once: Deleted. WRONGTYPE when it is no hash.</para>
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

    /// <summary>Lets fields of a hash expire at a point in time; the outcome of each field, in order.</summary>
    /// <remarks>
    /// <para>Sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0. WRONGTYPE when it is no hash.</para>
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

    /// <summary>As <see cref="HExpireAt(RedisKey, DateTimeOffset, ReadOnlySpan{RedisValue})"/>, always in milliseconds.</summary>
    /// <remarks>
    /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0. WRONGTYPE when it is no hash.</para>
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
