namespace Redis.Functional;

/// <summary>A node of a cluster as one router sends to it: on connections of the router's database, with the router deciding what is done when it cannot answer.</summary>
internal sealed class ClusterTarget(ClusterRouter router, ClusterServer server, Node node) : IResendParts
{
    // A node that redirects to itself is dialled anew no more often.
    private const long BetweenDials = 1_000;

    private long _dialledAnew = -BetweenDials;

    internal ClusterServer Server => server;

    internal Node Node => node;

    /// <summary>True when what is sent there now need not wait for a connection, as far as is known.</summary>
    internal bool IsReady => !server.IsRetired && (node.Interpreter.Shared is { } shared ? shared.IsConnected : server.IsReady);

    internal void Send(Exchange exchange)
    {
        exchange.Ask(this);
        node.Interpreter.Send(exchange);
    }

    public bool Wants(Exchange exchange, RedisError error)
    {
        Note(error);
        return router.Wants(exchange, error, this);
    }

    public void Add(Exchange exchange, RedisError error) => router.SendAgain(exchange, error, this);

    public bool Wants(IRequest request, RedisError refusal, int sendings) => router.HasRoom && ClusterSendings.Of(refusal, request.Spec.IsReadOnly, sendings, redirects: 0) != ClusterSending.None;

    public void Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings) => router.Resending.Send(batch, refused, sendings, this);

    public void Dropped(IRequest request, RedisError error) => router.CountDropped();

    /// <summary>
    /// It redirects to its own address: another node listens there now, as behind a proxy or after a change of size, and this connection leads to the one of before.
    /// </summary>
    /// <param name="redirects">How many redirects the batch has followed: one is not enough.</param>
    /// <param name="error">The redirect.</param>
    internal void DialAnew(int redirects, RedisError error)
    {
        var (now, before) = (router.Clock.Now, Interlocked.Read(ref _dialledAnew));
        if (redirects > 1 && now - before >= BetweenDials && Interlocked.CompareExchange(ref _dialledAnew, now, before) == before) node.Leave(error);
    }

    private void Note(RedisError error)
    {
        if (error is RedisError.Connection) server.NoteFailure(error);
    }
}
