using LanguageExt;

namespace Redis.Functional;

// Keys: protecting them from eviction.
public static partial class Commands
{
    private static readonly CommandSpec<bool> BlessSetSpec = Spec.Write("BLESS SET", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<bool> BlessClearSpec = Spec.Write("BLESS CLEAR", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<Seq<string>> BlessGetSpec = Spec.Write("BLESS GET", KeyPositions.One, Decode.List<string>(Decode.Text));
    private static readonly CommandSpec<ScanPage<RedisKey>> BlessScanSpec =
        Spec.Write("BLESS SCAN", KeyPositions.None, DecodeScan.Page(Decode.List<RedisKey>(DecodeScan.Key)));

    /// <summary>Protects a key from eviction.</summary>
    /// <returns>True if the key is protected now and was not before.</returns>
    /// <remarks>
    /// <para>DUMP does not contain the protection, and RESTORE with REPLACE keeps it.</para>
    /// <para>Fails with ERR if the key does not exist.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-set/">BLESS SET</see></para>
    /// </remarks>
    public static Command<bool> BlessSet(RedisKey key, KeyProtection protection = default) => BlessSetSpec.Of(Args.Key(key, 2).With(protection));

    /// <summary>Ends the protection of a key.</summary>
    /// <returns>True if the key was protected before.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the key does not exist.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-clear/">BLESS CLEAR</see></para>
    /// </remarks>
    public static Command<bool> BlessClear(RedisKey key, KeyProtection protection = default) => BlessClearSpec.Of(Args.Key(key, 2).With(protection));

    /// <summary>Gets the protections of a key.</summary>
    /// <returns>The keywords; empty if the key is not protected.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the key does not exist.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-get/">BLESS GET</see></para>
    /// </remarks>
    public static Command<Seq<string>> BlessGet(RedisKey key) => BlessGetSpec.Of(key);

    /// <summary>Gets one page of the protected keys of the database.</summary>
    /// <param name="count">Approximate number of keys to examine per page. Null: 1024. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>
    /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <see cref="Scan"/>. In a cluster, each node has its own
    /// cursors.
    /// </para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(count) · <see href="https://redis.io/docs/latest/commands/bless-scan/">BLESS SCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<RedisKey>> BlessScan(ScanCursor cursor = default, long? count = null, KeyProtection protection = default) =>
        BlessScanSpec.Of(Args.Empty(4).Add(cursor.AsValue()).With(protection).AddCount(count));
}
