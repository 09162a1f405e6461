namespace Redis.Functional;

/// <summary>
/// The replicas of a client's primary: nothing is dialled before somebody reads there, and all is closed with the client's other connections. The lock owns
/// which table is the present one.
/// </summary>
internal sealed class Replicas
{
    private readonly Node _primary;
    private readonly IReplicaSource _source;
    private readonly Func<ReplicaLocator, NodePlan> _planOf;
    private readonly Lock _gate = new();
    private ReplicaTable? _present;

    /// <param name="primary">The primary.</param>
    /// <param name="source">Who knows the replicas.</param>
    /// <param name="planOf">How to connect to one.</param>
    internal Replicas(Node primary, IReplicaSource source, Func<ReplicaLocator, NodePlan> planOf)
    {
        (_primary, _source, _planOf) = (primary, source, planOf);
        source.Changed = () => Present?.Hurry();
    }

    /// <summary>The servers of now; null while nobody has read at a replica.</summary>
    internal ReplicaTable? Present => Volatile.Read(ref _present);

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>The servers of now, which are looked for and dialled from the first call on. Null: the client makes no connections.</summary>
    internal ReplicaTable? Begin() => Present is { IsRunning: true } present ? present : BeginAnew();

    /// <summary>Closes the connections to them, until somebody reads there again. Nothing of it needs memory but to wait for their ends. May be called again.</summary>
    internal ValueTask Rest()
    {
        ReplicaTable? table;
        lock (Gate)
        {
            // It was connected again before its earlier connections had ended.
            if (_primary.IsOpen) return default;
            table = _present;
            Volatile.Write(ref _present, null);
        }

        return table?.Close() ?? default;
    }

    private ReplicaTable? BeginAnew()
    {
        var present = Present ?? Publish(new ReplicaTable(_primary, _source, _planOf));
        present?.Start();
        return present;
    }

    private ReplicaTable? Publish(ReplicaTable made)
    {
        lock (Gate)
        {
            if (_present is null && _primary.IsOpen) Volatile.Write(ref _present, made);
            return _present;
        }
    }
}
