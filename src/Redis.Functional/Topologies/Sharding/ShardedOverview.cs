using LanguageExt;

namespace Redis.Functional;

/// <summary>What a client knows of its shards, for those who look at all of them.</summary>
internal static class ShardedOverview
{
    /// <summary>Each shard, in the order of the placement.</summary>
    internal static ShardView[] Shards(ShardedLocator shards)
    {
        var slots = new int[shards.Servers.Length];
        for (var slot = 0; slot < KeySlot.Count; slot++) slots[shards.OwnerOf(slot)]++;
        return [.. shards.Servers.Select((server, i) => new ShardView(
            server.Endpoint, server.Node.Interpreter.IsConnected, SeqOf.Array([.. Replicas(server).Select(static replica => replica.View.Endpoint)]), slots[i]) { Name = server.Name })];
    }

    /// <summary>The replicas of all shards that reads may go to.</summary>
    internal static ReplicaView[] Replicas(ShardedLocator shards) => [.. shards.Servers.SelectMany(Replicas).Select(static replica => replica.View)];

    /// <summary>The primaries, then the replicas.</summary>
    internal static IEnumerable<(ShardServer Shard, Node Node, bool IsPrimary, string Zone)> Nodes(ShardedLocator shards) =>
        shards.Servers.Select(static server => (server, server.Node, true, "")).Concat(shards.Servers.SelectMany(static server => Replicas(server).Select(replica => (server, replica.Node, false, replica.Zone))));

    /// <inheritdoc cref="ISlotClient.SlotNodes"/>
    internal static SlotNodes SlotNodes(ShardedLocator shards, int database) =>
        new(Array.ConvertAll(shards.Servers, server => (IRedisClient)new OneNodeClient(server.Node.View(database))), shards.OwnerOf) { AreFixed = true };

    /// <summary>What the whole client has counted, with what its shards have.</summary>
    internal static (long AfterLoss, long AfterRefusal, long Resting) Again(ShardedLocator shards) => (
        shards.Servers.Sum(static server => server.Node.Plan.Figures.ResentAfterLoss),
        shards.Servers.Sum(static server => server.Node.Plan.Figures.ResentAfterRefusal),
        shards.Servers.Sum(static server => server.Node.Plan.Figures.Resting));

    private static IEnumerable<ReadNode> Replicas(ShardServer server) => server.Replicas?.Present?.Servers.Where(static one => !one.IsPrimary) ?? [];
}
