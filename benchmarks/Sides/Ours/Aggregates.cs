using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>Two commands for workload W5, put together from the parts that the catalogue's are made of.</summary>
internal static class Aggregates
{
    private static readonly CommandSpec<Seq<RedisValue>> LRangeSpec = Spec.Read("LRANGE", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue, RedisValue)>> HGetAllSpec =
        Spec.Read("HGETALL", KeyPositions.One, Decode.Pairs<RedisValue, RedisValue>(Decode.Value, Decode.Value));

    public static Command<Seq<RedisValue>> LRange(RedisKey key, long start, long stop) => LRangeSpec.Of(key, start, stop);

    public static Command<Seq<(RedisValue Field, RedisValue Value)>> HGetAll(RedisKey key) => HGetAllSpec.Of(key);
}
