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

    /// <summary>The value of the field.</summary>
    /// <returns>None: no such field, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> HGet(RedisKey key, RedisValue field) => HGetSpec.Of(key, field);

    /// <summary>As <see cref="HGet(RedisKey, RedisValue)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
    /// </remarks>
    public static Command<Option<T>> HGet<T>(RedisKey key, RedisValue field) => HashesOf<T>.HGet.Of(key, field);

    /// <summary>As <see cref="HGet(RedisKey, RedisValue)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
    /// </remarks>
    public static Command<Option<T>> HGet<T>(RedisKey key, RedisValue field, IRedisCodec<T> codec) => HGetSpec.Optional(codec).Of(key, field);

    /// <summary>Sets a field.</summary>
    /// <returns>True: it is new; false: its value was replaced, and its expiry, if it had one, is gone.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
    /// </remarks>
    public static Command<bool> HSet(RedisKey key, RedisValue field, RedisValue value) => HSetOneSpec.Of(key, field, value);

    /// <summary>As <see cref="HSet(RedisKey, RedisValue, RedisValue)"/>, the value written by a codec.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
    /// </remarks>
    public static Command<bool> HSet<T>(RedisKey key, RedisValue field, T value, IRedisCodec<T> codec) =>
        HSetOneSpec.Of(Args.Key(key).Add(field).AddEncoded(value, codec));

    /// <summary>How many of the fields are new; all are set.</summary>
    /// <remarks>
    /// <para>Of several since 4.0.</para>
    /// <para>WRONGTYPE when it is no hash.</para>
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

    /// <summary>Sets a field when there is none of that name.</summary>
    /// <returns>False: there is.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hsetnx/">HSETNX</see></para>
    /// </remarks>
    public static Command<bool> HSetNx(RedisKey key, RedisValue field, RedisValue value) => HSetNxSpec.Of(key, field, value);

    /// <summary>Sets fields.</summary>
    /// <remarks>
    /// <para>Deprecated since 4.0: <see cref="HSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>.</para>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmset/">HMSET</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> HMSet(RedisKey key, params ReadOnlySpan<(RedisValue Field, RedisValue Value)> pairs) =>
        HMSetSpec.Of(Args.Key(key, 1 + (2 * pairs.Length)).AddPairs(pairs));

    /// <inheritdoc cref="HMSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> HMSet(RedisKey key, IEnumerable<(RedisValue Field, RedisValue Value)> pairs) => HMSetSpec.Of(Args.Key(key).AddPairs(pairs));

    /// <summary>How many of the fields were there; they are removed, and the key with the last of them.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see></para>
    /// </remarks>
    public static Command<long> HDel(RedisKey key, params ReadOnlySpan<RedisValue> fields) => HDelSpec.OfValues(key, fields);

    /// <inheritdoc cref="HDel(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> HDel(RedisKey key, IEnumerable<RedisValue> fields) => HDelSpec.OfValues(key, fields);

    /// <inheritdoc cref="HDel(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> HDel(RedisKey key, IEnumerable<string> fields) => HDelSpec.OfValues(key, fields);

    /// <summary>Whether the field is there.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hexists/">HEXISTS</see></para>
    /// </remarks>
    public static Command<bool> HExists(RedisKey key, RedisValue field) => HExistsSpec.Of(key, field);

    /// <summary>How many fields there are; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hlen/">HLEN</see></para>
    /// </remarks>
    public static Command<long> HLen(RedisKey key) => HLenSpec.Of(key);

    /// <summary>The length of the field's value in bytes; 0: no such field.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hstrlen/">HSTRLEN</see></para>
    /// </remarks>
    public static Command<long> HStrLen(RedisKey key, RedisValue field) => HStrLenSpec.Of(key, field);

    /// <summary>The number in the field after adding the increment; a missing field counts as 0.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; ERR when it is no integer of 64 bits or would not be one after.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrby/">HINCRBY</see></para>
    /// </remarks>
    public static Command<long> HIncrBy(RedisKey key, RedisValue field, long increment) => HIncrBySpec.Of(key, field, increment);

    /// <summary>The number in the field after adding the increment; a missing field counts as 0.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; ERR when it is no number or would be infinite or no number after.</para>
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
