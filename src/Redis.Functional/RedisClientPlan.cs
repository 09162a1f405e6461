namespace Redis.Functional;

/// <summary>What a client's connections are made of, for each kind of target.</summary>
internal static class RedisClientPlan
{
    /// <summary>Of a target that has been checked.</summary>
    /// <param name="target">The target.</param>
    /// <param name="config">How it connects, and what concerns the whole client.</param>
    internal static NodePlan Of(RedisTarget target, RedisConfig config)
    {
        var random = config.Random;
        Func<double> chance = () => UserCode.Chance(random);
        var instrument = new OperationInstrument(config, FirstOf(target));
        var environment = config.LockNumbers is { } numbers
            ? new RedisEnvironment { Codecs = config.Codecs, Time = config.TimeProvider, Random = chance, Instrument = instrument, Events = config.Teller, LockNumbers = numbers }
            : new RedisEnvironment { Codecs = config.Codecs, Time = config.TimeProvider, Random = chance, Instrument = instrument, Events = config.Teller };
        return target switch
        {
            SentinelConfig sentinel => By(config, new SentinelLocator(sentinel, endpoint => Standalone(sentinel.ForSentinel(endpoint)))),
            ShardedConfig sharded => OfShards(sharded),
            ClusterConfig cluster => OfCluster(new ClusterLocator(cluster, NodeOfCluster, chance)),
            _ => Standalone(config),
        };

        NodePlan OfCluster(ClusterLocator cluster) => By(config, cluster) with { Router = plan => new ClusterRouter(plan, cluster), Read = ((ClusterConfig)target).Read };

        NodePlan OfShards(ShardedConfig sharded)
        {
            // It has been checked.
            var placement = Placement.Among([.. sharded.Shards]);
            var shards = new ShardedLocator([.. placement.Shards.Select(ServerOf)], placement);
            return By(config, shards) with { Router = plan => new ShardedRouter(plan, shards), Read = sharded.Read };
        }

        // How their calls wait is their router's affair, and one that was away comes back whenever it can.
        NodePlan NodeOfCluster(RedisEndpoint endpoint) => Standalone(config with
        {
            Endpoint = endpoint, WhenDisconnected = WhenDisconnected.Fail, Reconnect = config.Reconnect with { MaxAttempts = null },
        });

        static ShardServer ServerOf(Shard shard)
        {
            var node = new Node(Of(shard.Target, ShardedConfig.NodeOf(shard)), isShard: true);
            return new(shard, node, ReadPath.ReplicasOf(shard.Target, node));
        }

        NodePlan Standalone(RedisConfig server) => By(server, new FixedLocator(server.Endpoint));

        NodePlan By(RedisConfig server, ILocator locator) => new(server, locator, server.Transport ?? new SocketTransport(server), environment);
    }

    // The server that telemetry names: of several the first that is configured, since the others change.
    private static RedisEndpoint? FirstOf(RedisTarget target) => target switch
    {
        RedisConfig server => server.Endpoint,
        SentinelConfig sentinel => sentinel.Sentinels.FirstOrDefault(),
        ClusterConfig cluster => cluster.Seeds.FirstOrDefault(),
        ShardedConfig sharded => FirstOf(sharded.Shards[0].Target),
        _ => null,
    };

    /// <summary>The target of an address, the configuration of each of its servers changed by a function of the caller; null: by none.</summary>
    internal static RedisResult<RedisTarget> TargetOf(string? url, Func<RedisConfig, RedisConfig>? configure)
    {
        var target = RedisResult.FromEither(RedisTarget.Parse(url));
        return configure is null ? target : target.Bind(found => UserCode.Call<Func<RedisConfig, RedisConfig>, RedisTarget>(found.WithEach, configure, Delivery.NotSent));
    }
}
