namespace Redis.Functional.Simulation;

/// <summary>
/// Answers to EXEC that do not fit what was queued, as servers and proxies have given them. A client can know each of them by its shape. What must not run,
/// because a watched key has changed, does not run here either: no client could make good for that.
/// </summary>
sealed partial class ModelServer
{
    void OddExec(ServerConnection connection)
    {
        var sent = connection.Out;
        var queued = connection.Queued.ToArray();
        var form = _random.Below(7);
        _world.Trace.Log(_world.Now, $"#{connection.Number} odd EXEC {form}");
        if (form == 0)
        {
            // The transaction stays open, as where EXEC is forbidden to the user.
            sent.Error("NOPERM this user has no permissions to run the 'exec' command");
            return;
        }

        connection.IsInMulti = false;
        var runs = !connection.IsDirty && !IsStale(connection);
        connection.Watched.Clear();
        switch (form)
        {
            case 1 when runs && queued.Length > 1:
                sent.Array(queued.Length - 1);
                foreach (var request in queued[1..]) Execute(connection, Text(request[0]), request);
                sent.Ok();
                break;
            case 2:
                sent.Bulk("not an array");
                break;
            case 3 when runs:
                sent.Array(queued.Length + 1);
                foreach (var request in queued) Execute(connection, Text(request[0]), request);
                sent.Ok();
                break;
            case 4:
                sent.Number(queued.Length);
                break;
            case 5 when Oddities.LeavesExecsUnanswered:
                // The next reply is taken for the answer, or silence is noticed.
                break;
            default:
                sent.Ok();
                break;
        }
    }
}
