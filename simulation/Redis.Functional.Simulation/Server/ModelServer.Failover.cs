namespace Redis.Functional.Simulation;

/// <summary>
/// A failover behind one name: the server of the first connections becomes a replica, and later connections reach another server, which has the same
/// data at every moment.
/// </summary>
sealed partial class ModelServer
{
    const string ReadOnly = "READONLY You can't write against a read only replica.";
    static readonly HashSet<string> Writes = new(StringComparer.Ordinal) { "SET", "INCR", "DEL", "RPUSH", "BLPOP", "EVAL", "EVALSHA" };
    bool _isDemoted;
    bool _hasMoved;

    /// <summary>When a write was refused for the first time after the name had moved; null while none was.</summary>
    public long? RefusedAfterMove { get; private set; }

    void AddFailover()
    {
        _commands["ROLE"] = (connection, _) =>
        {
            if (Sentinel is null) AnswerRole(connection);
            else Sentinel.AnswerRole(connection.Out);
        };
        if (Oddities.Failover is not { } failover) return;
        _world.After(failover.At, _ => Demote());
        _world.After(failover.At + failover.MovesAfter, _ => _hasMoved = true);
    }

    string Role(ServerConnection connection) => IsReplica(connection) ? "slave" : "master";

    bool IsReplica(ServerConnection connection) => Primary is not null || (_isDemoted && connection.IsToFirst);

    // What waits for a write waits no longer.
    void Demote()
    {
        _isDemoted = true;
        ReleaseBlocked(static blocked => blocked.IsToFirst);
    }

    void ReleaseBlocked(Func<ServerConnection, bool> isMeant)
    {
        foreach (var connection in _blocked.Where(isMeant).ToArray())
        {
            _blocked.Remove(connection);
            connection.BlockEnds?.Cancel();
            connection.BlockedOn = null;
            connection.Out.Error("UNBLOCKED force unblock from blocking operation, instance state changed (master -> replica?)");
            Work(connection);
        }
    }

    // True when it is a write on a replica, which has been answered.
    bool IsRefused(ServerConnection connection, string name)
    {
        if (!IsReplica(connection)) return false;
        var isExec = connection.IsInMulti && name == "EXEC"
            && (connection.IsDirty || connection.Queued.Exists(static queued => Writes.Contains(Text(queued[0]))));
        if (!isExec && !Writes.Contains(name)) return false;
        if (_hasMoved) RefusedAfterMove ??= _world.Now;
        connection.Out.Error(isExec ? $"EXECABORT Transaction discarded because of: {ReadOnly}" : ReadOnly);
        connection.IsDirty = connection.IsInMulti && !isExec;
        if (!isExec) return true;
        connection.IsInMulti = false;
        connection.Watched.Clear();
        return true;
    }
}
