using LanguageExt;

namespace Redis.Functional.Extensions;

/// <summary>Changes the configuration of each server of a target, and validates the result.</summary>
internal static class EachServer
{
    internal static Either<RedisError, RedisTarget> Change(RedisTarget target, Func<RedisConfig, Either<RedisError, RedisConfig>> change) => target switch
    {
        RedisConfig config => change(config).Bind(static changed => changed.Validate()).Map(static RedisTarget (valid) => valid),
        SentinelConfig sentinel => change(sentinel.Node).Bind(node => (sentinel with { Node = node }).Validate()).Map(static RedisTarget (valid) => valid),
        ClusterConfig cluster => change(cluster.Node).Bind(node => (cluster with { Node = node }).Validate()).Map(static RedisTarget (valid) => valid),
        ShardedConfig sharded => Shards(sharded, change),
        _ => target,
    };

    private static Either<RedisError, RedisTarget> Shards(ShardedConfig sharded, Func<RedisConfig, Either<RedisError, RedisConfig>> change)
    {
        var shards = new List<Shard>();
        foreach (var shard in sharded.Shards)
        {
            var changed = Change(shard.Target, change);
            if (!changed.TryGetValue(out var target, out var error)) return error;
            shards.Add(shard with { Target = target });
        }

        return (sharded with { Shards = new Seq<Shard>(shards) }).Validate().Map(static RedisTarget (valid) => valid);
    }
}
