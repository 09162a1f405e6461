namespace Redis.Functional.Server;

// Keys: sending them to another server.
public static partial class ServerCommands
{
    /// <summary>Moves keys to another server.</summary>
    /// <param name="timeout">Maximum time without progress in the communication of the two servers.</param>
    /// <param name="options">Default: keys are deleted here, and existing keys there are not replaced.</param>
    /// <returns>True if keys were moved; false if none of the keys exists.</returns>
    /// <remarks>
    /// <para>The server executes no other command meanwhile.</para>
    /// <para>
    /// Fails with BUSYKEY if a key exists on the other server and <see cref="MigrateOptions.Replace"/> is not set, and with IOERR if the other server does not
    /// answer in time; the keys may then be on both servers.
    /// </para>
    /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/migrate/">MIGRATE</see></para>
    /// </remarks>
    public static Command<bool> Migrate(string host, int port, IEnumerable<RedisKey> keys, int database, TimeSpan timeout, MigrateOptions? options = null)
    {
        var args = Args.Empty(12).Add((RedisValue)host).Add((RedisValue)port).Add(RedisValue.Empty).Add((RedisValue)database).AddWait(timeout);
        if (options is not null) args.With(options);
        var first = args.Add((RedisValue)"KEYS").Count;
        return Spec.Write<bool>("MIGRATE", KeyPositions.Range(first, -1), DecodeMigrate, CommandFlags.CarriesSecrets | CommandFlags.MayFailPartway)
            .Of(args.AddKeys(keys));
    }

    [Replies(ReplyTypes.Word)]
    private static RedisResult<bool> DecodeMigrate(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadBytes(out var text) ? new(!text.SequenceEqual("NOKEY"u8)) : Decode.Unexpected<bool>("OK or NOKEY", ref reader);
}
