namespace Redis.Functional;

/// <summary>
/// The lines of a client of shards, one to each. A channel is at the shard of its name's slot, where it is published too; a pattern, and the events of keys, at
/// all of them.
/// </summary>
internal sealed class ShardedLines : ILines
{
    private readonly ShardedLocator _shards;
    private readonly PubSubLine[] _lines;
    private readonly PubSubLine[][] _alone;

    internal ShardedLines(PubSubHub hub, ShardedLocator shards)
    {
        _shards = shards;
        _lines = Array.ConvertAll(shards.Servers, server => new PubSubLine(hub, server.Node.Plan.PushConnection, null));
        _alone = Array.ConvertAll(_lines, static line => new[] { line });
        for (var i = 0; i < _lines.Length; i++) shards.Servers[i].Node.Left = _lines[i].Leave;
    }

    public IReadOnlyList<PubSubLine> All => _lines;

    public IReadOnlyList<PubSubLine> LinesOf(RedisChannel channel) =>
        channel.Kind == RedisChannelKind.Pattern || KeyspaceName.Is(channel) ? _lines : _alone[_shards.OwnerOf(KeySlot.Of(channel.Name))];

    // The line asks again by itself.
    public void Away(LineTopic topic, RedisError? error) { }

    // Their connections are kept for the next names.
    public void Tidy() { }
}
