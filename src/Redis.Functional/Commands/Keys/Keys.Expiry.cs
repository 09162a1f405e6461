using System.ComponentModel;

namespace Redis.Functional;

// Keys: how long they live.
public static partial class Commands
{
    private static readonly CommandSpec<bool> ExpireSpec = Spec.Write("EXPIRE", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> PExpireSpec = Spec.Write("PEXPIRE", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> ExpireAtSpec = Spec.Write("EXPIREAT", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> PExpireAtSpec = Spec.Write("PEXPIREAT", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> PersistSpec = Spec.Write("PERSIST", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<TimeToLive> TtlSpec = Spec.Read("TTL", KeyPositions.One, DecodeTime.TtlSeconds);
    private static readonly CommandSpec<TimeToLive> PTtlSpec = Spec.Read("PTTL", KeyPositions.One, DecodeTime.TtlMilliseconds);
    private static readonly CommandSpec<ExpirationTime> ExpireTimeSpec = Spec.Read("EXPIRETIME", KeyPositions.One, DecodeTime.ExpirySeconds);
    private static readonly CommandSpec<ExpirationTime> PExpireTimeSpec = Spec.Read("PEXPIRETIME", KeyPositions.One, DecodeTime.ExpiryMilliseconds);

    /// <summary>Sets a time to live on a key.</summary>
    /// <returns>False: no such key, or the condition does not hold.</returns>
    /// <remarks>
    /// <para>Sent as PEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the key at once, which is True too.</para>
    /// <para>
    /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expire/">EXPIRE</see>,
    /// <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
    /// </para>
    /// </remarks>
    public static Command<bool> Expire(RedisKey key, TimeSpan ttl, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(ttl) ? ExpireSpec : PExpireSpec).Of(Args.Key(key).AddLife(ttl).With(condition));

    /// <summary>As <see cref="Expire"/>, always in milliseconds.</summary>
    /// <remarks>
    /// <para>Milliseconds, rounded up; zero or less deletes the key at once, which is True too.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<bool> PExpire(RedisKey key, TimeSpan ttl, ExpireWhen condition = default) =>
        PExpireSpec.Of(Args.Key(key).AddLifeMilliseconds(ttl).With(condition));

    /// <summary>Lets a key expire at a point in time; one in the past removes it at once.</summary>
    /// <returns>False: no such key, or the condition does not hold.</returns>
    /// <remarks>
    /// <para>Sent as PEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.</para>
    /// <para>
    /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/expireat/">EXPIREAT</see>,
    /// <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
    /// </para>
    /// </remarks>
    public static Command<bool> ExpireAt(RedisKey key, DateTimeOffset moment, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(moment) ? ExpireAtSpec : PExpireAtSpec).Of(Args.Key(key).AddEnd(moment).With(condition));

    /// <summary>As <see cref="ExpireAt"/>, always in milliseconds.</summary>
    /// <remarks>
    /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<bool> PExpireAt(RedisKey key, DateTimeOffset moment, ExpireWhen condition = default) =>
        PExpireAtSpec.Of(Args.Key(key).AddEndMilliseconds(moment).With(condition));

    /// <summary>Takes the key's expiry away.</summary>
    /// <returns>False: no such key, or it has none.</returns>
    /// <remarks>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/persist/">PERSIST</see></para>
    /// </remarks>
    public static Command<bool> Persist(RedisKey key) => PersistSpec.Of(key);

    /// <summary>How long the key has to live.</summary>
    /// <remarks>
    /// <para>Seconds, rounded by the server; −2 becomes Missing, −1 NoExpiry.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ttl/">TTL</see></para>
    /// </remarks>
    public static Command<TimeToLive> Ttl(RedisKey key) => TtlSpec.Of(key);

    /// <summary>How long the key has to live.</summary>
    /// <remarks>
    /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pttl/">PTTL</see></para>
    /// </remarks>
    public static Command<TimeToLive> PTtl(RedisKey key) => PTtlSpec.Of(key);

    /// <summary>When the key goes away.</summary>
    /// <remarks>
    /// <para>Seconds; −2 becomes Missing, −1 NoExpiry.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expiretime/">EXPIRETIME</see></para>
    /// </remarks>
    public static Command<ExpirationTime> ExpireTime(RedisKey key) => ExpireTimeSpec.Of(key);

    /// <summary>When the key goes away.</summary>
    /// <remarks>
    /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry.</para>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpiretime/">PEXPIRETIME</see></para>
    /// </remarks>
    public static Command<ExpirationTime> PExpireTime(RedisKey key) => PExpireTimeSpec.Of(key);
}
