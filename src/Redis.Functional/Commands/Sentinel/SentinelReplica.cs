namespace Redis.Functional.Server;

/// <summary>A replica in the view of a sentinel.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelReplica
{
    private SentinelReplica(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The name, which is its <c>host:port</c>.</summary>
    public string Name => Fields["name"];

    /// <summary>The host.</summary>
    public string Host => Fields["ip"];

    /// <summary>The port.</summary>
    public long Port => Fields.Long("port");

    /// <summary>The run ID; empty if it is not known yet.</summary>
    public string RunId => Fields["runid"];

    /// <summary>The flags, separated by commas: <c>slave</c>, <c>s_down</c> and others.</summary>
    public string Flags => Fields["flags"];

    /// <summary>Whether the sentinel that replied cannot reach it.</summary>
    public bool IsSubjectivelyDown => Fields["flags"].Split(',').Contains("s_down");

    /// <summary>The host of the primary that the replica reports.</summary>
    public string PrimaryHost => Fields["master-host"];

    /// <summary>The port of the primary that the replica reports.</summary>
    public long PrimaryPort => Fields.Long("master-port");

    /// <summary>Whether the replica is connected to its primary.</summary>
    public bool IsLinkUp => Fields["master-link-status"] == "ok";

    /// <summary>The priority for promotion: lower values are preferred, 0 excludes the replica.</summary>
    public long Priority => Fields.Long("slave-priority");

    /// <summary>The replication offset in bytes.</summary>
    public long Offset => Fields.Long("slave-repl-offset");

    internal static SentinelReplica? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
