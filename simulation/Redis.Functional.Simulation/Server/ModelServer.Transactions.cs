namespace Redis.Functional.Simulation;

// The model's MULTI, EXEC and WATCH.
sealed partial class ModelServer
{
    void AddTransactionCommands()
    {
        _commands["MULTI"] = static (connection, _) => Begin(connection);
        _commands["EXEC"] = (connection, _) => Exec(connection);
        _commands["DISCARD"] = static (connection, _) => Discard(connection);
        _commands["WATCH"] = Watch;
        _commands["UNWATCH"] = static (connection, _) =>
        {
            connection.Watched.Clear();
            connection.Out.Ok();
        };
    }

    static void Begin(ServerConnection connection)
    {
        if (connection.IsInMulti)
        {
            connection.Out.Error("ERR MULTI calls can not be nested");
            return;
        }

        connection.IsInMulti = true;
        connection.IsDirty = false;
        connection.Queued.Clear();
        connection.Out.Ok();
    }

    void Queue(ServerConnection connection, byte[][] request)
    {
        connection.Queued.Add(request);
        connection.Out.Raw("+QUEUED\r\n");
    }

    void Watch(ServerConnection connection, byte[][] request)
    {
        if (connection.IsInMulti)
        {
            connection.Out.Error("ERR WATCH inside MULTI is not allowed");
            return;
        }

        foreach (var key in request[1..]) connection.Watched.TryAdd(Text(key), Keys.Version(Text(key)));
        connection.Out.Ok();
    }

    static void Discard(ServerConnection connection)
    {
        if (!connection.IsInMulti)
        {
            connection.Out.Error("ERR DISCARD without MULTI");
            return;
        }

        connection.IsInMulti = false;
        connection.Watched.Clear();
        connection.Out.Ok();
    }

    void Exec(ServerConnection connection)
    {
        if (!connection.IsInMulti)
        {
            connection.Out.Error("ERR EXEC without MULTI");
            return;
        }

        if (NetworkFaults.Falls(_random, Oddities.OddExecs))
        {
            OddExec(connection);
            return;
        }

        connection.IsInMulti = false;
        if (connection.IsDirty)
        {
            connection.Watched.Clear();
            connection.Out.Error("EXECABORT Transaction discarded because of previous errors.");
            return;
        }

        var isStale = IsStale(connection);
        connection.Watched.Clear();
        if (isStale)
        {
            connection.Out.NullArray();
            return;
        }

        connection.Out.Array(connection.Queued.Count);
        foreach (var request in connection.Queued.ToArray()) Execute(connection, Text(request[0]), request);
    }

    bool IsStale(ServerConnection connection) => connection.Watched.Any(watched => Keys.Version(watched.Key) != watched.Value);
}
