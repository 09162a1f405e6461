using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>The six commands of the workloads, made as the catalogue makes them. Stands in its place: without this file the names
/// below mean the catalogue's.</summary>
internal static class Commands
{
    private static readonly Decoder<Seq<RedisValue>> ValueList = Decode.List<RedisValue>(Decode.Value);
    private static readonly CommandSpec<Option<RedisValue>> GetSpec = Spec.Read<Option<RedisValue>>("GET", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Unit> SetSpec = Spec.Write<Unit>("SET", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<Seq<Option<RedisValue>>> MGetSpec = Spec.Read("MGET", KeyPositions.All, Decode.List<Option<RedisValue>>(Decode.OptionValue));
    private static readonly CommandSpec<Seq<RedisValue>> LRangeSpec = Spec.Read("LRANGE", KeyPositions.One, ValueList);
    private static readonly CommandSpec<Seq<(RedisValue, RedisValue)>> HGetAllSpec =
        Spec.Read("HGETALL", KeyPositions.One, Decode.Pairs<RedisValue, RedisValue>(Decode.Value, Decode.Value));

    public static Command<Option<RedisValue>> Get(RedisKey key) => GetSpec.Of(key);

    public static Command<Unit> Set(RedisKey key, RedisValue value) => SetSpec.Of(key, value);

    public static Command<Seq<Option<RedisValue>>> MGet(params RedisKey[] keys) => MGetSpec.Of(Args.Keys(keys));

    public static Command<Seq<RedisValue>> LRange(RedisKey key, long start, long stop) => LRangeSpec.Of(key, start, stop);

    public static Command<Seq<(RedisValue Field, RedisValue Value)>> HGetAll(RedisKey key) => HGetAllSpec.Of(key);
}
