using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>The settings of a <see cref="SentinelSet"/>. Every default is the plain case.</summary>
public sealed record SentinelSetOptions
{
    /// <summary>The name under which the sentinels monitor the primary.</summary>
    public string Name { get; init; } = "orders";

    /// <summary>The number of replicas; may be 0.</summary>
    public int Replicas { get; init; } = 1;

    /// <summary>The number of sentinels. The quorum is a majority of them.</summary>
    public int Sentinels { get; init; } = 3;

    /// <summary>How long the primary may be silent before a sentinel considers it down.</summary>
    public TimeSpan DownAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a failover may take. The sentinels wait twice as long before the next one, except for SENTINEL FAILOVER.</summary>
    public TimeSpan FailoverTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>A chosen program for servers and sentinels (the version matrix); null: whatever is found.</summary>
    public string? Binary { get; init; }

    /// <summary>The password of the servers' default user.</summary>
    public string? Password { get; init; }

    /// <summary>The password of the sentinels.</summary>
    public string? SentinelPassword { get; init; }

    /// <summary>The user with <see cref="SentinelPassword"/>, in which case the default user is off; null: the default user.</summary>
    public string? SentinelUser { get; init; }

    /// <summary>Listen on an encrypted port only. Servers and sentinels use TLS among each other too.</summary>
    public ServerTls? Tls { get; init; }

    /// <summary>The TLS side of the sentinels; null: the same as <see cref="Tls"/>, which it requires.</summary>
    public ServerTls? SentinelTls { get; init; }

    /// <summary>The address to listen on.</summary>
    public string Bind { get; init; } = "127.0.0.1";

    /// <summary>Servers and sentinels announce themselves as <c>localhost</c> instead of their address.</summary>
    public bool HostNames { get; init; }

    /// <summary>Further configuration lines of each server; server 0 starts as the primary.</summary>
    public Func<int, ImmutableArray<string>> ServerConfig { get; init; } = _ => [];

    /// <summary>Further configuration lines of every sentinel.</summary>
    public ImmutableArray<string> SentinelConfig { get; init; } = [];

    /// <summary>How long it may take until every sentinel sees the others and the replicas.</summary>
    public TimeSpan StartDeadline { get; init; } = TimeSpan.FromSeconds(30);
}
