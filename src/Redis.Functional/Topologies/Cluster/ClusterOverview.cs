namespace Redis.Functional;

/// <summary>What a client knows of its cluster, for those who look at all of it: node by node, shard by shard.</summary>
internal sealed class ClusterOverview(ClusterLocator cluster)
{
    /// <summary>The shards that have slots.</summary>
    internal ShardView[] Shards()
    {
        if (cluster.Known.Map is not { } map) return [];
        var slots = new int[map.Shards.Length];
        for (var slot = 0; slot < KeySlot.Count; slot++)
            if (map.OwnerOf(slot) is >= 0 and var owner)
                slots[owner]++;
        return
        [
            .. map.Shards.Select((shard, i) => new ShardView(
                shard.Primary.Endpoint,
                cluster.Watch?.Servers.Find(shard.Primary.Endpoint) is { IsReady: true },
                SeqOf.Array(Array.ConvertAll(shard.Replicas, static replica => replica.Endpoint)),
                slots[i])).Where(static shard => shard.Slots > 0),
        ];
    }

    /// <summary>The primaries, then the replicas. They are dialled from now on.</summary>
    internal IEnumerable<(ClusterServer Server, bool IsPrimary, ClusterMember Member)> Nodes()
    {
        if (cluster.Watch is not { Map: { } map } watch) yield break;
        var seen = new HashSet<RedisEndpoint>();
        foreach (var (member, isPrimary) in map.Shards.Select(static shard => (shard.Primary, true)).Concat(map.Shards.SelectMany(static shard => shard.Replicas).Select(static replica => (replica, false))))
        {
            if (seen.Add(member.Endpoint) && watch.ServerAt(member.Endpoint) is { } server) yield return (server, isPrimary, member);
        }
    }

    /// <inheritdoc cref="ISlotClient.SlotNodes"/>
    internal async ValueTask<RedisResult<SlotNodes?>> SlotNodes(int database, bool isStale, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (cluster.Watch is not { } watch) return new(new RedisError.Client.Closed(Delivery.NotSent));
        if (isStale) watch.Refresh();
        if (watch.Map is null && await watch.Ready(cancellationToken).ConfigureAwait(false) is { IsError: true } failed) return new(failed.Error);
        if (watch.Map is not { } map) return new(new RedisError.Client.Closed(Delivery.NotSent));
        var clients = new IRedisClient[map.Shards.Length];
        for (var i = 0; i < clients.Length; i++)
        {
            if (watch.ServerAt(map.Shards[i].Primary.Endpoint) is not { } server) return new(new RedisError.Client.Closed(Delivery.NotSent));
            clients[i] = new OneNodeClient(server.Node.View(database));
        }

        return new(new SlotNodes(clients, map.OwnerOf));
    }
}
