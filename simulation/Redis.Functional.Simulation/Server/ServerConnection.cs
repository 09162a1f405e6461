namespace Redis.Functional.Simulation;

/// <summary>What the server knows of one connection.</summary>
sealed class ServerConnection(IReplySink sink, int number)
{
    public IReplySink Sink => sink;

    public int Number => number;

    /// <summary>The number that the server says, which is not zero.</summary>
    public int Id => number + 1;

    public RequestBuffer Received { get; } = new();

    public ReplyBuffer Out { get; } = new();

    public bool IsGone { get; set; }

    /// <summary>The role that the server has said first.</summary>
    public string? FirstRole { get; set; }

    /// <summary>It leads to the server that a failover demotes.</summary>
    public bool IsToFirst { get; init; }

    public bool IsInMulti { get; set; }

    /// <summary>A command was refused while queueing: EXEC discards all.</summary>
    public bool IsDirty { get; set; }

    public List<byte[][]> Queued { get; } = [];

    /// <summary>Watched keys with the versions they had.</summary>
    public Dictionary<string, long> Watched { get; } = [];

    public List<string> Channels { get; } = [];

    /// <summary>The list that a blocking command waits for.</summary>
    public string? BlockedOn { get; set; }

    public World.Event? BlockEnds { get; set; }

    public bool IsAuthenticated { get; set; }

    /// <summary>ASKING came before the command, or before the MULTI of its transaction.</summary>
    public bool IsAsking { get; set; }

    /// <summary>The server tells it of keys that change.</summary>
    public bool IsTracking { get; set; }

    /// <summary>How many invalidations it was sent.</summary>
    public int Invalidations { get; set; }

    /// <summary>Sends what was written.</summary>
    public void Flush()
    {
        if (Out.IsEmpty) return;
        if (!IsGone) sink.Reply(Out.Written);
        Out.Clear();
    }
}
