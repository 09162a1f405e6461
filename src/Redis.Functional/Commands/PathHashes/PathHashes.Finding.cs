using LanguageExt;

namespace Redis.Functional;

// Path hashes: finding the paths that are prefixes of a text, and all of them.
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> PHLongestSpec = Spec.Read("PHLONGEST", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Option<long>> PHLongestLengthSpec = Spec.Read<Option<long>>("PHLONGEST", KeyPositions.One, Decode.OptionInt64);
    private static readonly CommandSpec<Option<PathValues>> PHLongestWithValuesSpec =
        Spec.Read("PHLONGEST", KeyPositions.One, Decode.Optional<PathValues>(DecodePath.Values));
    private static readonly CommandSpec<Option<PathFields>> PHLongestWithFieldsSpec =
        Spec.Read("PHLONGEST", KeyPositions.One, Decode.Optional<PathFields>(DecodePath.Chosen));
    private static readonly CommandSpec<Seq<RedisValue>> PHPrefixesSpec = Spec.Read("PHPREFIXES", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Seq<long>> PHPrefixLengthsSpec = Spec.Read("PHPREFIXES", KeyPositions.One, Decode.List<long>(Decode.Int64));
    private static readonly CommandSpec<Seq<PathValues>> PHPrefixesWithValuesSpec =
        Spec.Read("PHPREFIXES", KeyPositions.One, Decode.List<PathValues>(DecodePath.Values));
    private static readonly CommandSpec<Seq<PathFields>> PHPrefixesWithFieldsSpec =
        Spec.Read("PHPREFIXES", KeyPositions.One, Decode.List<PathFields>(DecodePath.Chosen));
    private static readonly CommandSpec<PathPage<RedisValue>> PHScanSpec =
        Spec.Read("PHSCAN", KeyPositions.One, DecodePath.Page(Decode.Values));
    private static readonly CommandSpec<PathPage<PathValues>> PHScanWithValuesSpec =
        Spec.Read("PHSCAN", KeyPositions.One, DecodePath.Page(Decode.List<PathValues>(DecodePath.Values)));

    /// <summary>Gets the longest path of a path hash that the text begins with.</summary>
    /// <returns>The path, or None if there is none or the key does not exist.</returns>
    /// <remarks>
    /// <para>The empty path is a path of its own, which every text begins with.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the text) · <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> PHLongest(RedisKey key, RedisValue text) => PHLongestSpec.Of(key, text);

    /// <summary>Gets the length of the longest path of a path hash that the text begins with.</summary>
    /// <returns>The length in bytes, or None if there is none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the text) · <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see></para>
    /// </remarks>
    public static Command<Option<long>> PHLongestLength(RedisKey key, RedisValue text) => PHLongestLengthSpec.Of(key, text, (RedisValue)"LENGTH");

    /// <summary>Gets the longest path of a path hash that the text begins with, with all its fields.</summary>
    /// <returns>The path with its fields, or None if there is none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the text + fields) · <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see></para>
    /// </remarks>
    public static Command<Option<PathValues>> PHLongestWithValues(RedisKey key, RedisValue text) =>
        PHLongestWithValuesSpec.Of(key, text, (RedisValue)"WITHVALUES");

    /// <summary>Gets the longest path of a path hash that the text begins with, with some of its fields.</summary>
    /// <returns>The path with the values of the fields, or None if there is none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the text + fields) · <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see></para>
    /// </remarks>
    public static Command<Option<PathFields>> PHLongestWithFields(RedisKey key, RedisValue text, params ReadOnlySpan<RedisValue> fields) =>
        PHLongestWithFieldsSpec.Of(Args.Key(key, 4 + fields.Length).Add(text).AddFields(fields));

    /// <inheritdoc cref="PHLongestWithFields(RedisKey, RedisValue, ReadOnlySpan{RedisValue})"/>
    public static Command<Option<PathFields>> PHLongestWithFields(RedisKey key, RedisValue text, IEnumerable<RedisValue> fields) =>
        PHLongestWithFieldsSpec.Of(Args.Key(key, 8).Add(text).AddFields(fields));

    /// <summary>Gets all paths of a path hash that the text begins with, shortest first.</summary>
    /// <param name="count">Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <param name="maxLength">Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.</param>
    /// <returns>The paths; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the text) · <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> PHPrefixes(RedisKey key, RedisValue text, long? count = null, long? maxLength = null) =>
        PHPrefixesSpec.Of(Args.Key(key, 6).Add(text).AddDepth(count, maxLength));

    /// <summary>Gets the lengths of all paths of a path hash that the text begins with, shortest first.</summary>
    /// <param name="count">Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <param name="maxLength">Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.</param>
    /// <returns>The lengths in bytes; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the text) · <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see></para>
    /// </remarks>
    public static Command<Seq<long>> PHPrefixLengths(RedisKey key, RedisValue text, long? count = null, long? maxLength = null) =>
        PHPrefixLengthsSpec.Of(Args.Key(key, 7).Add(text).Add((RedisValue)"LENGTHS").AddDepth(count, maxLength));

    /// <summary>Gets all paths of a path hash that the text begins with, shortest first, with all their fields.</summary>
    /// <param name="count">Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <param name="maxLength">Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.</param>
    /// <returns>The paths with their fields; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the text + fields) · <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see></para>
    /// </remarks>
    public static Command<Seq<PathValues>> PHPrefixesWithValues(RedisKey key, RedisValue text, long? count = null, long? maxLength = null) =>
        PHPrefixesWithValuesSpec.Of(Args.Key(key, 7).Add(text).Add((RedisValue)"WITHVALUES").AddDepth(count, maxLength));

    /// <summary>Gets all paths of a path hash that the text begins with, shortest first, with some of their fields.</summary>
    /// <param name="count">Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <param name="maxLength">Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.</param>
    /// <returns>The paths with the values of the fields; empty if there are none or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the text + fields) · <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see></para>
    /// </remarks>
    public static Command<Seq<PathFields>> PHPrefixesWithFields(
        RedisKey key, RedisValue text, IEnumerable<RedisValue> fields, long? count = null, long? maxLength = null) =>
        PHPrefixesWithFieldsSpec.Of(Args.Key(key, 12).Add(text).AddFields(fields).AddDepth(count, maxLength));

    /// <summary>Gets one page of the paths of a path hash, in order.</summary>
    /// <param name="prefix">Only paths that begin with it. Null: all.</param>
    /// <param name="count">Approximate number of paths per page. Null: not sent. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(count) · <see href="https://valkey.io/commands/phscan/">PHSCAN</see></para>
    /// </remarks>
    public static Command<PathPage<RedisValue>> PHScan(RedisKey key, PathCursor cursor = default, RedisValue? prefix = null, long? count = null) =>
        PHScanSpec.Of(Args.Key(key, 6).Add((RedisValue)cursor.ToString()).AddOption("PREFIX", prefix).AddCount(count));

    /// <summary>Gets one page of the paths of a path hash with their fields, in order.</summary>
    /// <param name="prefix">Only paths that begin with it. Null: all.</param>
    /// <param name="count">Approximate number of paths per page. Null: not sent. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(count + fields) · <see href="https://valkey.io/commands/phscan/">PHSCAN</see></para>
    /// </remarks>
    public static Command<PathPage<PathValues>> PHScanWithValues(RedisKey key, PathCursor cursor = default, RedisValue? prefix = null, long? count = null) =>
        PHScanWithValuesSpec.Of(
            Args.Key(key, 7).Add((RedisValue)cursor.ToString()).AddOption("PREFIX", prefix).AddCount(count).Add((RedisValue)"WITHVALUES"));

    private static Args AddDepth(this Args args, long? count, long? maxLength)
    {
        args.AddCount(count);
        return maxLength is { } most ? args.Add((RedisValue)"MAXLEN").AddAtLeast(0, most, "maxLength") : args;
    }
}
