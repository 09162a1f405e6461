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

    /// <summary>Appends bytes to a string key.</summary>
    /// <returns>The new length in bytes.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as empty.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1), amortized · <see href="https://redis.io/docs/latest/commands/append/">APPEND</see></para>
    /// </remarks>
    public static Command<long> Append(RedisKey key, RedisValue value) => AppendSpec.Of(key, value);

    /// <summary>Gets the length of a string key's value.</summary>
    /// <returns>The length in bytes, or 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/strlen/">STRLEN</see></para>
    /// </remarks>
    public static Command<long> StrLen(RedisKey key) => StrLenSpec.Of(key);

    /// <summary>Gets a range of bytes of a string key's value.</summary>
    /// <param name="start">Position of the first byte, from 0. Negative: from the end; −1 is the last byte.</param>
    /// <param name="stop">Position of the last byte, inclusive; negative as in <paramref name="start"/>.</param>
    /// <returns>The bytes, or an empty value if the key does not exist or the range contains nothing.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/getrange/">GETRANGE</see></para>
    /// </remarks>
    public static Command<RedisValue> GetRange(RedisKey key, long start, long stop) => GetRangeSpec.Of(key, start, stop);

    /// <summary>Gets a range of bytes of a string key's value, by the old name of <see cref="GetRange"/>.</summary>
    /// <param name="start">Position of the first byte, from 0. Negative: from the end; −1 is the last byte.</param>
    /// <param name="stop">Position of the last byte, inclusive; negative as in <paramref name="start"/>.</param>
    /// <returns>The bytes, or an empty value if the key does not exist or the range contains nothing.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 2.0; use <see cref="GetRange"/>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/substr/">SUBSTR</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<RedisValue> SubStr(RedisKey key, long start, long stop) => SubStrSpec.Of(key, start, stop);

    /// <summary>Overwrites the bytes of a string key's value from an offset.</summary>
    /// <param name="offset">Position of the first byte to overwrite, from 0. Negative: InvalidArgument.</param>
    /// <returns>The new length in bytes.</returns>
    /// <remarks>
    /// <para>A gap before the offset is filled with zero bytes.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the result would exceed 512 MB.</para>
    /// <para>Since Redis 2.2 · O(1) for short values, otherwise O(bytes) · <see href="https://redis.io/docs/latest/commands/setrange/">SETRANGE</see></para>
    /// </remarks>
    public static Command<long> SetRange(RedisKey key, long offset, RedisValue value) =>
        SetRangeSpec.Of(Args.Key(key).AddAtLeast(0, offset, "an offset").Add(value));

    /// <summary>Gets the longest common subsequence of the values of two string keys.</summary>
    /// <returns>The subsequence. A key that does not exist counts as empty.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see></para>
    /// </remarks>
    public static Command<RedisValue> Lcs(RedisKey first, RedisKey second) => LcsSpec.Of(Args.Keys([first, second]));

    /// <summary>Gets the length of the longest common subsequence of the values of two string keys.</summary>
    /// <returns>The length in bytes. A key that does not exist counts as empty.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see></para>
    /// </remarks>
    public static Command<long> LcsLen(RedisKey first, RedisKey second) =>
        LcsLenSpec.Of(Args.Keys([first, second]).Add((RedisValue)"LEN"));

    /// <summary>Gets the positions of the longest common subsequence in the values of two string keys.</summary>
    /// <param name="minLength">Minimum length in bytes of a match in the result. Default: all matches.</param>
    /// <returns>The matches, from the end of the values to the beginning, and the length of the whole subsequence.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see></para>
    /// </remarks>
    public static Command<LcsMatches> LcsIdx(RedisKey first, RedisKey second, long minLength = 0) =>
        LcsIdxSpec.Of(Args.Keys([first, second]).Add((RedisValue)"IDX").AddNumber("MINMATCHLEN", minLength > 0 ? minLength : null));
}
