using System.ComponentModel;

namespace Redis.Functional;

// Strings: parts of values.
public static partial class Commands
{
    private static readonly CommandSpec<long> AppendSpec = Spec.Write("APPEND", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> StrLenSpec = Spec.Read("STRLEN", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<RedisValue> GetRangeSpec = Spec.Read("GETRANGE", KeyPositions.One, Decode.Value);
    private static readonly CommandSpec<RedisValue> SubStrSpec = Spec.Read("SUBSTR", KeyPositions.One, Decode.Value);
    private static readonly CommandSpec<long> SetRangeSpec = Spec.Write("SETRANGE", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<RedisValue> LcsSpec = Spec.Read("LCS", KeyPositions.Range(0, 1), Decode.Value);
    private static readonly CommandSpec<long> LcsLenSpec = LcsSpec.Decoding(Decode.Int64);
    private static readonly CommandSpec<LcsMatches> LcsIdxSpec = LcsSpec.Decoding(DecodeTree.Of("matches of LCS", Functional.LcsMatches.Read));

    /// <summary>The length in bytes after appending; a missing key counts as empty.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 2.0 · O(1) amortized · <see href="https://redis.io/docs/latest/commands/append/">APPEND</see></para>
    /// </remarks>
    public static Command<long> Append(RedisKey key, RedisValue value) => AppendSpec.Of(key, value);

    /// <summary>The length in bytes; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/strlen/">STRLEN</see></para>
    /// </remarks>
    public static Command<long> StrLen(RedisKey key) => StrLenSpec.Of(key);

    /// <summary>The bytes from start to stop, both included, counted from 0; negative ones count from the end.</summary>
    /// <returns>Empty: no such key, or nothing there.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 2.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/getrange/">GETRANGE</see></para>
    /// </remarks>
    public static Command<RedisValue> GetRange(RedisKey key, long start, long stop) => GetRangeSpec.Of(key, start, stop);

    /// <summary>The old name of <see cref="GetRange"/>.</summary>
    /// <remarks>
    /// <para>Deprecated since 2.0.</para>
    /// <para>Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/substr/">SUBSTR</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<RedisValue> SubStr(RedisKey key, long start, long stop) => SubStrSpec.Of(key, start, stop);

    /// <summary>The length in bytes after writing over what is at the offset; a gap is filled with zero bytes.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; ERR beyond 512 MB; a negative offset is an InvalidArgument.</para>
    /// <para>Since Redis 2.2 · O(1), O(bytes) for a long value · <see href="https://redis.io/docs/latest/commands/setrange/">SETRANGE</see></para>
    /// </remarks>
    public static Command<long> SetRange(RedisKey key, long offset, RedisValue value) =>
        SetRangeSpec.Of(Args.Key(key).AddAtLeast(0, offset, "an offset").Add(value));

    /// <summary>The longest common subsequence of two values; a missing key counts as empty.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no string.</para>
    /// <para>Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see></para>
    /// </remarks>
    public static Command<RedisValue> Lcs(RedisKey first, RedisKey second) => LcsSpec.Of(Args.Keys([first, second]));

    /// <summary>The length of the longest common subsequence.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no string.</para>
    /// <para>Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see></para>
    /// </remarks>
    public static Command<long> LcsLen(RedisKey first, RedisKey second) =>
        LcsLenSpec.Of(Args.Keys([first, second]).Add((RedisValue)"LEN"));

    /// <summary>Where the longest common subsequence lies in each value, from its end to its beginning, and its length.</summary>
    /// <remarks>
    /// <para>Matches shorter than <paramref name="minLength"/> are left out.</para>
    /// <para>WRONGTYPE when one is no string.</para>
    /// <para>Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see></para>
    /// </remarks>
    public static Command<LcsMatches> LcsIdx(RedisKey first, RedisKey second, long minLength = 0) =>
        LcsIdxSpec.Of(Args.Keys([first, second]).Add((RedisValue)"IDX").AddNumber("MINMATCHLEN", minLength > 0 ? minLength : null));
}
