using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A node of a shard.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterShardNode
{
    private ClusterShardNode(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The ID of the node, 40 characters.</summary>
    public string Id => Fields["id"];

    /// <summary>The host to connect to; empty for the host of the server that replied.</summary>
    public string Endpoint => Fields["endpoint"];

    /// <summary>The address; empty if the node does not know it.</summary>
    public string Ip => Fields["ip"];

    /// <summary>The hostname that the node announces.</summary>
    /// <remarks>None: it announces none.</remarks>
    public Option<string> Hostname => Fields.Find("hostname");

    /// <summary>The port.</summary>
    /// <remarks>None: the node accepts TLS connections only.</remarks>
    public Option<long> Port => Fields.GetInt64("port");

    /// <summary>The port for TLS connections.</summary>
    /// <remarks>None: the node accepts no TLS connections.</remarks>
    public Option<long> TlsPort => Fields.GetInt64("tls-port");

    /// <summary>Whether it is a primary.</summary>
    public bool IsPrimary => Fields["role"] is "master" or "primary";

    /// <summary>The replication offset in bytes.</summary>
    public long ReplicationOffset => Fields.Long("replication-offset");

    /// <summary>The health of the node in the notation of the server.</summary>
    public string HealthWord => Fields["health"];

    /// <summary>The health of the node.</summary>
    public NodeHealth Health => HealthWord switch
    {
        "online" => NodeHealth.Online,
        "fail" or "failed" => NodeHealth.Failed,
        "loading" => NodeHealth.Loading,
        _ => NodeHealth.Other,
    };

    internal static ClusterShardNode? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
