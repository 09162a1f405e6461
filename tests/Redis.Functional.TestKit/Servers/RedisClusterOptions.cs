using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>The settings of a <see cref="RedisCluster"/>. Every default is the plain case.</summary>
public sealed record RedisClusterOptions
{
    /// <summary>The number of primaries; the slots are divided evenly among them.</summary>
    public int Primaries { get; init; } = 3;

    /// <summary>The number of replicas of each primary; may be 0.</summary>
    public int Replicas { get; init; } = 1;

    /// <summary>How long a node may be silent before the others consider it down.</summary>
    public TimeSpan NodeTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The number of databases; more than one requires Valkey 9.</summary>
    public int Databases { get; init; } = 1;

    /// <summary>A chosen program (the version matrix); null: whatever is found.</summary>
    public string? Binary { get; init; }

    /// <summary>The password of the nodes' default user.</summary>
    public string? Password { get; init; }

    /// <summary>Listen on an encrypted port only. The nodes use TLS among each other too.</summary>
    public ServerTls? Tls { get; init; }

    /// <summary>The addresses to listen on, separated by spaces. The nodes and the kit connect to the first.</summary>
    public string Bind { get; init; } = "127.0.0.1";

    /// <summary>Further configuration lines of each node: <c>cluster-announce-hostname localhost</c>, <c>cluster-preferred-endpoint-type hostname</c>.
    /// The primaries are first, then the replicas: node <c>i</c> is a replica of node <c>i % Primaries</c>.</summary>
    public Func<int, ImmutableArray<string>> NodeConfig { get; init; } = _ => [];

    /// <summary>How long it may take until every node sees the others and the replicas are in sync.</summary>
    public TimeSpan StartDeadline { get; init; } = TimeSpan.FromSeconds(60);
}
