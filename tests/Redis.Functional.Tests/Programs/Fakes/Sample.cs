using LanguageExt;

namespace Redis.Functional.Tests.Programs;

/// <summary>A few commands made by hand, so that the algebra is tested without the catalogue.</summary>
static class Sample
{
    static readonly CommandSpec<Option<RedisValue>> GetSpec = Spec.Read("GET", KeyPositions.One, Decode.OptionValue);
    static readonly CommandSpec<Unit> SetSpec = Spec.Write("SET", KeyPositions.One, Decode.Ok);
    static readonly CommandSpec<long> IncrSpec = Spec.Write("INCR", KeyPositions.One, Decode.Int64);
    static readonly CommandSpec<string> EchoSpec = Spec.Read("ECHO", KeyPositions.None, Decode.Text);
    static readonly CommandSpec<long> LenSpec = Spec.Read("LEN", KeyPositions.All, Decode.Int64);
    static readonly CommandSpec<long> FailReadSpec = Spec.Read("FAIL", KeyPositions.None, Decode.Int64);
    static readonly CommandSpec<long> FailWriteSpec = Spec.Write("FAIL", KeyPositions.None, Decode.Int64);
    static readonly CommandSpec<long> FailScriptSpec = Spec.Write("FAIL", KeyPositions.None, Decode.Int64, CommandFlags.Script);
    static readonly CommandSpec<long> RawSpec = Spec.Read("RAW", KeyPositions.None, Decode.Int64);
    static readonly CommandSpec<Unit> WaitSpec = Spec.Write("BLPOP", KeyPositions.One, Decode.Ok, CommandFlags.Blocking);
    static readonly CommandSpec<Unit> SelectSpec = Spec.Write("SELECT", KeyPositions.None, Decode.Ok, CommandFlags.Session);

    public static Command<Option<string>> Get(RedisKey key) => GetSpec.Of(key).Map(static value => value.Map(static v => v.ToString()));

    public static Command<Option<RedisValue>> GetValue(RedisKey key) => GetSpec.Of(key);

    public static Command<Unit> Set(RedisKey key, RedisValue value) => SetSpec.Of(key, value);

    public static Command<long> Incr(RedisKey key) => IncrSpec.Of(key);

    public static Command<string> Echo(RedisValue text) => EchoSpec.Of(text);

    public static Command<long> Len(params RedisKey[] keys) => LenSpec.Of(Args.Keys(keys));

    /// <summary>Only reads, and is answered by an error of this code.</summary>
    public static Command<long> FailRead(string code) => FailReadSpec.Of((RedisValue)code);

    /// <summary>Writes, and is answered by an error of this code.</summary>
    public static Command<long> FailWrite(string code) => FailWriteSpec.Of((RedisValue)code);

    /// <summary>Runs a script, and is answered by an error of this code.</summary>
    public static Command<long> FailScript(string code) => FailScriptSpec.Of((RedisValue)code);

    /// <summary>Is answered by this frame.</summary>
    public static Command<long> Raw(string frame) => RawSpec.Of((RedisValue)frame);

    public static Command<Unit> BareWait(RedisKey key) => WaitSpec.Of(key);

    public static BlockingCommand<Unit> Wait(RedisKey key, TimeSpan? wait) => new(WaitSpec.Of(key), wait);

    public static Command<Unit> Select(int database) => SelectSpec.Of((RedisValue)database);

    public static RedisError Lost(Delivery delivery) => new RedisError.Connection(ConnectionFault.Lost, "the connection broke", delivery);
}
