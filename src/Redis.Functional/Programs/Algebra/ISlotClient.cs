namespace Redis.Functional;

/// <summary>A client whose keys are on several nodes, by their hash slots, for what looks at all keys of all nodes.</summary>
internal interface ISlotClient
{
    /// <summary>
    /// The nodes that have slots now. Null: the client's keys are all on one server, or it does not know where they are. Waits for a first view of the cluster.
    /// </summary>
    /// <param name="isStale">True when a node was lost or did not have its slots any more: asks the cluster first.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<RedisResult<SlotNodes?>> SlotNodes(bool isStale, CancellationToken cancellationToken);
}

/// <summary>Nodes, and which of them has which slot.</summary>
/// <param name="Clients">Each sends to its node and nowhere else.</param>
/// <param name="OwnerOf">The index of the node that has a slot; negative: none has it.</param>
internal sealed record SlotNodes(IRedisClient[] Clients, Func<int, int> OwnerOf)
{
    /// <summary>True where no slot ever moves.</summary>
    internal bool AreFixed { get; init; }
}
