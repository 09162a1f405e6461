using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Path hashes: reading fields at paths.
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> PHGetSpec = Spec.Read("PHGET", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<Option<RedisValue>>> PHGetManySpec =
        Spec.Read<Seq<Option<RedisValue>>>("PHGET", KeyPositions.One, DecodePath.Fields);
    private static readonly CommandSpec<Seq<Option<RedisValue>>> PHMGetSpec = Spec.Read("PHMGET", KeyPositions.One, Decode.OptionValues);
    private static readonly CommandSpec<Seq<(RedisValue Field, RedisValue Value)>> PHGetAllSpec =
        Spec.Read("PHGETALL", KeyPositions.One, Decode.ValuePairs);
    private static readonly CommandSpec<bool> PHExistsSpec = Spec.Read("PHEXISTS", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> PHCardSpec = Spec.Read("PHCARD", KeyPositions.One, Decode.Int64);

    /// <summary>Gets a field at a path of a path hash.</summary>
    /// <returns>The value, or None if the field, the path or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the path) · <see href="https://valkey.io/commands/phget/">PHGET</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> PHGet(RedisKey key, RedisValue path, RedisValue field) => PHGetSpec.Of(key, path, field);

    /// <summary>Gets several fields at a path of a path hash.</summary>
    /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the path + fields) · <see href="https://valkey.io/commands/phget/">PHGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> PHGet(RedisKey key, RedisValue path, IEnumerable<RedisValue> fields) =>
        PHGetManySpec.Of(Args.Key(key, 6).Add(path).AddValues(fields));

    /// <inheritdoc cref="PHGet(RedisKey, RedisValue, IEnumerable{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<RedisValue>>> PHGet(RedisKey key, RedisValue path, IEnumerable<string> fields) =>
        PHGetManySpec.Of(Args.Key(key, 6).Add(path).AddValues(fields));

    /// <summary>Gets fields at several paths of a path hash.</summary>
    /// <returns>One element per field, in order, path after path: the value, or None if the field does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the paths + fields) · <see href="https://valkey.io/commands/phmget/">PHMGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> PHMGet(RedisKey key, IEnumerable<(RedisValue Path, IEnumerable<RedisValue> Fields)> paths) =>
        PHMGetSpec.Of(Args.Key(key, 12).AddAll(paths, "path", static (args, one) => args.Add(one.Path).AddFields(one.Fields)));

    /// <summary>Gets all fields at a path of a path hash.</summary>
    /// <returns>The fields; empty if the path or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the path + fields) · <see href="https://valkey.io/commands/phgetall/">PHGETALL</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Field, RedisValue Value)>> PHGetAll(RedisKey key, RedisValue path) => PHGetAllSpec.Of(key, path);

    /// <summary>Determines whether a path hash contains a path.</summary>
    /// <returns>True if it contains the path; false if not, or if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(length of the path) · <see href="https://valkey.io/commands/phexists/">PHEXISTS</see></para>
    /// </remarks>
    public static Command<bool> PHExists(RedisKey key, RedisValue path) => PHExistsSpec.Of(key, path);

    /// <summary>Counts the paths of a path hash.</summary>
    /// <returns>The number of paths; 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Valkey 9.2 · O(1) · <see href="https://valkey.io/commands/phcard/">PHCARD</see></para>
    /// </remarks>
    public static Command<long> PHCard(RedisKey key) => PHCardSpec.Of(key);
}
