using LanguageExt;

namespace Redis.Functional.IntegrationTests;

/// <summary>A few commands made here, so that what is said of the runtime does not depend on the catalogue.</summary>
internal static class Raw
{
    private static readonly CommandSpec<RedisValue> EchoSpec = Spec.Read("ECHO", KeyPositions.None, Decode.Value);
    private static readonly CommandSpec<Option<RedisValue>> GetSpec = Spec.Read("GET", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Unit> SetSpec = Spec.Write("SET", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<long> IncrSpec = Spec.Write("INCR", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> StrLenSpec = Spec.Read("STRLEN", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> RPushSpec = Spec.Write("RPUSH", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Seq<RedisValue>> LRangeSpec = Spec.Read("LRANGE", KeyPositions.One, Decode.List(Decode.Value));

    public static Command<RedisValue> Echo(RedisValue text) => EchoSpec.Of(text);

    public static Command<Option<RedisValue>> Get(RedisKey key) => GetSpec.Of(key);

    public static Command<Unit> Set(RedisKey key, RedisValue value) => SetSpec.Of(key, value);

    public static Command<long> Incr(RedisKey key) => IncrSpec.Of(key);

    public static Command<long> StrLen(RedisKey key) => StrLenSpec.Of(key);

    public static Command<long> RPush(RedisKey key, RedisValue value) => RPushSpec.Of(key, value);

    public static Command<Seq<RedisValue>> LRange(RedisKey key) => LRangeSpec.Of(key, 0, -1);

    /// <summary>Any command, its reply as it came.</summary>
    public static Command<RespValue> Ask(string name, params RedisValue[] arguments) =>
        Spec.Write(name, CommandTable.Of(name).Keys, Decode.Tree).Of(arguments.Aggregate(Args.Empty(), (all, one) => all.Add(one)));

    /// <summary>Any reply, read as text by the server's own words: for CLIENT LIST, INFO and their like.</summary>
    public static Command<string> Text(string name, params RedisValue[] arguments) =>
        Spec.Read(name, CommandTable.Of(name).Keys, Decode.Text).Of(arguments.Aggregate(Args.Empty(), (all, one) => all.Add(one)));

    /// <summary>BLPOP for so long; zero is for ever.</summary>
    public static BlockingCommand<RespValue> BLPop(RedisKey key, TimeSpan wait)
    {
        var command = Spec.Write("BLPOP", KeyPositions.One, Decode.Tree, CommandFlags.Blocking).Of(key, wait.TotalSeconds);
        return new BlockingCommand<RespValue>(command, wait == TimeSpan.Zero ? null : wait);
    }
}
