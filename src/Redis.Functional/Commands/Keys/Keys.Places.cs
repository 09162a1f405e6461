using LanguageExt;

namespace Redis.Functional;

// Keys: moving and renaming them.
public static partial class Commands
{
    private static readonly CommandSpec<bool> CopySpec = Spec.Write("COPY", KeyPositions.Range(0, 1), Decode.Bool);
    private static readonly CommandSpec<bool> MoveSpec = Spec.Write("MOVE", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<Unit> RenameSpec = Spec.Write("RENAME", KeyPositions.Range(0, 1), Decode.Ok);
    private static readonly CommandSpec<bool> RenameNxSpec = Spec.Write("RENAMENX", KeyPositions.Range(0, 1), Decode.Bool);
    private static readonly CommandSpec<Option<RedisValue>> DumpSpec = Spec.Read("DUMP", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Unit> RestoreSpec = Spec.Write("RESTORE", KeyPositions.One, Decode.Ok);

    /// <summary>Copies the value of a key to another key.</summary>
    /// <param name="database">Database of the destination. Null: the same database.</param>
    /// <param name="replace">Whether an existing destination is replaced.</param>
    /// <returns>
    /// True if the value was copied; false if the source does not exist, or if the destination exists and <paramref name="replace"/> is false.
    /// </returns>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(elements) · <see href="https://redis.io/docs/latest/commands/copy/">COPY</see></para>
    /// </remarks>
    public static Command<bool> Copy(RedisKey source, RedisKey destination, int? database = null, bool replace = false) =>
        CopySpec.Of(Args.Keys([source, destination])
            .AddNumber("DB", database)
            .AddWhen(replace, (RedisValue)"REPLACE"));

    /// <summary>Moves a key to another database.</summary>
    /// <param name="replace">
    /// <c>REPLACE</c>: replaces a key of the other database. Needs Valkey 9.2. Not yet run against a server of this version.
    /// </param>
    /// <returns>True if the key was moved; false if it does not exist or exists in the other database.</returns>
    /// <remarks>
    /// <para>Not available in a cluster.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/move/">MOVE</see></para>
    /// </remarks>
    public static Command<bool> Move(RedisKey key, int database, bool replace = false) =>
        replace ? MoveSpec.Of(key, database, (RedisValue)"REPLACE") : MoveSpec.Of(key, database);

    /// <summary>Renames a key.</summary>
    /// <remarks>
    /// <para>An existing key of the new name is overwritten.</para>
    /// <para>Fails with ERR if the key does not exist.</para>
    /// <para>Since Redis 1.0 · O(1), plus the elements of an overwritten key · <see href="https://redis.io/docs/latest/commands/rename/">RENAME</see></para>
    /// </remarks>
    public static Command<Unit> Rename(RedisKey key, RedisKey newKey) => RenameSpec.Of(Args.Keys([key, newKey]));

    /// <summary>Renames a key if the new name is not in use.</summary>
    /// <returns>True if the key was renamed; false if the new name is in use.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the key does not exist.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/renamenx/">RENAMENX</see></para>
    /// </remarks>
    public static Command<bool> RenameNx(RedisKey key, RedisKey newKey) => RenameNxSpec.Of(Args.Keys([key, newKey]));

    /// <summary>Gets the value of a key in the server's own format, for <see cref="Restore"/>.</summary>
    /// <returns>The serialized value with a version and a checksum, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/dump/">DUMP</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> Dump(RedisKey key) => DumpSpec.Of(key);

    /// <summary>Creates a key from a value that <see cref="Dump"/> returned.</summary>
    /// <param name="replace">Whether an existing key is replaced.</param>
    /// <param name="idleTime">Time since the last access, in whole seconds. Excludes <paramref name="frequency"/>.</param>
    /// <param name="frequency">Access frequency, 0 to 255. Excludes <paramref name="idleTime"/>.</param>
    /// <remarks>
    /// <para>
    /// Fails with BUSYKEY if the key exists and <paramref name="replace"/> is false, with ERR if the version or the checksum is invalid, and with
    /// InvalidArgument for <see cref="Expiry.KeepTtl"/>.
    /// </para>
    /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/restore/">RESTORE</see></para>
    /// </remarks>
    public static Command<Unit> Restore(
        RedisKey key, RedisValue dump, Expiry expiry = default, bool replace = false, TimeSpan? idleTime = null, int? frequency = null)
    {
        var args = Args.Key(key, 8);
        if (expiry.IsKeep) args.Refuse("Expiry.KeepTtl is not allowed, because a restored key has no previous expiry.");
        if (expiry.Time.Fault is { } fault) args.Refuse(fault);
        if (idleTime is not null && frequency is not null) args.Refuse("specify idleTime or frequency, not both.");
        if (idleTime < TimeSpan.Zero) args.Refuse("idleTime is negative. It must be 0 or more.");
        args.Add((RedisValue)expiry.Time.Milliseconds).Add(dump)
            .AddWhen(replace, (RedisValue)"REPLACE")
            .AddWhen(expiry.Time.Kind == ExpiryTime.Unit.At, (RedisValue)"ABSTTL")
            .AddNumber("IDLETIME", idleTime is { } idle ? ExpiryTime.Whole(idle, TimeSpan.TicksPerSecond) : null)
            .AddNumber("FREQ", frequency);
        return RestoreSpec.Of(args);
    }
}
