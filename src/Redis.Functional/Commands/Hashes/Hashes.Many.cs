using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Hashes: several fields at once.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<Option<RedisValue>>> HMGetSpec =
        Spec.Read("HMGET", KeyPositions.One, Decode.OptionValues, length: ReplyLength.EachArgument(1));

    private static readonly CommandSpec<Seq<(RedisValue Field, RedisValue Value)>> HGetAllSpec =
        Spec.Read("HGETALL", KeyPositions.One, Decode.ValuePairs);

    private static readonly CommandSpec<Seq<RedisValue>> HKeysSpec = Spec.Read("HKEYS", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Seq<RedisValue>> HValsSpec = Spec.Read("HVALS", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Option<RedisValue>> HRandFieldSpec = Spec.Read("HRANDFIELD", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> HRandFieldsSpec = HRandFieldSpec.Decoding(Decode.Values);
    private static readonly CommandSpec<Seq<(RedisValue Field, RedisValue Value)>> HRandFieldsWithValuesSpec =
        HRandFieldSpec.Decoding(DecodeFields.Pairs<RedisValue, RedisValue>(Decode.Value, Decode.Value));

    private static readonly CommandSpec<ScanPage<(RedisValue Field, RedisValue Value)>> HScanSpec =
        Spec.Read("HSCAN", KeyPositions.One, DecodeScan.Page(Decode.ValuePairs));

    private static readonly CommandSpec<ScanPage<RedisValue>> HScanNoValuesSpec = HScanSpec.Decoding(DecodeScan.Page(Decode.Values));

    /// <summary>Gets the values of several fields of a hash in one request.</summary>
    /// <returns>One element per field, in order: the value, or None if the field or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> HMGet(RedisKey key, params ReadOnlySpan<RedisValue> fields) => HMGetSpec.OfValues(key, fields);

    /// <inheritdoc cref="HMGet(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<RedisValue>>> HMGet(RedisKey key, IEnumerable<RedisValue> fields) => HMGetSpec.OfValues(key, fields);

    /// <inheritdoc cref="HMGet(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<RedisValue>>> HMGet(RedisKey key, IEnumerable<string> fields) => HMGetSpec.OfValues(key, fields);

    /// <summary>Gets the values of several fields of a hash in one request.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>One element per field, in order: the value, or None if the field or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<T>>> HMGet<T>(RedisKey key, params ReadOnlySpan<RedisValue> fields) => HashesOf<T>.HMGet.OfValues(key, fields);

    /// <inheritdoc cref="HMGet{T}(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<T>>> HMGet<T>(RedisKey key, IEnumerable<RedisValue> fields) => HashesOf<T>.HMGet.OfValues(key, fields);

    /// <inheritdoc cref="HMGet{T}(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<T>>> HMGet<T>(RedisKey key, IEnumerable<string> fields) => HashesOf<T>.HMGet.OfValues(key, fields);

    /// <summary>Gets all fields and values of a hash.</summary>
    /// <returns>The fields and values, in no particular order; empty if the key does not exist. <c>Find("name")</c> finds the value of one field.</returns>
    /// <remarks>
    /// <para>Use <see cref="HScan"/> for large hashes.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see></para>
    /// </remarks>
    /// <example><code>
    /// Either&lt;RedisError, Seq&lt;(RedisValue Field, RedisValue Value)&gt;&gt; user = await client.Run(HGetAll("user:1"), ct);
    /// </code></example>
    public static Command<Seq<(RedisValue Field, RedisValue Value)>> HGetAll(RedisKey key) => HGetAllSpec.Of(key);

    /// <summary>Gets all fields and values of a hash.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The fields and values, in no particular order; empty if the key does not exist. <c>Find("name")</c> finds the value of one field.</returns>
    /// <remarks>
    /// <para>Use <see cref="HScan"/> for large hashes.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Field, T Value)>> HGetAll<T>(RedisKey key) => HashesOf<T>.HGetAll.Of(key);

    /// <summary>Gets the names of all fields of a hash.</summary>
    /// <returns>The names, in no particular order; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hkeys/">HKEYS</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> HKeys(RedisKey key) => HKeysSpec.Of(key);

    /// <summary>Gets all values of a hash.</summary>
    /// <returns>The values, in no particular order; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> HVals(RedisKey key) => HValsSpec.Of(key);

    /// <summary>Gets all values of a hash.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The values, in no particular order; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(fields of the hash) · <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see></para>
    /// </remarks>
    public static Command<Seq<T>> HVals<T>(RedisKey key) => HashesOf<T>.HVals.Of(key);

    /// <summary>Gets the name of a random field of a hash.</summary>
    /// <returns>The name, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> HRandField(RedisKey key) => HRandFieldSpec.Of(key);

    /// <summary>Gets the names of several random fields of a hash.</summary>
    /// <param name="count">Maximum number of different fields. Negative: exactly this many, with possible repetitions.</param>
    /// <returns>The names; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> HRandField(RedisKey key, long count) => HRandFieldsSpec.Of(key, count);

    /// <summary>Gets the names and values of several random fields of a hash.</summary>
    /// <param name="count">Maximum number of different fields. Negative: exactly this many, with possible repetitions.</param>
    /// <returns>The fields and values; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Field, RedisValue Value)>> HRandFieldWithValues(RedisKey key, long count) =>
        HRandFieldsWithValuesSpec.Of(key, count, "WITHVALUES");

    /// <summary>Gets one page of the fields and values of a hash.</summary>
    /// <param name="count">Approximate number of fields to examine per page. Default: 10. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>
    /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <see cref="Scan"/>. A small hash is returned in one page.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<(RedisValue Field, RedisValue Value)>> HScan(
        RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        HScanSpec.Of(Args.Key(key, 6).Add(cursor.AsValue()).AddPaging(pattern, count));

    /// <summary>Gets one page of the names of the fields of a hash.</summary>
    /// <param name="count">Approximate number of fields to examine per page. Default: 10. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>
    /// <c>NOVALUES</c> needs Redis 7.4. Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <see cref="Scan"/>. A small
    /// hash is returned in one page.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<RedisValue>> HScanNoValues(
        RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        HScanNoValuesSpec.Of(Args.Key(key, 7).Add(cursor.AsValue()).AddPaging(pattern, count).Add((RedisValue)"NOVALUES"));
}
