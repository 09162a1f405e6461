namespace Redis.Functional.Simulation;

/// <summary>A server that has its own data: a primary, or a replica that follows one with some delay. It may stop for a while, or load its data.</summary>
sealed partial class ModelServer
{
    const string Loading = "LOADING Redis is loading the dataset in memory";
    static readonly HashSet<string> WhileLoading = new(StringComparer.Ordinal)
    {
        "HELLO", "AUTH", "SELECT", "CLIENT", "ROLE", "SUBSCRIBE", "UNSUBSCRIBE", "PSUBSCRIBE", "PUNSUBSCRIBE", "MULTI", "EXEC", "DISCARD", "WATCH", "UNWATCH",
    };

    readonly List<ServerConnection> _connections = [];
    readonly List<Action> _heldBack = [];

    /// <summary>The primary that it follows; null: it is one.</summary>
    public ModelServer? Primary { get; private set; }

    /// <summary>What is on its way from its primary.</summary>
    public ReplicationLink? Link { get; private set; }

    /// <summary>It has stopped: connections are accepted, and nothing is answered.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>It has just started: there is no data yet.</summary>
    public bool IsLoading { get; set; }

    /// <summary>Follows another server and takes over its data. Whatever waits for a write waits no longer.</summary>
    public void Follow(ModelServer primary)
    {
        (Primary, Link) = (primary, new(_world, Keys));
        Keys.WriteAll(primary.Keys);
        ReleaseBlocked(static _ => true);
    }

    /// <summary>Is a primary from now on. Answers what it has missed.</summary>
    public IReadOnlyList<ReplicationLink.Change> Promote()
    {
        var missed = Link?.Cut() ?? [];
        (Primary, Link) = (null, null);
        return missed;
    }

    /// <summary>Ends the connections of all clients.</summary>
    public void CloseClients()
    {
        foreach (var connection in _connections) connection.Sink.CloseByServer();
    }

    public void Freeze() => IsFrozen = true;

    public void Thaw()
    {
        IsFrozen = false;
        var late = _heldBack.ToArray();
        _heldBack.Clear();
        foreach (var act in late) act();
    }

    bool IsHeldBack(Action act)
    {
        if (IsFrozen) _heldBack.Add(act);
        return IsFrozen;
    }

    void AnswerRole(ServerConnection connection)
    {
        var role = Role(connection);
        connection.FirstRole ??= role;
        connection.Out.Array(role == "master" ? 3 : 5);
        connection.Out.Bulk(role);
        if (role == "master")
        {
            connection.Out.Number(0);
            connection.Out.Array(0);
            return;
        }

        connection.Out.Bulk("primary");
        connection.Out.Number(6379);
        connection.Out.Bulk("connected");
        connection.Out.Number(0);
    }
}
