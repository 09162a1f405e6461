namespace Redis.Functional;

/// <summary>
/// Sends what only reads keys to the server that a policy chooses, and again to another one when that server could not answer; all else to the primary. On
/// the way of a call it takes no lock and allocates nothing.
/// </summary>
internal sealed class ReadRouter : IRedisClient, IReadRouter, ISendsElsewhere<ReadTarget>
{
    private readonly ReadFrom _read;
    private readonly Node _primary;
    private readonly Replicas? _replicas;
    private readonly SentBack<ReadTarget> _back;
    private Targets? _targets;

    /// <param name="read">The policy.</param>
    /// <param name="primary">The primary, on the database of the calls.</param>
    /// <param name="replicas">The replicas; null: of a client of one server, which knows none.</param>
    internal ReadRouter(ReadFrom read, Node primary, Replicas? replicas) => (_read, _primary, _replicas, _back) = (read, primary, replicas, new(this));

    public RedisEnvironment Environment => _primary.Plan.Environment;

    public void Send(Batch batch)
    {
        var exchange = batch.Exchange;
        if (!_primary.IsOpen || !exchange.OnlyReadsKeys) _primary.Interpreter.Send(exchange);
        else if (_replicas is null) exchange.TryFail(OneServer(exchange));
        else if (_replicas.Begin() is { } table) Route(exchange, table);
        else _primary.Interpreter.Send(exchange);
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken = default) =>
        _primary.Interpreter.Lease(request, cancellationToken);

    // The connections are the client's.
    public ValueTask DisposeAsync() => default;

    /// <summary>Sends a read to a server of a table.</summary>
    internal void Route(Exchange exchange, ReplicaTable table)
    {
        var target = Choose(table);
        if (target is null && table.Waiting.TryAdd(this, exchange)) return;

        // The first replicas may have been dialled in between.
        target ??= Choose(table);
        if (target is not null) target.Send(exchange);
        else exchange.TryFail(table.NoReplica(exchange.Name));
    }

    void IReadRouter.Resume(Exchange exchange, ReplicaTable table)
    {
        try
        {
            Route(exchange, table);
        }
        catch (Exception exception)
        {
            exchange.TryFail(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    /// <summary>Sends a read that a server could not answer to another one, on a work item.</summary>
    internal void SendAgain(Exchange exchange, RedisError error, ReadTarget from) => _back.Add(exchange, error, from);

    void ISendsElsewhere<ReadTarget>.SendElsewhere(Exchange exchange, RedisError error, ReadTarget from)
    {
        from.Server.BeginRest(error);
        if (!_primary.IsOpen || _replicas?.Present is not { } table)
        {
            exchange.TryFail(error);
            return;
        }

        if (error is RedisError.Connection) table.Hurry();
        if (Choose(table) is not { } target) exchange.TryFail(table.NoReplica(exchange.Name));
        else if (target.Server == from.Server && !target.KeepsWaiting) exchange.TryFail(error);
        else Again(exchange, target, error);
    }

    private void Again(Exchange exchange, ReadTarget target, RedisError error)
    {
        _primary.Plan.Figures.CountAgain(wasRefused: error is RedisError.Server);
        target.Send(exchange);
    }

    private ReadTarget? Choose(ReplicaTable table)
    {
        var targets = TargetsOf(table);
        var index = ReplicaChoice.Of<ReadTarget>(_read, targets, ReplicaChoice.Turn());
        return index == ReplicaChoice.None ? null : targets[index];
    }

    private ReadTarget[] TargetsOf(ReplicaTable table)
    {
        var servers = table.Servers;
        var present = Volatile.Read(ref _targets);
        return present is not null && present.Servers == servers ? present.All : NewTargets(table, servers, present);
    }

    // There are other servers. A method of its own, since what its function captures is allocated when it begins.
    private ReadTarget[] NewTargets(ReplicaTable table, ReadNode[] servers, Targets? present)
    {
        if (_read.WantsPrimaries) table.WatchPrimaries();
        var made = Array.ConvertAll(servers, server => present?.Of(server) ?? new ReadTarget(this, server, NodeOf(server)));
        Volatile.Write(ref _targets, new Targets(servers, made));
        return made;
    }

    private Node NodeOf(ReadNode server) => server.IsPrimary ? _primary : server.Node.View(_primary.Plan.Config.Database);

    private static RedisError OneServer(Exchange exchange) =>
        new RedisError.Connection(ConnectionFault.Disconnected, "The client is connected to a single server and knows no replica.", Delivery.NotSent) { Context = new() { Command = exchange.Name } };

    private sealed record Targets(ReadNode[] Servers, ReadTarget[] All)
    {
        internal ReadTarget? Of(ReadNode server) => Array.Find(All, target => target.Server == server);
    }
}
