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
    /// <param name="ttl">Sent as EXPIRE if it is whole seconds, otherwise as PEXPIRE in milliseconds, rounded up. Zero or less deletes the key at once.</param>
    /// <param name="condition">Default: always. Others need Redis 7.0.</param>
    /// <returns>True if the expiry was set or the key deleted; false if the key does not exist or the condition does not hold.</returns>
    /// <remarks>
    /// <para>
    /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expire/">EXPIRE</see>,
    /// <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
    /// </para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, bool&gt; extended = await client.Run(Expire("session:42", TimeSpan.FromMinutes(20)), ct);</code></example>
    public static Command<bool> Expire(RedisKey key, TimeSpan ttl, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(ttl) ? ExpireSpec : PExpireSpec).Of(Args.Key(key).AddLife(ttl).With(condition));

    /// <summary>Sets a time to live on a key, always in milliseconds.</summary>
    /// <param name="condition">Default: always. Others need Redis 7.0.</param>
    /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the key at once.</param>
    /// <returns>True if the expiry was set or the key deleted; false if the key does not exist or the condition does not hold.</returns>
    /// <remarks>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<bool> PExpire(RedisKey key, TimeSpan ttl, ExpireWhen condition = default) =>
        PExpireSpec.Of(Args.Key(key).AddLifeMilliseconds(ttl).With(condition));

    /// <summary>Sets the time at which a key expires.</summary>
    /// <param name="moment">
    /// Sent as EXPIREAT if it is whole seconds, otherwise as PEXPIREAT in milliseconds, rounded up. A time in the past deletes the key at once; a time before
    /// 1970 is sent as 0.
    /// </param>
    /// <param name="condition">Default: always. Others need Redis 7.0.</param>
    /// <returns>True if the expiry was set or the key deleted; false if the key does not exist or the condition does not hold.</returns>
    /// <remarks>
    /// <para>
    /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/expireat/">EXPIREAT</see>,
    /// <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
    /// </para>
    /// </remarks>
    public static Command<bool> ExpireAt(RedisKey key, DateTimeOffset moment, ExpireWhen condition = default) =>
        (DurationArgs.IsSeconds(moment) ? ExpireAtSpec : PExpireAtSpec).Of(Args.Key(key).AddEnd(moment).With(condition));

    /// <summary>Sets the time at which a key expires, always in milliseconds.</summary>
    /// <param name="condition">Default: always. Others need Redis 7.0.</param>
    /// <param name="moment">Rounded up to milliseconds. A time in the past deletes the key at once; a time before 1970 is sent as 0.</param>
    /// <returns>True if the expiry was set or the key deleted; false if the key does not exist or the condition does not hold.</returns>
    /// <remarks>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<bool> PExpireAt(RedisKey key, DateTimeOffset moment, ExpireWhen condition = default) =>
        PExpireAtSpec.Of(Args.Key(key).AddEndMilliseconds(moment).With(condition));

    /// <summary>Removes the expiry of a key.</summary>
    /// <returns>True if the expiry was removed; false if the key does not exist or has no expiry.</returns>
    /// <remarks>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/persist/">PERSIST</see></para>
    /// </remarks>
    public static Command<bool> Persist(RedisKey key) => PersistSpec.Of(key);

    /// <summary>Gets the remaining time to live of a key, in seconds.</summary>
    /// <returns>
    /// The time, rounded by the server to whole seconds; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).
    /// </returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ttl/">TTL</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, TimeToLive&gt; remaining = await client.Run(Ttl("session:42"), ct);</code></example>
    public static Command<TimeToLive> Ttl(RedisKey key) => TtlSpec.Of(key);

    /// <summary>Gets the remaining time to live of a key, in milliseconds.</summary>
    /// <returns>The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pttl/">PTTL</see></para>
    /// </remarks>
    public static Command<TimeToLive> PTtl(RedisKey key) => PTtlSpec.Of(key);

    /// <summary>Gets the time at which a key expires, in seconds.</summary>
    /// <returns>The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expiretime/">EXPIRETIME</see></para>
    /// </remarks>
    public static Command<ExpirationTime> ExpireTime(RedisKey key) => ExpireTimeSpec.Of(key);

    /// <summary>Gets the time at which a key expires, in milliseconds.</summary>
    /// <returns>The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).</returns>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpiretime/">PEXPIRETIME</see></para>
    /// </remarks>
    public static Command<ExpirationTime> PExpireTime(RedisKey key) => PExpireTimeSpec.Of(key);
}
