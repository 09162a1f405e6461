using LanguageExt;

namespace Redis.Functional;

// Hashes: creating many with the same fields.
public static partial class Commands
{
    // A server knows it on one connection only, and every import defines it anew.
    private static readonly RedisValue ImportedFields = "fields";

    private static readonly CommandSpec<Unit> HImportPrepareSpec = Spec.Write("HIMPORT PREPARE", KeyPositions.None, Decode.Ok, CommandFlags.Session);
    private static readonly CommandSpec<Unit> HImportSetSpec = Spec.Write("HIMPORT SET", KeyPositions.One, Decode.Ok, CommandFlags.Session);
    private static readonly CommandSpec<long> HImportDiscardSpec = Spec.Write("HIMPORT DISCARD", KeyPositions.None, Decode.Int64, CommandFlags.Session);

    /// <summary>Creates many hashes with the same fields; the names of the fields are sent once.</summary>
    /// <param name="fields">The fields, each once.</param>
    /// <param name="hashes">The keys, each with its values in the order of the fields. Another number of values is an InvalidArgument.</param>
    /// <remarks>
    /// <para>
    /// Replaces hashes that exist, unlike HSET. Runs on a lease, because the server knows the fields on one connection only: HIMPORT PREPARE, one HIMPORT SET
    /// per hash, and HIMPORT DISCARD are sent together. In a cluster, the keys must be in one slot. An error leaves the other hashes as they are.
    /// </para>
    /// <para>Fails with ERR if a field is given twice, and with WRONGTYPE if a key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(values) · <see href="https://redis.io/docs/latest/commands/himport/">HIMPORT</see></para>
    /// </remarks>
    public static RedisProgram<Unit> HImport(IEnumerable<RedisValue> fields, IEnumerable<(RedisKey Key, IEnumerable<RedisValue> Values)> hashes)
    {
        var prepared = HImportPrepare(fields);
        var count = prepared.ArgumentCount - 1;
        var set = Pipeline.Traverse(hashes ?? [], hash => (Pipeline<Unit>)HImportSet(hash.Key, hash.Values, count));
        var imported = Pipeline.Both(prepared, set, static (_, _) => Unit.Default);
        return RedisProgram.OnLease(Pipeline.Both(imported, HImportDiscard(), static (_, _) => Unit.Default));
    }

    internal static Command<Unit> HImportPrepare(IEnumerable<RedisValue> fields) =>
        HImportPrepareSpec.Of(Args.Empty(8).Add(ImportedFields).AddAll(fields, "field", static (args, field) => args.Add(field)));

    internal static Command<Unit> HImportSet(RedisKey key, IEnumerable<RedisValue> values, int fieldCount)
    {
        var args = Args.Key(key, 2 + fieldCount).Add(ImportedFields).AddValues(values);
        var given = args.Count - 2;
        return HImportSetSpec.Of(given == fieldCount ? args : args.Refuse($"there are {given} values for {fieldCount} fields."));
    }

    internal static Command<long> HImportDiscard() => HImportDiscardSpec.Of(ImportedFields);
}
