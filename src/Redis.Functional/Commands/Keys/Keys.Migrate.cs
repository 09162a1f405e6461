namespace Redis.Functional.Server;

// Keys: sending them to another server.
public static partial class ServerCommands
{
    /// <summary>Sends keys to another server and removes them from this one, unless <see cref="MigrateOptions.Copy"/> is set.</summary>
    /// <returns>False: none of them exists here.</returns>
    /// <remarks>
    /// <para>The server executes no other command meanwhile; the timeout limits each silence between the two servers.</para>
    /// <para>
    /// BUSYKEY from the other server when a key exists there and <see cref="MigrateOptions.Replace"/> is not set; IOERR when the other server went silent: the
    /// keys may be on both.
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
