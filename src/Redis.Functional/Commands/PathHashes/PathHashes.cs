using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Path hashes: setting and deleting fields at paths.
public static partial class Commands
{
    private static readonly CommandSpec<bool> PHSetSpec = Spec.Write("PHSET", KeyPositions.One, Decode.OkOrNil);
    private static readonly CommandSpec<Unit> PHMSetSpec = Spec.Write("PHMSET", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<bool> PHDelSpec = Spec.Write("PHDEL", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> PHDelFieldsSpec = Spec.Write("PHDEL", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> PHDelPrefixSpec = Spec.Write("PHDELPREFIX", KeyPositions.One, Decode.Int64);

    /// <summary>Sets fields at a path of a path hash, if the condition holds.</summary>
    /// <param name="path">Any bytes; it may be empty.</param>
    /// <param name="condition">Whether the fields may exist. Default: always.</param>
    /// <returns>True if all fields were set; false if the condition does not hold, and nothing was changed.</returns>
    /// <remarks>
    /// <para>A path hash holds a hash of fields at each path, and finds the paths that are prefixes of a text.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the path + fields) · <see href="https://valkey.io/commands/phset/">PHSET</see></para>
    /// </remarks>
    public static Command<bool> PHSet(
        RedisKey key, RedisValue path, IEnumerable<(RedisValue Field, RedisValue Value)> pairs, FieldSetWhen condition = default) =>
        PHSetSpec.Of(Args.Key(key, 8).Add(path).With(condition).AddCounted("FIELDS", pairs, static (args, pairs) => args.AddPairs(pairs), 2));

    /// <summary>Sets fields at several paths of a path hash.</summary>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the paths + fields) · <see href="https://valkey.io/commands/phmset/">PHMSET</see></para>
    /// </remarks>
    public static Command<Unit> PHMSet(RedisKey key, params ReadOnlySpan<PathChange> paths) =>
        PHMSetSpec.Of(Args.Key(key, 12).AddAll(paths, "path", static (args, path) => args.With(path)));

    /// <inheritdoc cref="PHMSet(RedisKey, ReadOnlySpan{PathChange})"/>
    public static Command<Unit> PHMSet(RedisKey key, IEnumerable<PathChange> paths) =>
        PHMSetSpec.Of(Args.Key(key, 12).AddAll(paths, "path", static (args, path) => args.With(path)));

    /// <summary>Deletes a path of a path hash with its fields.</summary>
    /// <returns>True if the path existed.</returns>
    /// <remarks>
    /// <para>Longer paths stay. The key is deleted with its last path.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the path + fields) · <see href="https://valkey.io/commands/phdel/">PHDEL</see></para>
    /// </remarks>
    public static Command<bool> PHDel(RedisKey key, RedisValue path) => PHDelSpec.Of(key, path);

    /// <summary>Deletes fields at a path of a path hash.</summary>
    /// <returns>The number of fields that existed.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the path + fields) · <see href="https://valkey.io/commands/phdel/">PHDEL</see></para>
    /// </remarks>
    public static Command<long> PHDelFields(RedisKey key, RedisValue path, IEnumerable<RedisValue> fields) =>
        PHDelFieldsSpec.Of(Args.Key(key, 6).Add(path).AddValues(fields));

    /// <inheritdoc cref="PHDelFields(RedisKey, RedisValue, IEnumerable{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> PHDelFields(RedisKey key, RedisValue path, IEnumerable<string> fields) =>
        PHDelFieldsSpec.Of(Args.Key(key, 6).Add(path).AddValues(fields));

    /// <summary>Deletes all paths of a path hash that begin with a prefix.</summary>
    /// <param name="prefix">The empty prefix deletes all paths.</param>
    /// <returns>The number of paths.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the prefix + paths) · <see href="https://valkey.io/commands/phdelprefix/">PHDELPREFIX</see></para>
    /// </remarks>
    public static Command<long> PHDelPrefix(RedisKey key, RedisValue prefix) => PHDelPrefixSpec.Of(key, prefix);
}
