namespace Redis.Functional;

/// <summary>
/// The replicas of a client's primary, or of its primaries: nothing is dialled before the first read, and all is closed with the client's other connections.
/// The lock owns which table is the present one.
/// </summary>
internal sealed class Replicas
{
    private readonly Node _client;
    private readonly IReplicaSource _source;
    private readonly Func<RedisEndpoint, NodePlan> _planOf;
    private readonly Lock _gate = new();
    private ReplicaTable? _present;

    /// <param name="client">The client's node, with which they are closed.</param>
    /// <param name="source">Who knows them.</param>
    /// <param name="planOf">How to connect to one: by a <see cref="ReplicaLocator"/>.</param>
    internal Replicas(Node client, IReplicaSource source, Func<RedisEndpoint, NodePlan> planOf)
    {
        (_client, _source, _planOf) = (client, source, planOf);
        source.Changed = () => Present?.Hurry();
    }

    /// <summary>The current servers; null before the first read from a replica.</summary>
    internal ReplicaTable? Present => Volatile.Read(ref _present);

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>The servers of now, which are looked for and dialled from the first call on. Null: the client makes no connections.</summary>
    internal ReplicaTable? Begin() => Present is { IsRunning: true } present ? present : BeginAnew();

    /// <summary>Closes the connections to them, until they are read from again. It needs memory only to wait for their ends. May be called again.</summary>
    internal ValueTask Rest()
    {
        ReplicaTable? table;
        lock (Gate)
        {
            // It was connected again before its earlier connections had ended.
            if (_client.IsOpen) return default;
            table = _present;
            Volatile.Write(ref _present, null);
        }

        return table?.Close() ?? default;
    }

    private ReplicaTable? BeginAnew()
    {
        var present = Present ?? Publish(new ReplicaTable(_client.Plan.Config, _source, _planOf));
        present?.Start();
        return present;
    }

    private ReplicaTable? Publish(ReplicaTable made)
    {
        lock (Gate)
        {
            if (_present is null && _client.IsOpen) Volatile.Write(ref _present, made);
            return _present;
        }
    }
}
