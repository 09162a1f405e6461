using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The replication of a server, from INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerReplication
{
    internal ServerReplication(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The role in the notation of the server: <c>master</c> or <c>slave</c>.</summary>
    public string Role => Fields["role"];

    /// <summary>Whether the server is a primary.</summary>
    public bool IsPrimary => Role is "master" or "primary";

    /// <summary>The number of connected replicas.</summary>
    public long Replicas => Fields.Long("connected_slaves");

    /// <summary>The replication ID of the data, 40 characters.</summary>
    public string Id => Fields["master_replid"];

    /// <summary>The replication offset in bytes.</summary>
    public long Offset => Fields.Long("master_repl_offset");

    /// <summary>The host of the primary.</summary>
    /// <remarks>None: the server is a primary.</remarks>
    public Option<string> PrimaryHost => Fields.Find("master_host");

    /// <summary>The port of the primary.</summary>
    /// <remarks>None: the server is a primary.</remarks>
    public Option<long> PrimaryPort => Fields.GetInt64("master_port");

    /// <summary>Whether a replica is connected to its primary.</summary>
    public bool IsLinkUp => Fields["master_link_status"] == "up";
}
