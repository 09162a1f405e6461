using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>What a test wants of its server. Every default is the plain case.</summary>
public sealed record RedisServerOptions
{
    /// <summary>A chosen server binary (the version matrix); null: whatever is found.</summary>
    public string? Binary { get; init; }

    /// <summary>A chosen port; null: a free one.</summary>
    public int? Port { get; init; }

    /// <summary>Listen on TCP. Without it use <see cref="UnixSocket"/> or <see cref="Tls"/>.</summary>
    public bool Tcp { get; init; } = true;

    /// <summary>Listen on a Unix socket in the server's folder.</summary>
    public bool UnixSocket { get; init; }

    /// <summary>Listen on a second, encrypted port.</summary>
    public ServerTls? Tls { get; init; }

    /// <summary>The addresses to listen on, separated by spaces. The kit connects to the first.</summary>
    public string Bind { get; init; } = "127.0.0.1";

    /// <summary>The host name to connect to; null: the address the server listens on.</summary>
    public string? HostName { get; init; }

    /// <summary>The default user's password.</summary>
    public string? Password { get; init; }

    /// <summary>ACL users in configuration form: <c>alice on &gt;secret ~* &amp;* +@all</c>. <c>default off</c> is one.</summary>
    public ImmutableArray<string> Users { get; init; } = [];

    /// <summary>Keep an append-only file, synced on every write, so that <see cref="RedisServer.RestartAsync"/> finds the data.</summary>
    public bool AppendOnly { get; init; }

    /// <summary>The number of databases.</summary>
    public int Databases { get; init; } = 16;

    /// <summary>Further configuration lines: <c>maxmemory 10mb</c>, <c>cluster-enabled yes</c>.</summary>
    public ImmutableArray<string> Config { get; init; } = [];

    /// <summary>Run as a sentinel; the settings of data and of the Unix socket do not apply.</summary>
    public bool Sentinel { get; init; }

    /// <summary>How long the server may take to answer PING.</summary>
    public TimeSpan StartDeadline { get; init; } = TimeSpan.FromSeconds(20);
}
