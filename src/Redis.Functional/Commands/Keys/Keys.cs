using System.Runtime.CompilerServices;

namespace Redis.Functional;

// Keys: deleting, copying and finding them.
public static partial class Commands
{
    private static readonly CommandSpec<long> DelSpec = Spec.Write("DEL", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<long> UnlinkSpec = Spec.Write("UNLINK", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<long> ExistsSpec = Spec.Read("EXISTS", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<bool> ExistsOneSpec = ExistsSpec.Decoding(Decode.Bool);
    private static readonly CommandSpec<long> TouchSpec = Spec.Read("TOUCH", KeyPositions.All, Decode.Int64);

    /// <summary>Deletes keys, and frees their memory before it replies.</summary>
    /// <returns>The number of keys that existed.</returns>
    /// <remarks>
    /// <para>Use <see cref="Unlink(ReadOnlySpan{RedisKey})"/> for large collections.</para>
    /// <para>Since Redis 1.0 · O(keys + elements of collections) · <see href="https://redis.io/docs/latest/commands/del/">DEL</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, long&gt; deleted = await client.Run(Del("cart:1", "cart:2"), ct);</code></example>
    public static Command<long> Del(params ReadOnlySpan<RedisKey> keys) => DelSpec.OfKeys(keys);

    /// <inheritdoc cref="Del(ReadOnlySpan{RedisKey})"/>
    public static Command<long> Del(IEnumerable<RedisKey> keys) => DelSpec.OfKeys(keys);

    /// <inheritdoc cref="Del(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> Del(IEnumerable<string> keys) => DelSpec.OfKeys(keys);

    /// <summary>Deletes keys, and frees their memory in the background.</summary>
    /// <returns>The number of keys that existed.</returns>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see></para>
    /// </remarks>
    public static Command<long> Unlink(params ReadOnlySpan<RedisKey> keys) => UnlinkSpec.OfKeys(keys);

    /// <inheritdoc cref="Unlink(ReadOnlySpan{RedisKey})"/>
    public static Command<long> Unlink(IEnumerable<RedisKey> keys) => UnlinkSpec.OfKeys(keys);

    /// <inheritdoc cref="Unlink(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> Unlink(IEnumerable<string> keys) => UnlinkSpec.OfKeys(keys);

    /// <summary>Determines whether a key exists.</summary>
    /// <returns>True if the key exists.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, bool&gt; known = await client.Run(Exists("user:1"), ct);</code></example>
    public static Command<bool> Exists(RedisKey key) => ExistsOneSpec.Of(key);

    /// <summary>Counts how many of the given keys exist.</summary>
    /// <returns>The number of keys that exist. A key that is given twice counts twice.</returns>
    /// <remarks>
    /// <para>More than one key needs Redis 3.0.3.</para>
    /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see></para>
    /// </remarks>
    public static Command<long> Exists(params ReadOnlySpan<RedisKey> keys) => ExistsSpec.OfKeys(keys);

    /// <inheritdoc cref="Exists(ReadOnlySpan{RedisKey})"/>
    public static Command<long> Exists(IEnumerable<RedisKey> keys) => ExistsSpec.OfKeys(keys);

    /// <inheritdoc cref="Exists(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> Exists(IEnumerable<string> keys) => ExistsSpec.OfKeys(keys);

    /// <summary>Updates the last access time of keys.</summary>
    /// <returns>The number of keys that exist.</returns>
    /// <remarks>
    /// <para>Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see></para>
    /// </remarks>
    public static Command<long> Touch(params ReadOnlySpan<RedisKey> keys) => TouchSpec.OfKeys(keys);

    /// <inheritdoc cref="Touch(ReadOnlySpan{RedisKey})"/>
    public static Command<long> Touch(IEnumerable<RedisKey> keys) => TouchSpec.OfKeys(keys);

    /// <inheritdoc cref="Touch(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> Touch(IEnumerable<string> keys) => TouchSpec.OfKeys(keys);
}
