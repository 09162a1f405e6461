namespace Redis.Functional.Server;

public static partial class ServerCommands
{
    /// <summary>
    /// Sends keys to another server and removes them here, unless they are only to be copied. False: none of them exists here. The server
    /// answers nobody else meanwhile, and the timeout is for each silence between the two servers. · since 2.6 · O(bytes)
    /// · BUSYKEY from the other server when a key exists there and is not to be replaced; IOERR when the other server went silent: the keys
    /// may be on both · https://redis.io/docs/latest/commands/migrate/
    /// </summary>
    public static Command<bool> Migrate(
        string host,
        int port,
        IEnumerable<RedisKey> keys,
        int database,
        TimeSpan timeout,
        bool copy = false,
        bool replace = false,
        RedisCredentials? credentials = null)
    {
        var args = Args.Empty(12)
            .Add((RedisValue)host).Add((RedisValue)port).Add(RedisValue.Empty).Add((RedisValue)database).AddWait(timeout)
            .AddWhen(copy, (RedisValue)"COPY")
            .AddWhen(replace, (RedisValue)"REPLACE");
        if (credentials is { User: { } user }) args.Add((RedisValue)"AUTH2").Add((RedisValue)user).Add((RedisValue)credentials.Password);
        else args.AddText("AUTH", credentials?.Password);
        var first = args.Add((RedisValue)"KEYS").Count;
        return Spec.Write<bool>("MIGRATE", KeyPositions.Range(first, -1), DecodeMigrate, CommandFlags.CarriesSecrets | CommandFlags.MayFailPartway).Of(args.AddKeys(keys));
    }

    [Replies(ReplyTypes.Word)]
    private static RedisResult<bool> DecodeMigrate(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadBytes(out var text) ? new(!text.SequenceEqual("NOKEY"u8)) : Decode.Unexpected<bool>("OK or NOKEY", ref reader);
}
