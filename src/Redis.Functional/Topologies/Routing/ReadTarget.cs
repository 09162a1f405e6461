namespace Redis.Functional;

/// <summary>A server as one router sends to it: on connections of the router's database, with the router deciding what is done when it cannot answer.</summary>
internal sealed class ReadTarget(ReadRouter router, ReadNode server, Node node) : IReadCandidate, IResend
{
    internal ReadNode Server => server;

    public bool IsPrimary => server.IsPrimary;

    public bool IsUsable => server.IsUsable;

    public string Zone => server.Zone;

    public long RoundTrip => server.RoundTrip;

    public long Due => node.Interpreter.Shared?.Due ?? 0;

    /// <summary>True when what it could not answer may be sent to it again at once: then it waits there for the next connection.</summary>
    internal bool KeepsWaiting => node.Plan.Config.WhenDisconnected == WhenDisconnected.Wait;

    internal void Send(Exchange exchange)
    {
        exchange.Ask(this);
        node.Interpreter.Send(exchange);
    }

    public bool Wants(Exchange exchange, RedisError error) => ReadAgain.Wants(error, exchange.Sendings);

    public void Add(Exchange exchange, RedisError error) => router.SendAgain(exchange, error, this);
}
