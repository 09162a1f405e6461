using LanguageExt;

namespace Redis.Functional;

// Keys: finding them by pattern.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisKey>> KeysSpec = Spec.Read("KEYS", KeyPositions.None, Decode.List<RedisKey>(DecodeScan.Key));
    private static readonly CommandSpec<Option<RedisKey>> RandomKeySpec = Spec.Read("RANDOMKEY", KeyPositions.None, Decode.Optional<RedisKey>(DecodeScan.Key));
    private static readonly CommandSpec<ScanPage<RedisKey>> ScanSpec =
        Spec.Read("SCAN", KeyPositions.None, DecodeScan.Page(Decode.List<RedisKey>(DecodeScan.Key)));

    /// <summary>The keys that match a pattern (<c>*</c> any bytes, <c>?</c> one, <c>[a-c]</c>, <c>\</c> before what is meant as it is).</summary>
    /// <remarks>
    /// <para>The server answers nobody else meanwhile: <see cref="Scan"/> is for servers in use.</para>
    /// <para>Since Redis 1.0 · O(keys of the database) · <see href="https://redis.io/docs/latest/commands/keys/">KEYS</see></para>
    /// </remarks>
    public static Command<Seq<RedisKey>> Keys(RedisValue pattern) => KeysSpec.Of(pattern);

    /// <summary>A key of the database, by chance.</summary>
    /// <returns>None: the database is empty.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/randomkey/">RANDOMKEY</see></para>
    /// </remarks>
    public static Command<Option<RedisKey>> RandomKey() => RandomKeySpec.Of();

    /// <summary>One page of the keys, and where to go on; it begins with no cursor, and has ended when a page is the last.</summary>
    /// <remarks>
    /// <para>
    /// A key that is there all the time comes at least once, others may come; pages may be empty. The count says how much the server looks at, about; 10 when
    /// it is not given.
    /// </para>
    /// <para>A count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 2.8 (<c>ofType</c>: 6.0) · O(count) · <see href="https://redis.io/docs/latest/commands/scan/">SCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<RedisKey>> Scan(ScanCursor cursor = default, RedisValue? pattern = null, long? count = null, string? ofType = null) =>
        ScanSpec.Of(Args.Empty(7).Add(cursor.AsValue()).AddPaging(pattern, count).AddText("TYPE", ofType));
}
