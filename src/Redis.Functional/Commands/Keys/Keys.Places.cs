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

    /// <summary>Copies what is at a key to another, in the same database or a given one. False: no such key, or the destination exists and is not to be replaced. · since 6.2 · O(elements) · https://redis.io/docs/latest/commands/copy/</summary>
    public static Command<bool> Copy(RedisKey source, RedisKey destination, int? database = null, bool replace = false) =>
        CopySpec.Of(Args.Keys([source, destination])
            .AddNumber("DB", database)
            .AddWhen(replace, (RedisValue)"REPLACE"));

    /// <summary>Moves the key to another database. False: no such key, or it exists there. · since 1.0 · O(1) · not in a cluster · https://redis.io/docs/latest/commands/move/</summary>
    public static Command<bool> Move(RedisKey key, int database) => MoveSpec.Of(key, database);

    /// <summary>Gives the key another name; what was there is overwritten. · since 1.0 · O(1), and freeing what is overwritten · ERR: no such key · https://redis.io/docs/latest/commands/rename/</summary>
    public static Command<Unit> Rename(RedisKey key, RedisKey newKey) => RenameSpec.Of(Args.Keys([key, newKey]));

    /// <summary>Gives the key another name when that is free. False: it is not. · since 1.0 · O(1) · ERR: no such key · https://redis.io/docs/latest/commands/renamenx/</summary>
    public static Command<bool> RenameNx(RedisKey key, RedisKey newKey) => RenameNxSpec.Of(Args.Keys([key, newKey]));

    /// <summary>What is at the key, in the server's own format, with version and checksum, for <see cref="Restore"/>. None: no such key. · since 2.6 · O(bytes) · https://redis.io/docs/latest/commands/dump/</summary>
    public static Command<Option<RedisValue>> Dump(RedisKey key) => DumpSpec.Of(key);

    /// <summary>
    /// Makes a key of what <see cref="Dump"/> yielded. Its time of last use, or its frequency of use, can be told, not both.
    /// · since 2.6 · O(bytes) · BUSYKEY: it exists and is not to be replaced; ERR: version or checksum are not the server's;
    /// <see cref="Expiry.KeepTtl"/> is an InvalidArgument · https://redis.io/docs/latest/commands/restore/
    /// </summary>
    public static Command<Unit> Restore(
        RedisKey key, RedisValue dump, Expiry expiry = default, bool replace = false, TimeSpan? idleTime = null, int? frequency = null)
    {
        var args = Args.Key(key, 8);
        if (expiry.IsKeep) args.Refuse("there is no expiry to keep");
        if (expiry.Time.Fault is { } fault) args.Refuse(fault);
        if (idleTime is not null && frequency is not null) args.Refuse("a time of last use and a frequency exclude each other");
        if (idleTime < TimeSpan.Zero) args.Refuse("the time since last use is not negative");
        args.Add((RedisValue)expiry.Time.Milliseconds).Add(dump)
            .AddWhen(replace, (RedisValue)"REPLACE")
            .AddWhen(expiry.Time.Kind == ExpiryTime.Unit.At, (RedisValue)"ABSTTL")
            .AddNumber("IDLETIME", idleTime is { } idle ? ExpiryTime.Whole(idle, TimeSpan.TicksPerSecond) : null)
            .AddNumber("FREQ", frequency);
        return RestoreSpec.Of(args);
    }
}
