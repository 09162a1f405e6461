using System.Globalization;

namespace Redis.Functional.Simulation;

// The model's lists and blocking pops.
sealed partial class ModelServer
{
    readonly List<ServerConnection> _blocked = [];

    void AddListCommands()
    {
        _commands["RPUSH"] = Push;
        _commands["BLPOP"] = BlockingPop;
    }

    void Push(ServerConnection connection, byte[][] request)
    {
        var key = Text(request[1]);
        if (!Keys.Lists.TryGetValue(key, out var list)) Keys.Lists[key] = list = [];
        foreach (var item in request[2..])
        {
            list.Add(item);
            Executed.Count(Executed.Pushed, Text(item));
        }

        Keys.Touch(key);
        connection.Out.Number(list.Count);
        while (list.Count > 0 && _blocked.Find(waiting => waiting.BlockedOn == key) is { } first) Release(first, list);
    }

    // In a transaction it does not wait.
    void BlockingPop(ServerConnection connection, byte[][] request)
    {
        var key = Text(request[1]);
        if (Keys.Lists.TryGetValue(key, out var list) && list.Count > 0)
        {
            Pop(connection, key, list);
            return;
        }

        connection.BlockedOn = key;
        _blocked.Add(connection);
        var seconds = double.Parse(Text(request[^1]), CultureInfo.InvariantCulture);
        connection.BlockEnds = seconds == 0 ? null : _world.After(TimeSpan.FromSeconds(seconds), _ => Unblock(connection));
    }

    void Release(ServerConnection connection, List<byte[]> list)
    {
        var key = connection.BlockedOn!;
        _blocked.Remove(connection);
        connection.BlockEnds?.Cancel();
        connection.BlockedOn = null;
        Pop(connection, key, list);
        Work(connection);
    }

    void Unblock(ServerConnection connection)
    {
        if (connection.IsGone || IsHeldBack(() => Unblock(connection))) return;
        _blocked.Remove(connection);
        connection.BlockedOn = null;
        connection.Out.NullArray();
        Work(connection);
    }

    // CLIENT UNBLOCK with ERROR. False when the connection does not wait.
    bool EndsWait(string id)
    {
        if (_blocked.Find(waiting => waiting.Id.ToString(CultureInfo.InvariantCulture) == id) is not { } waiting) return false;
        _blocked.Remove(waiting);
        waiting.BlockEnds?.Cancel();
        waiting.BlockedOn = null;
        waiting.Out.Error("UNBLOCKED client unblocked via CLIENT UNBLOCK");
        Work(waiting);
        return true;
    }

    void Pop(ServerConnection connection, string key, List<byte[]> list)
    {
        var item = list[0];
        list.RemoveAt(0);
        Executed.Count(Executed.Popped, Text(item));
        Keys.Touch(key, Text(item));
        connection.Out.Array(2);
        connection.Out.Bulk(key);
        connection.Out.Bulk(item);
    }
}
