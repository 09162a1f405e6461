namespace Redis.Functional;

/// <summary>
/// A node of a cluster as one router sends to it: on connections of the router's database, with the router deciding what is done when it cannot answer.
/// </summary>
internal sealed class ClusterTarget : IResendParts
{
    // A node that redirects to itself is dialled anew no more often.
    private const long BetweenDials = 1_000;

    private readonly ClusterRouter _router;
    private readonly ClusterServer? _server;
    private long _dialledAnew = -BetweenDials;

    /// <summary>A node, on connections that are not told to answer reads of a replica.</summary>
    internal ClusterTarget(ClusterRouter router, ClusterServer server, Node node) => (_router, _server, Root, Node) = (router, server, server.Node, node);

    /// <summary>A replica, on connections that only carry reads.</summary>
    internal ClusterTarget(ClusterRouter router, ReadNode replica, Node node) => (_router, Replica, Root, Node) = (router, replica, replica.Node, node);

    /// <summary>Where it is dialled.</summary>
    internal RedisEndpoint Endpoint => Root.Plan.Config.Endpoint;

    /// <summary>What is known of a replica as one that reads may go to; null: it is used as a primary is.</summary>
    internal ReadNode? Replica { get; }

    /// <summary>Its connections to the router's database.</summary>
    internal Node Node { get; }

    /// <summary>Its connections to the database of the configuration.</summary>
    internal Node Root { get; }

    /// <summary>True when no view names it any more, or not as a replica.</summary>
    internal bool IsRetired => _server?.IsRetired ?? Replica!.IsRetired;

    /// <summary>True when it was tried to reach it, whatever came of it.</summary>
    internal bool HasDialled => _server?.HasDialled ?? true;

    /// <summary>Why it could not be reached; null: nothing is known against it.</summary>
    internal RedisError? Failure => _server?.Failure;

    /// <summary>True when what is sent there now need not wait for a connection, as far as is known.</summary>
    internal bool IsReady => _server is null ? Replica!.IsUsable : !_server.IsRetired && (Node.Interpreter.Shared is { } shared ? shared.IsConnected : _server.IsReady);

    internal void Send(Exchange exchange)
    {
        exchange.Ask(this);
        Node.Interpreter.Send(exchange);
    }

    /// <summary>It could not be reached, or was lost.</summary>
    internal void NoteFailure(RedisError error)
    {
        if (error is RedisError.Connection) _server?.NoteFailure(error);
    }

    public bool Wants(Exchange exchange, RedisError error)
    {
        NoteFailure(error);
        return _router.Wants(exchange, error, this);
    }

    public void Add(Exchange exchange, RedisError error) => _router.SendAgain(exchange, error, this);

    public bool Wants(IRequest request, RedisError refusal, int sendings) => _router.HasRoom && ClusterSendings.Of(refusal, request.Spec.IsReadOnly, sendings, redirects: 0) != ClusterSending.None;

    public void Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings) => _router.Resending.Send(batch, refused, sendings, this);

    /// <summary>
    /// It redirects to its own address: another node listens there now, as behind a proxy or after a change of size, and this connection leads to the one of
    /// before.
    /// </summary>
    /// <param name="redirects">How many redirects the batch has followed: one is not enough.</param>
    /// <param name="error">The redirect.</param>
    internal void DialAnew(int redirects, RedisError error)
    {
        var (now, before) = (_router.Clock.Now, Interlocked.Read(ref _dialledAnew));
        if (redirects > 1 && now - before >= BetweenDials && Interlocked.CompareExchange(ref _dialledAnew, now, before) == before) Node.Leave(error);
    }
}
