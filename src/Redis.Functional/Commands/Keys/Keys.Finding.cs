using LanguageExt;

namespace Redis.Functional;

// Keys: finding them by pattern.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisKey>> KeysSpec = Spec.Read("KEYS", KeyPositions.None, Decode.List<RedisKey>(DecodeScan.Key));
    private static readonly CommandSpec<Option<RedisKey>> RandomKeySpec = Spec.Read("RANDOMKEY", KeyPositions.None, Decode.Optional<RedisKey>(DecodeScan.Key));
    private static readonly CommandSpec<ScanPage<RedisKey>> ScanSpec =
        Spec.Read("SCAN", KeyPositions.None, DecodeScan.Page(Decode.List<RedisKey>(DecodeScan.Key)));

    /// <summary>Gets all keys that match a pattern.</summary>
    /// <param name="pattern"><c>*</c> matches any bytes, <c>?</c> one byte, <c>[a-c]</c> one of several; <c>\</c> escapes the next character.</param>
    /// <remarks>
    /// <para>The server executes no other command meanwhile. Use <see cref="Scan"/> on servers in production.</para>
    /// <para>Since Redis 1.0 · O(keys of the database) · <see href="https://redis.io/docs/latest/commands/keys/">KEYS</see></para>
    /// </remarks>
    public static Command<Seq<RedisKey>> Keys(RedisValue pattern) => KeysSpec.Of(pattern);

    /// <summary>Gets a random key of the database.</summary>
    /// <returns>A key, or None if the database is empty.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/randomkey/">RANDOMKEY</see></para>
    /// </remarks>
    public static Command<Option<RedisKey>> RandomKey() => RandomKeySpec.Of();

    /// <summary>Gets one page of the keys of the database.</summary>
    /// <param name="count">Approximate number of keys to examine per page. Default: 10. Less than 1: InvalidArgument.</param>
    /// <param name="ofType">Only keys of this type, for example <c>hash</c>. Needs Redis 6.0. Null: all types.</param>
    /// <remarks>
    /// <para>
    /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>. Keys that exist during the whole scan are returned at least once; keys
    /// that are added or deleted meanwhile may or may not be. Pages can be empty.
    /// </para>
    /// <para>Since Redis 2.8 (<c>ofType</c>: 6.0) · O(count) · <see href="https://redis.io/docs/latest/commands/scan/">SCAN</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, ScanPage&lt;RedisKey&gt;&gt; page = await client.Run(Scan(pattern: "user:*", count: 100), ct);</code></example>
    public static Command<ScanPage<RedisKey>> Scan(ScanCursor cursor = default, RedisValue? pattern = null, long? count = null, string? ofType = null) =>
        ScanSpec.Of(Args.Empty(7).Add(cursor.AsValue()).AddPaging(pattern, count).AddText("TYPE", ofType));
}
