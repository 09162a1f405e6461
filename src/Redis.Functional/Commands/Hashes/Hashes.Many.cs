using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Hashes: several fields at once.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<Option<RedisValue>>> HMGetSpec =
        Spec.Read("HMGET", KeyPositions.One, Decode.List(Decode.OptionValue), length: ReplyLength.EachArgument(1));

    private static readonly CommandSpec<Seq<(RedisValue Field, RedisValue Value)>> HGetAllSpec =
        Spec.Read("HGETALL", KeyPositions.One, Decode.Pairs<RedisValue, RedisValue>(Decode.Value, Decode.Value));

    private static readonly CommandSpec<Seq<RedisValue>> HKeysSpec = Spec.Read("HKEYS", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<RedisValue>> HValsSpec = Spec.Read("HVALS", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Option<RedisValue>> HRandFieldSpec = Spec.Read("HRANDFIELD", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> HRandFieldsSpec = HRandFieldSpec.Decoding(Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue Field, RedisValue Value)>> HRandFieldsWithValuesSpec =
        HRandFieldSpec.Decoding(DecodeFields.Pairs<RedisValue, RedisValue>(Decode.Value, Decode.Value));

    private static readonly CommandSpec<ScanPage<(RedisValue Field, RedisValue Value)>> HScanSpec =
        Spec.Read("HSCAN", KeyPositions.One, DecodeScan.Page(Decode.Pairs<RedisValue, RedisValue>(Decode.Value, Decode.Value)));

    private static readonly CommandSpec<ScanPage<RedisValue>> HScanNoValuesSpec = HScanSpec.Decoding(DecodeScan.Page(Decode.List<RedisValue>(Decode.Value)));

    /// <summary>The values of the fields, in order.</summary>
    /// <returns>None: no such field, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> HMGet(RedisKey key, params ReadOnlySpan<RedisValue> fields) => HMGetSpec.OfValues(key, fields);

    /// <inheritdoc cref="HMGet(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<RedisValue>>> HMGet(RedisKey key, IEnumerable<RedisValue> fields) => HMGetSpec.OfValues(key, fields);

    /// <inheritdoc cref="HMGet(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<RedisValue>>> HMGet(RedisKey key, IEnumerable<string> fields) => HMGetSpec.OfValues(key, fields);

    /// <summary>As <see cref="HMGet(RedisKey, ReadOnlySpan{RedisValue})"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<T>>> HMGet<T>(RedisKey key, params ReadOnlySpan<RedisValue> fields) => HashesOf<T>.HMGet.OfValues(key, fields);

    /// <inheritdoc cref="HMGet{T}(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<T>>> HMGet<T>(RedisKey key, IEnumerable<RedisValue> fields) => HashesOf<T>.HMGet.OfValues(key, fields);

    /// <inheritdoc cref="HMGet{T}(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<T>>> HMGet<T>(RedisKey key, IEnumerable<string> fields) => HashesOf<T>.HMGet.OfValues(key, fields);

    /// <summary>All fields and values, in no order; <c>fields.Find("name")</c> finds the value of one.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Field, RedisValue Value)>> HGetAll(RedisKey key) => HGetAllSpec.Of(key);

    /// <summary>As <see cref="HGetAll(RedisKey)"/>, the values read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Field, T Value)>> HGetAll<T>(RedisKey key) => HashesOf<T>.HGetAll.Of(key);

    /// <summary>The names of all fields, in no order.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hkeys/">HKEYS</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> HKeys(RedisKey key) => HKeysSpec.Of(key);

    /// <summary>All values, in no order.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> HVals(RedisKey key) => HValsSpec.Of(key);

    /// <summary>As <see cref="HVals(RedisKey)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see></para>
    /// </remarks>
    public static Command<Seq<T>> HVals<T>(RedisKey key) => HashesOf<T>.HVals.Of(key);

    /// <summary>The name of a field, by chance.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> HRandField(RedisKey key) => HRandFieldSpec.Of(key);

    /// <summary>
    /// So many names of different fields, by chance, or all when there are fewer; of a negative count, exactly as many, and one may come again.
    /// </summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> HRandField(RedisKey key, long count) => HRandFieldsSpec.Of(key, count);

    /// <summary>As <see cref="HRandField(RedisKey, long)"/>, with the values.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no hash.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Field, RedisValue Value)>> HRandFieldWithValues(RedisKey key, long count) =>
        HRandFieldsWithValuesSpec.Of(key, count, "WITHVALUES");

    /// <summary>One page of the fields and values, and where to go on, as <see cref="Scan"/>.</summary>
    /// <remarks>
    /// <para>A small hash comes whole.</para>
    /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<(RedisValue Field, RedisValue Value)>> HScan(
        RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        HScanSpec.Of(Args.Key(key, 6).Add(cursor.AsValue()).AddPaging(pattern, count));

    /// <summary>As <see cref="HScan"/>, the names of the fields alone; <c>NOVALUES</c> since 7.4.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<RedisValue>> HScanNoValues(
        RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        HScanNoValuesSpec.Of(Args.Key(key, 7).Add(cursor.AsValue()).AddPaging(pattern, count).Add((RedisValue)"NOVALUES"));
}
