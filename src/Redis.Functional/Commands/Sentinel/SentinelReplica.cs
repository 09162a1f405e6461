namespace Redis.Functional.Server;

/// <summary>A replica as a sentinel sees it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelReplica
{
    private SentinelReplica(ServerFields fields) => Fields = fields;

    /// <summary>All that was said of it, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Its <c>host:port</c>.</summary>
    public string Name => Fields["name"];

    /// <summary>Where it is.</summary>
    public string Host => Fields["ip"];

    /// <summary>Its port.</summary>
    public long Port => Fields.Long("port");

    /// <summary>The number of its run; empty: not known yet.</summary>
    public string RunId => Fields["runid"];

    /// <summary>What it is and how: <c>slave</c>, <c>s_down</c> … between commas.</summary>
    public string Flags => Fields["flags"];

    /// <summary>Whether this sentinel does not reach it.</summary>
    public bool IsSubjectivelyDown => Fields["flags"].Split(',').Contains("s_down");

    /// <summary>Whom it says to follow.</summary>
    public string PrimaryHost => Fields["master-host"];

    /// <summary>The port of whom it says to follow.</summary>
    public long PrimaryPort => Fields.Long("master-port");

    /// <summary>Whether it is connected to it.</summary>
    public bool IsLinkUp => Fields["master-link-status"] == "ok";

    /// <summary>The lower, the sooner it is chosen; 0: never.</summary>
    public long Priority => Fields.Long("slave-priority");

    /// <summary>How many bytes of replication it has.</summary>
    public long Offset => Fields.Long("slave-repl-offset");

    internal static SentinelReplica? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
