namespace Redis.Functional.Simulation;

/// <summary>
/// The lines of the subscribers: one for each node. Shard channels belong to the node that owns their slot; channels and patterns to one node until that
/// one is lost.
/// </summary>
sealed class ClusterLines : ILines
{
    readonly Router _router;
    readonly PubSubLine[] _lines;
    int _common;

    public ClusterLines(PubSubHub hub, Node[] nodes, Router router)
    {
        _router = router;
        _lines = [.. nodes.Select(node => new PubSubLine(hub, node.Plan.PushConnection, node.Plan.Config.PubSub == PubSubConnection.Shared ? node.Interpreter.Shared : null))];
    }

    public IReadOnlyList<PubSubLine> All => _lines;

    public IReadOnlyList<PubSubLine> LinesOf(RedisChannel channel) => [_lines[channel.Kind == RedisChannelKind.Shard ? _router.OwnerOf(Shards.ShardOf(channel.Name)) : _common]];

    // Nobody moves slots here, so that a line asks again by itself.
    public void Away(LineTopic topic, RedisError? error) { }

    // Each node's line is kept.
    public void Tidy() { }

    /// <summary>
    /// A node is lost, and has been left with its line, since names that move from a line whose end is not known yet would have no gap: what belongs to no node
    /// in particular goes to the next. The hub is told by <see cref="PubSubHub.Rehome"/>.
    /// </summary>
    public void Lose(int node)
    {
        if (_common == node) _common = (node + 1) % _lines.Length;
    }
}
