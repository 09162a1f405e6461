using LanguageExt;

namespace Redis.Functional;

/// <summary>A node of a shard. Since 0.1.</summary>
public sealed record ClusterShardNode
{
    private ClusterShardNode(ServerFacts facts) => Facts = facts;

    /// <summary>All that was said of it, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>Its number in the cluster, forty characters.</summary>
    public string Id => Facts["id"];

    /// <summary>The host to connect to; empty: the one that was asked.</summary>
    public string Endpoint => Facts["endpoint"];

    /// <summary>Its address; empty: not known to itself.</summary>
    public string Ip => Facts["ip"];

    /// <summary>The name it announces. None: none.</summary>
    public Option<string> Hostname => Facts.Find("hostname");

    /// <summary>Its port. None: it takes encrypted connections only.</summary>
    public Option<long> Port => Facts.Number("port");

    /// <summary>Its port for encrypted connections. None: it takes none.</summary>
    public Option<long> TlsPort => Facts.Number("tls-port");

    /// <summary>Whether it takes writes.</summary>
    public bool IsPrimary => Facts["role"] is "master" or "primary";

    /// <summary>How many bytes of replication it has.</summary>
    public long ReplicationOffset => Facts.Long("replication-offset");

    /// <summary>The server's word for how it is.</summary>
    public string HealthWord => Facts["health"];

    /// <summary>How it is.</summary>
    public NodeHealth Health => HealthWord switch { "online" => NodeHealth.Online, "fail" or "failed" => NodeHealth.Failed, "loading" => NodeHealth.Loading, _ => NodeHealth.Other };

    internal static ClusterShardNode? Read(RespValue reply) => ServerFacts.OfReply(reply) is { } facts ? new(facts) : null;
}
