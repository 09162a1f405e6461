using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Strings: several keys at once.
public static partial class Commands
{
    private static readonly KeyPositions EveryOther = KeyPositions.Range(0, -1, 2);
    private static readonly CommandSpec<Seq<Option<RedisValue>>> MGetSpec =
        Spec.Read("MGET", KeyPositions.All, Decode.OptionValues, length: ReplyLength.EachArgument(0));

    private static readonly CommandSpec<Unit> MSetSpec = Spec.Write("MSET", EveryOther, Decode.Ok);
    private static readonly CommandSpec<bool> MSetNxSpec = Spec.Write("MSETNX", EveryOther, Decode.Bool);

    /// <summary>Gets the values of several string keys in one request.</summary>
    /// <returns>One element per key, in order: the value, or None if the key does not exist or holds another type.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Seq&lt;Option&lt;RedisValue&gt;&gt;&gt; names = await client.Run(MGet("user:1", "user:2"), ct);</code></example>
    public static Command<Seq<Option<RedisValue>>> MGet(params ReadOnlySpan<RedisKey> keys) => MGetSpec.OfKeys(keys);

    /// <inheritdoc cref="MGet(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<Option<RedisValue>>> MGet(IEnumerable<RedisKey> keys) => MGetSpec.OfKeys(keys);

    /// <inheritdoc cref="MGet(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<RedisValue>>> MGet(IEnumerable<string> keys) => MGetSpec.OfKeys(keys);

    /// <summary>Gets the values of several string keys in one request.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>One element per key, in order: the value, or None if the key does not exist or holds another type.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<T>>> MGet<T>(params ReadOnlySpan<RedisKey> keys) => StringsOf<T>.MGet.OfKeys(keys);

    /// <inheritdoc cref="MGet{T}(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<Option<T>>> MGet<T>(IEnumerable<RedisKey> keys) => StringsOf<T>.MGet.OfKeys(keys);

    /// <inheritdoc cref="MGet{T}(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<T>>> MGet<T>(IEnumerable<string> keys) => StringsOf<T>.MGet.OfKeys(keys);

    /// <summary>Gets the values of several string keys in one request.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>One element per key, in order: the value, or None if the key does not exist or holds another type.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<T>>> MGet<T>(IEnumerable<RedisKey> keys, IRedisCodec<T> codec) => MGetSpec.OptionalList(codec).OfKeys(keys);

    /// <summary>Sets several string keys atomically, replacing their values and types.</summary>
    /// <remarks>
    /// <para>Removes existing expiries.</para>
    /// <para>Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/mset/">MSET</see></para>
    /// </remarks>
    public static Command<Unit> MSet(params ReadOnlySpan<(RedisKey Key, RedisValue Value)> pairs) => MSetSpec.Of(Args.Empty(2 * pairs.Length).AddPairs(pairs));

    /// <inheritdoc cref="MSet(ReadOnlySpan{ValueTuple{RedisKey, RedisValue}})"/>
    public static Command<Unit> MSet(IEnumerable<(RedisKey Key, RedisValue Value)> pairs) => MSetSpec.Of(Args.Empty(0).AddPairs(pairs));

    /// <inheritdoc cref="MSet(ReadOnlySpan{ValueTuple{RedisKey, RedisValue}})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Unit> MSet(IEnumerable<(string Key, string Value)> pairs) => MSetSpec.Of(Args.Empty(0).AddPairs(pairs));

    /// <inheritdoc cref="MSet(ReadOnlySpan{ValueTuple{RedisKey, RedisValue}})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Unit> MSet(IEnumerable<KeyValuePair<string, string>> pairs) => MSetSpec.Of(Args.Empty(0).AddPairs(pairs));

    /// <summary>Sets several string keys atomically if none of them exists.</summary>
    /// <returns>True if all keys were set; false if one of them exists, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/msetnx/">MSETNX</see></para>
    /// </remarks>
    public static Command<bool> MSetNx(params ReadOnlySpan<(RedisKey Key, RedisValue Value)> pairs) =>
        MSetNxSpec.Of(Args.Empty(2 * pairs.Length).AddPairs(pairs));

    /// <inheritdoc cref="MSetNx(ReadOnlySpan{ValueTuple{RedisKey, RedisValue}})"/>
    public static Command<bool> MSetNx(IEnumerable<(RedisKey Key, RedisValue Value)> pairs) => MSetNxSpec.Of(Args.Empty(0).AddPairs(pairs));

    /// <inheritdoc cref="MSetNx(ReadOnlySpan{ValueTuple{RedisKey, RedisValue}})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<bool> MSetNx(IEnumerable<(string Key, string Value)> pairs) => MSetNxSpec.Of(Args.Empty(0).AddPairs(pairs));

    /// <inheritdoc cref="MSetNx(ReadOnlySpan{ValueTuple{RedisKey, RedisValue}})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<bool> MSetNx(IEnumerable<KeyValuePair<string, string>> pairs) => MSetNxSpec.Of(Args.Empty(0).AddPairs(pairs));
}
