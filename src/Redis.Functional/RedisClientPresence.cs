namespace Redis.Functional;

/// <summary>A client's place among those that metrics report, until it closes.</summary>
internal sealed class RedisClientPresence
{
    private readonly Node _node;
    private readonly ClientFigures _figures;
    private int _isOver;

    internal RedisClientPresence(Node node)
    {
        (_node, _figures) = (node, new ClientFigures(node));
        RedisTelemetry.Clients.Add(_figures);
    }

    /// <summary>The client closes; further calls do nothing.</summary>
    internal void End()
    {
        if (Interlocked.Exchange(ref _isOver, 1) == 1) return;
        RedisTelemetry.Clients.Remove(_figures);
        _node.Plan.Config.Teller?.TellClosed();
    }
}
