using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A node of a shard.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterShardNode
{
    private ClusterShardNode(ServerFields fields) => Fields = fields;

    /// <summary>All that was said of it, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Its number in the cluster, forty characters.</summary>
    public string Id => Fields["id"];

    /// <summary>The host to connect to; empty: the one that was asked.</summary>
    public string Endpoint => Fields["endpoint"];

    /// <summary>Its address; empty: not known to itself.</summary>
    public string Ip => Fields["ip"];

    /// <summary>The name it announces.</summary>
    /// <remarks>None: none.</remarks>
    public Option<string> Hostname => Fields.Find("hostname");

    /// <summary>Its port.</summary>
    /// <remarks>None: it takes encrypted connections only.</remarks>
    public Option<long> Port => Fields.GetInt64("port");

    /// <summary>Its port for encrypted connections.</summary>
    /// <remarks>None: it takes none.</remarks>
    public Option<long> TlsPort => Fields.GetInt64("tls-port");

    /// <summary>Whether it takes writes.</summary>
    public bool IsPrimary => Fields["role"] is "master" or "primary";

    /// <summary>How many bytes of replication it has.</summary>
    public long ReplicationOffset => Fields.Long("replication-offset");

    /// <summary>The server's word for how it is.</summary>
    public string HealthWord => Fields["health"];

    /// <summary>How it is.</summary>
    public NodeHealth Health => HealthWord switch
    {
        "online" => NodeHealth.Online,
        "fail" or "failed" => NodeHealth.Failed,
        "loading" => NodeHealth.Loading,
        _ => NodeHealth.Other,
    };

    internal static ClusterShardNode? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
