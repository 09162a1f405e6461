namespace Redis.Functional.TestKit;

/// <summary>What a model server knows of one connection. Owned by the loop that answers the connection.</summary>
public sealed class ModelConnection
{
    private List<ScriptCommand>? queue;
    private ScriptReply? late;
    private int commandsBeforeLate;
    private bool waitsForNonce;

    /// <summary>Whether a MULTI is open.</summary>
    public bool IsQueueing => queue is not null;

    /// <summary>How many commands the open MULTI has queued.</summary>
    public int Queued => queue?.Count ?? 0;

    /// <summary>Whether the open MULTI has queued such a command.</summary>
    public bool HasQueued(string name) => queue is not null && queue.Exists(command => command.Name == name);

    /// <summary>Sends a reply before that of a later command.</summary>
    public ScriptReply After(int commands, ScriptReply reply)
    {
        (late, commandsBeforeLate, waitsForNonce) = (reply, commands, false);
        return ScriptReply.Nothing;
    }

    /// <summary>Sends a reply before that of the command behind the next nonce.</summary>
    public ScriptReply AfterNonce(ScriptReply reply)
    {
        (late, commandsBeforeLate, waitsForNonce) = (reply, 1, true);
        return ScriptReply.Nothing;
    }

    internal ScriptReply Open()
    {
        if (queue is not null) return ScriptReply.Error("ERR MULTI calls can not be nested");
        queue = [];
        return ScriptReply.Ok;
    }

    internal bool Queue(ScriptCommand command)
    {
        queue?.Add(command);
        return queue is not null;
    }

    internal List<ScriptCommand>? Close()
    {
        var queued = queue;
        queue = null;
        return queued;
    }

    internal ScriptReply Late(ScriptCommand command)
    {
        if (waitsForNonce)
        {
            waitsForNonce = !ModelServer.IsNonce(command);
            return ScriptReply.Nothing;
        }

        if (late is null || --commandsBeforeLate > 0) return ScriptReply.Nothing;
        var due = late;
        late = null;
        return due;
    }
}
