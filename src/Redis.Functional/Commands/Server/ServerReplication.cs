using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>What INFO tells of a server's replication.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerReplication
{
    internal ServerReplication(ServerFields fields) => Fields = fields;

    /// <summary>All it says, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary><c>master</c> or <c>slave</c>, in the server's words.</summary>
    public string Role => Fields["role"];

    /// <summary>Whether it takes writes.</summary>
    public bool IsPrimary => Role is "master" or "primary";

    /// <summary>How many replicas are connected.</summary>
    public long Replicas => Fields.Long("connected_slaves");

    /// <summary>What the data are a copy of: forty characters.</summary>
    public string Id => Fields["master_replid"];

    /// <summary>How many bytes of replication there were.</summary>
    public long Offset => Fields.Long("master_repl_offset");

    /// <summary>Whom it follows.</summary>
    /// <remarks>None: it is a primary.</remarks>
    public Option<string> PrimaryHost => Fields.Find("master_host");

    /// <summary>The port of whom it follows.</summary>
    public Option<long> PrimaryPort => Fields.GetInt64("master_port");

    /// <summary>Whether a replica is connected to its primary.</summary>
    public bool IsLinkUp => Fields["master_link_status"] == "up";
}
