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

    /// <summary>Copies what is at a key to another, in the same database or a given one.</summary>
    /// <returns>False: no such key, or the destination exists and is not to be replaced.</returns>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(elements) · <see href="https://redis.io/docs/latest/commands/copy/">COPY</see></para>
    /// </remarks>
    public static Command<bool> Copy(RedisKey source, RedisKey destination, int? database = null, bool replace = false) =>
        CopySpec.Of(Args.Keys([source, destination])
            .AddNumber("DB", database)
            .AddWhen(replace, (RedisValue)"REPLACE"));

    /// <summary>Moves the key to another database.</summary>
    /// <returns>False: no such key, or it exists there.</returns>
    /// <remarks>
    /// <para>Not in a cluster.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/move/">MOVE</see></para>
    /// </remarks>
    public static Command<bool> Move(RedisKey key, int database) => MoveSpec.Of(key, database);

    /// <summary>Gives the key another name; what was there is overwritten.</summary>
    /// <remarks>
    /// <para>ERR: no such key.</para>
    /// <para>Since Redis 1.0 · O(1), and freeing what is overwritten · <see href="https://redis.io/docs/latest/commands/rename/">RENAME</see></para>
    /// </remarks>
    public static Command<Unit> Rename(RedisKey key, RedisKey newKey) => RenameSpec.Of(Args.Keys([key, newKey]));

    /// <summary>Gives the key another name when that is free.</summary>
    /// <returns>False: it is not.</returns>
    /// <remarks>
    /// <para>ERR: no such key.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/renamenx/">RENAMENX</see></para>
    /// </remarks>
    public static Command<bool> RenameNx(RedisKey key, RedisKey newKey) => RenameNxSpec.Of(Args.Keys([key, newKey]));

    /// <summary>What is at the key, in the server's own format, with version and checksum, for <see cref="Restore"/>.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/dump/">DUMP</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> Dump(RedisKey key) => DumpSpec.Of(key);

    /// <summary>Makes a key of what <see cref="Dump"/> yielded.</summary>
    /// <remarks>
    /// <para>Its time of last use, or its frequency of use, can be told, not both.</para>
    /// <para>
    /// BUSYKEY: it exists and is not to be replaced; ERR: version or checksum are not the server's; <see cref="Expiry.KeepTtl"/> is an InvalidArgument.
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
