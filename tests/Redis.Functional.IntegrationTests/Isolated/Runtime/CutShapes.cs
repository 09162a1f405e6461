namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A program to cut: what it sends, and whether it writes its own key.</summary>
internal sealed record CutShape(string Name, Func<string, RedisProgram<string>> Program, bool Writes)
{
    public override string ToString() => Name;
}

/// <summary>Requests and replies of every form: short, long, nested, null, error, several at once.</summary>
internal static class CutShapes
{
    /// <summary>What the reading shapes read; made once.</summary>
    public static IReadOnlyList<string[]> Fixtures { get; } =
    [
        ["SET", "f:text", "a value of some length"],
        ["RPUSH", "f:list", "one", "two", "three"],
        ["HSET", "f:hash", "name", "Ada", "year", "1815"],
        ["SADD", "f:set", "member"],
        ["ZADD", "f:sorted", "1.5", "low", "2.5", "high"],
        ["XADD", "f:stream", "1-1", "field", "value"],
    ];

    public static IReadOnlyList<CutShape> All { get; } =
    [
        Write("SET", "value"), Write("SET", "value", "EX", "100"), Write("SET", "value", "NX"), Write("SETEX", "100", "value"), Write("SETNX", "value"),
        Write("GETSET", "value"), Write("APPEND", "value"), Write("SETRANGE", "3", "value"), Write("INCR"), Write("INCRBY", "7"), Write("INCRBYFLOAT", "1.25"),
        Write("DECR"), Write("HSET", "field", "value"), Write("HINCRBY", "field", "3"), Write("HSETNX", "field", "value"), Write("LPUSH", "a", "b"),
        Write("RPUSH", "a"), Write("SADD", "a", "b"), Write("ZADD", "1", "a"), Write("ZINCRBY", "2.5", "a"), Write("XADD", "1-1", "field", "value"),
        Write("PFADD", "a"), Write("SETBIT", "7", "1"), Write("GEOADD", "13.361389", "38.115556", "Palermo"), Write("BITFIELD", "INCRBY", "u8", "0", "1"),
        new("EVAL write", key => Raw.Ask("EVAL", "return redis.call('set', KEYS[1], 'x')", "1", key).Map(Text), true),
        new("three in a pipeline", key => Raw.Incr(key).Zip(Raw.Incr(key)).Zip(Raw.Echo("text")).Map(all => $"{all}"), true),
        new("three that are attempted", key => Raw.Incr(key).Attempt().Zip(Raw.Incr("f:list").Attempt()).Zip(Raw.Incr(key).Attempt()).Map(all => $"{all}"), true),
        new("two in a transaction", key => RedisProgram.Multi(Raw.Incr(key).Zip(Raw.RPush(key + "-list", "a"))).Map(all => $"{all}"), true),
        Read("GET", "f:text"), Read("GET", "f:none"), Read("STRLEN", "f:text"), Read("EXISTS", "f:text"), Read("TYPE", "f:list"), Read("TTL", "f:text"),
        Read("GETRANGE", "f:text", "2", "9"), Read("MGET", "f:text", "f:none", "f:list"), Read("LRANGE", "f:list", "0", "-1"), Read("HGETALL", "f:hash"),
        Read("HMGET", "f:hash", "name", "none"), Read("SMEMBERS", "f:set"), Read("ZRANGE", "f:sorted", "0", "-1", "WITHSCORES"), Read("XRANGE", "f:stream", "-", "+"),
        Read("ECHO", "a text with spaces"), Read("INCR", "f:list"), Read("NOSUCHCOMMAND", "a"), Read("EVAL", "return {1,{2,'three',false},{err='MY error'}}", "0"),
    ];

    private static CutShape Write(string name, params RedisValue[] arguments) =>
        new($"{name} {string.Join(' ', arguments)}", key => Raw.Ask(name, [key, .. arguments]).Map(Text), true);

    private static CutShape Read(string name, params RedisValue[] arguments) =>
        new($"{name} {string.Join(' ', arguments)}", _ => Raw.Ask(name, arguments).Map(Text), false);

    private static string Text(RespValue value) => value.ToString();
}
