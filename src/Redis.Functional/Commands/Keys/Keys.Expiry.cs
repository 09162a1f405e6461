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

    /// <summary>
    /// Sets a time to live on a key. False: no such key, or the condition does not hold. · since 1.0 · O(1) · sent as PEXPIRE, in milliseconds rounded up,
    /// unless whole seconds; zero or less deletes the key at once, which is True too · https://redis.io/docs/latest/commands/expire/
    /// https://redis.io/docs/latest/commands/pexpire/
    /// </summary>
    public static Command<bool> Expire(RedisKey key, TimeSpan ttl, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(ttl) ? ExpireSpec : PExpireSpec).Of(Args.Key(key).AddLife(ttl).With(condition));

    /// <summary>As <see cref="Expire"/>, always in milliseconds. · since 2.6 · O(1) · milliseconds, rounded up; zero or less deletes the key at once, which is True too · https://redis.io/docs/latest/commands/pexpire/</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<bool> PExpire(RedisKey key, TimeSpan ttl, ExpireWhen condition = default) =>
        PExpireSpec.Of(Args.Key(key).AddLifeMilliseconds(ttl).With(condition));

    /// <summary>
    /// Lets a key expire at a point in time; one in the past removes it at once. False: no such key, or the condition does not hold. · since 1.2 · O(1) · sent
    /// as PEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0 · https://redis.io/docs/latest/commands/expireat/
    /// https://redis.io/docs/latest/commands/pexpireat/
    /// </summary>
    public static Command<bool> ExpireAt(RedisKey key, DateTimeOffset moment, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(moment) ? ExpireAtSpec : PExpireAtSpec).Of(Args.Key(key).AddEnd(moment).With(condition));

    /// <summary>As <see cref="ExpireAt"/>, always in milliseconds. · since 2.6 · O(1) · milliseconds, rounded up; a moment before 1970 is sent as 0 · https://redis.io/docs/latest/commands/pexpireat/</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<bool> PExpireAt(RedisKey key, DateTimeOffset moment, ExpireWhen condition = default) =>
        PExpireAtSpec.Of(Args.Key(key).AddEndMilliseconds(moment).With(condition));

    /// <summary>Takes the key's expiry away. False: no such key, or it has none. · since 2.2 · O(1) · https://redis.io/docs/latest/commands/persist/</summary>
    public static Command<bool> Persist(RedisKey key) => PersistSpec.Of(key);

    /// <summary>How long the key has to live. · since 1.0 · O(1) · seconds, rounded by the server; −2 becomes Missing, −1 NoExpiry · https://redis.io/docs/latest/commands/ttl/</summary>
    public static Command<TimeToLive> Ttl(RedisKey key) => TtlSpec.Of(key);

    /// <summary>How long the key has to live. · since 2.6 · O(1) · milliseconds; −2 becomes Missing, −1 NoExpiry · https://redis.io/docs/latest/commands/pttl/</summary>
    public static Command<TimeToLive> PTtl(RedisKey key) => PTtlSpec.Of(key);

    /// <summary>When the key goes away. · since 7.0 · O(1) · seconds; −2 becomes Missing, −1 NoExpiry · https://redis.io/docs/latest/commands/expiretime/</summary>
    public static Command<ExpirationTime> ExpireTime(RedisKey key) => ExpireTimeSpec.Of(key);

    /// <summary>When the key goes away. · since 7.0 · O(1) · milliseconds; −2 becomes Missing, −1 NoExpiry · https://redis.io/docs/latest/commands/pexpiretime/</summary>
    public static Command<ExpirationTime> PExpireTime(RedisKey key) => PExpireTimeSpec.Of(key);
}
