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

    /// <summary>The value of the field. None: no such field, or no such key. · since 2.0 · O(1) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hget/</summary>
    public static Command<Option<RedisValue>> HGet(RedisKey key, RedisValue field) => HGetSpec.Of(key, field);

    /// <summary>As <see cref="HGet(RedisKey, RedisValue)"/>, read by the client's own codec for the type. · since 2.0 · O(1) · https://redis.io/docs/latest/commands/hget/</summary>
    public static Command<Option<T>> HGet<T>(RedisKey key, RedisValue field) => HashesOf<T>.HGet.Of(key, field);

    /// <summary>As <see cref="HGet(RedisKey, RedisValue)"/>, read by a codec (null: the client's own). · since 2.0 · O(1) · https://redis.io/docs/latest/commands/hget/</summary>
    public static Command<Option<T>> HGet<T>(RedisKey key, RedisValue field, IRedisCodec<T> codec) => HGetSpec.Optional(codec).Of(key, field);

    /// <summary>Sets a field. True: it is new; false: its value was replaced, and its expiry, if it had one, is gone. · since 2.0 · O(1) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hset/</summary>
    public static Command<bool> HSet(RedisKey key, RedisValue field, RedisValue value) => HSetOneSpec.Of(key, field, value);

    /// <summary>As <see cref="HSet(RedisKey, RedisValue, RedisValue)"/>, the value written by a codec. · since 2.0 · O(1) · https://redis.io/docs/latest/commands/hset/</summary>
    public static Command<bool> HSet<T>(RedisKey key, RedisValue field, T value, IRedisCodec<T> codec) =>
        HSetOneSpec.Of(Args.Key(key).Add(field).AddEncoded(value, codec));

    /// <summary>How many of the fields are new; all are set. Of several since 4.0. · since 2.0 · O(fields) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hset/</summary>
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

    /// <summary>Sets a field when there is none of that name. False: there is. · since 2.0 · O(1) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hsetnx/</summary>
    public static Command<bool> HSetNx(RedisKey key, RedisValue field, RedisValue value) => HSetNxSpec.Of(key, field, value);

    /// <summary>Sets fields. Deprecated since 4.0: <see cref="HSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>. · since 2.0 · O(fields) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hmset/</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> HMSet(RedisKey key, params ReadOnlySpan<(RedisValue Field, RedisValue Value)> pairs) =>
        HMSetSpec.Of(Args.Key(key, 1 + (2 * pairs.Length)).AddPairs(pairs));

    /// <inheritdoc cref="HMSet(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> HMSet(RedisKey key, IEnumerable<(RedisValue Field, RedisValue Value)> pairs) => HMSetSpec.Of(Args.Key(key).AddPairs(pairs));

    /// <summary>How many of the fields were there; they are removed, and the key with the last of them. · since 2.0 · O(fields) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hdel/</summary>
    public static Command<long> HDel(RedisKey key, params ReadOnlySpan<RedisValue> fields) => HDelSpec.OfValues(key, fields);

    /// <inheritdoc cref="HDel(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> HDel(RedisKey key, IEnumerable<RedisValue> fields) => HDelSpec.OfValues(key, fields);

    /// <inheritdoc cref="HDel(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> HDel(RedisKey key, IEnumerable<string> fields) => HDelSpec.OfValues(key, fields);

    /// <summary>Whether the field is there. · since 2.0 · O(1) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexists/</summary>
    public static Command<bool> HExists(RedisKey key, RedisValue field) => HExistsSpec.Of(key, field);

    /// <summary>How many fields there are; 0: no such key. · since 2.0 · O(1) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hlen/</summary>
    public static Command<long> HLen(RedisKey key) => HLenSpec.Of(key);

    /// <summary>The length of the field's value in bytes; 0: no such field. · since 3.2 · O(1) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hstrlen/</summary>
    public static Command<long> HStrLen(RedisKey key, RedisValue field) => HStrLenSpec.Of(key, field);

    /// <summary>The number in the field after adding the increment; a missing field counts as 0. · since 2.0 · O(1) · WRONGTYPE; ERR when it is no integer of 64 bits or would not be one after · https://redis.io/docs/latest/commands/hincrby/</summary>
    public static Command<long> HIncrBy(RedisKey key, RedisValue field, long increment) => HIncrBySpec.Of(key, field, increment);

    /// <summary>The number in the field after adding the increment; a missing field counts as 0. · since 2.6 · O(1) · WRONGTYPE; ERR when it is no number or would be infinite or no number after · https://redis.io/docs/latest/commands/hincrbyfloat/</summary>
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
