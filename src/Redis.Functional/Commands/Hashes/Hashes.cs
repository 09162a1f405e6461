using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Hashes: single fields.
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> HGetSpec = Spec.Read("HGET", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<long> HSetSpec = Spec.Write("HSET", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<bool> HSetOneSpec = HSetSpec.Decoding(Decode.Bool);
    private static readonly CommandSpec<bool> HSetNxSpec = Spec.Write("HSETNX", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<Unit> HMSetSpec = Spec.Write("HMSET", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<long> HDelSpec = Spec.Write("HDEL", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<bool> HExistsSpec = Spec.Read("HEXISTS", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> HLenSpec = Spec.Read("HLEN", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> HStrLenSpec = Spec.Read("HSTRLEN", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> HIncrBySpec = Spec.Write("HINCRBY", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<double> HIncrByFloatSpec = Spec.Write("HINCRBYFLOAT", KeyPositions.One, Decode.Double);

    /// <summary>Gets the value of a field of a hash.</summary>
    /// <returns>The value, or None if the field or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Option&lt;RedisValue&gt;&gt; name = await client.Run(HGet("user:1", "name"), ct);</code></example>
    public static Command<Option<RedisValue>> HGet(RedisKey key, RedisValue field) => HGetSpec.Of(key, field);

    /// <summary>Gets the value of a field of a hash.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The value, or None if the field or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
    /// </remarks>
    public static Command<Option<T>> HGet<T>(RedisKey key, RedisValue field) => HashesOf<T>.HGet.Of(key, field);

    /// <summary>Gets the value of a field of a hash.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The value, or None if the field or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
    /// </remarks>
    public static Command<Option<T>> HGet<T>(RedisKey key, RedisValue field, IRedisCodec<T> codec) => HGetSpec.Optional(codec).Of(key, field);

    /// <summary>Sets a field of a hash.</summary>
    /// <returns>True if the field is new; false if its value was replaced.</returns>
    /// <remarks>
    /// <para>Creates the hash if needed. Removes an existing expiry of the field.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, bool&gt; isNew = await client.Run(HSet("user:1", "name", "Ada"), ct);</code></example>
    public static Command<bool> HSet(RedisKey key, RedisValue field, RedisValue value) => HSetOneSpec.Of(key, field, value);

    /// <summary>Sets a field of a hash.</summary>
    /// <typeparam name="T">Type to encode from.</typeparam>
    /// <param name="codec">Codec to encode with.</param>
    /// <returns>True if the field is new; false if its value was replaced.</returns>
    /// <remarks>
    /// <para>Creates the hash if needed. Removes an existing expiry of the field.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
    /// </remarks>
    public static Command<bool> HSet<T>(RedisKey key, RedisValue field, T value, IRedisCodec<T> codec) =>
        HSetOneSpec.Of(Args.Key(key).Add(field).AddEncoded(value, codec));

    /// <summary>Sets several fields of a hash.</summary>
    /// <returns>The number of fields that are new.</returns>
    /// <remarks>
    /// <para>More than one field needs Redis 4.0. Creates the hash if needed. Removes existing expiries of the fields.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
    /// </remarks>
    public static Command<long> HSet(RedisKey key, params ReadOnlySpan<(RedisValue Field, RedisValue Value)> pairs) =>
        HSetSpec.Of(Args.Key(key, 1 + (2 * pairs.Length)).AddPairs(pairs));

    /// <inheritdoc cref="HSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>
    public static Command<long> HSet(RedisKey key, IEnumerable<(RedisValue Field, RedisValue Value)> pairs) => HSetSpec.Of(Args.Key(key).AddPairs(pairs));

    /// <inheritdoc cref="HSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> HSet(RedisKey key, IEnumerable<(string Field, string Value)> pairs) => HSetSpec.Of(Args.Key(key).AddPairs(pairs));

    /// <inheritdoc cref="HSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> HSet(RedisKey key, IEnumerable<KeyValuePair<string, string>> pairs) => HSetSpec.Of(Args.Key(key).AddPairs(pairs));

    /// <summary>Sets a field of a hash if it does not exist.</summary>
    /// <returns>True if the field was set; false if it exists.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hsetnx/">HSETNX</see></para>
    /// </remarks>
    public static Command<bool> HSetNx(RedisKey key, RedisValue field, RedisValue value) => HSetNxSpec.Of(key, field, value);

    /// <summary>Sets several fields of a hash.</summary>
    /// <remarks>
    /// <para>Deprecated since Redis 4.0; use <see cref="HSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmset/">HMSET</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> HMSet(RedisKey key, params ReadOnlySpan<(RedisValue Field, RedisValue Value)> pairs) =>
        HMSetSpec.Of(Args.Key(key, 1 + (2 * pairs.Length)).AddPairs(pairs));

    /// <inheritdoc cref="HMSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> HMSet(RedisKey key, IEnumerable<(RedisValue Field, RedisValue Value)> pairs) => HMSetSpec.Of(Args.Key(key).AddPairs(pairs));

    /// <summary>Deletes fields of a hash.</summary>
    /// <returns>The number of fields that existed.</returns>
    /// <remarks>
    /// <para>Deletes the key with the last field.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see></para>
    /// </remarks>
    public static Command<long> HDel(RedisKey key, params ReadOnlySpan<RedisValue> fields) => HDelSpec.OfValues(key, fields);

    /// <inheritdoc cref="HDel(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> HDel(RedisKey key, IEnumerable<RedisValue> fields) => HDelSpec.OfValues(key, fields);

    /// <inheritdoc cref="HDel(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> HDel(RedisKey key, IEnumerable<string> fields) => HDelSpec.OfValues(key, fields);

    /// <summary>Determines whether a field of a hash exists.</summary>
    /// <returns>True if the field exists; false if the field or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hexists/">HEXISTS</see></para>
    /// </remarks>
    public static Command<bool> HExists(RedisKey key, RedisValue field) => HExistsSpec.Of(key, field);

    /// <summary>Gets the number of fields of a hash.</summary>
    /// <returns>The number of fields, or 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hlen/">HLEN</see></para>
    /// </remarks>
    public static Command<long> HLen(RedisKey key) => HLenSpec.Of(key);

    /// <summary>Gets the length of the value of a field of a hash.</summary>
    /// <returns>The length in bytes, or 0 if the field or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hstrlen/">HSTRLEN</see></para>
    /// </remarks>
    public static Command<long> HStrLen(RedisKey key, RedisValue field) => HStrLenSpec.Of(key, field);

    /// <summary>Increments an integer in a field of a hash by a given amount.</summary>
    /// <param name="increment">Amount to add. Negative: subtracts.</param>
    /// <returns>The new value.</returns>
    /// <remarks>
    /// <para>A field that does not exist counts as 0.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or would overflow.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrby/">HINCRBY</see></para>
    /// </remarks>
    public static Command<long> HIncrBy(RedisKey key, RedisValue field, long increment) => HIncrBySpec.Of(key, field, increment);

    /// <summary>Increments a floating-point number in a field of a hash by a given amount.</summary>
    /// <param name="increment">Amount to add. Negative: subtracts.</param>
    /// <returns>The new value.</returns>
    /// <remarks>
    /// <para>A field that does not exist counts as 0.</para>
    /// <para>
    /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number, or if the result would be infinite or not a number.
    /// </para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrbyfloat/">HINCRBYFLOAT</see></para>
    /// </remarks>
    public static Command<double> HIncrByFloat(RedisKey key, RedisValue field, double increment) => HIncrByFloatSpec.Of(key, field, increment);

    private static class HashesOf<T>
    {
        internal static readonly CommandSpec<Option<T>> HGet = HGetSpec.Optional<T>(null);
        internal static readonly CommandSpec<Seq<Option<T>>> HMGet = HMGetSpec.OptionalList<T>(null);
        internal static readonly CommandSpec<Seq<T>> HVals = HValsSpec.List<T>(null);
        internal static readonly CommandSpec<Seq<(RedisValue Field, T Value)>> HGetAll =
            HGetAllSpec.Decoding(Decode.Pairs<RedisValue, T>(Decode.Value, DecodeCodec.DefaultOne<T>), CommandFlags.UserDecoded);
    }
}
