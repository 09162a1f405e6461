using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>A real server. Started by a test it has its own port, folder and process and is killed on dispose (and when the test
/// process ends); attached to an address it is somebody else's and only spoken to.</summary>
public sealed class RedisServer : IAsyncDisposable, IDisposable
{
    private readonly ServerLauncher? launcher;
    private readonly ServerLogin login;
    private volatile bool stopped;

    internal RedisServer(ServerLauncher launcher, ServerLogin login, string host, int port)
    {
        this.launcher = launcher;
        this.login = login;
        Host = host;
        Port = port;
    }

    private RedisServer(ServerLogin login, string host, int port)
    {
        this.login = login;
        Host = host;
        Port = port;
    }

    public string Host { get; }

    /// <summary>The plain TCP port; 0 when the server listens on none.</summary>
    public int Port { get; }

    /// <summary><c>host:port</c>, an IPv6 address in brackets; the encrypted port when the server listens on no plain one.</summary>
    public string Endpoint => string.Create(
        CultureInfo.InvariantCulture, $"{(Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]" : Host)}:{ListeningPort}");

    /// <summary>The encrypted port; 0 without TLS.</summary>
    public int TlsPort => launcher?.Options.Tls is null ? 0 : launcher.Place.TlsPort;

    /// <summary>The plain port if there is one, else the encrypted one.</summary>
    public int ListeningPort => Port > 0 ? Port : TlsPort;

    /// <summary>The Unix socket; null without one.</summary>
    public string? SocketPath => launcher?.Options.UnixSocket == true ? launcher.Place.SocketPath : null;

    /// <summary>The folder the server works in; null when attached.</summary>
    public string? Folder => launcher?.Place.Folder;

    /// <summary>The address a client of the default user would use.</summary>
    public string Url => launcher?.Options.Password is { } password
        ? $"redis://:{Uri.EscapeDataString(password)}@{Endpoint}/0"
        : login.Url ?? $"redis://{Endpoint}/0";

    /// <summary>The process id; 0 when attached.</summary>
    public int Pid => launcher?.Process.Pid ?? 0;

    public bool HasExited => launcher?.Process.HasExited ?? false;

    /// <summary>Whether it is running and not stopped.</summary>
    public bool IsAwake => !HasExited && !stopped;

    /// <summary><c>redis</c>, <c>valkey</c> or <c>garnet</c>.</summary>
    public string Kind { get; private set; } = "redis";

    /// <summary>The server's own version (a Valkey's is Valkey's, not the Redis version it claims).</summary>
    public Version Version { get; private set; } = new(0, 0);

    /// <summary>Starts a server and returns when it answers PING.</summary>
    /// <exception cref="InvalidOperationException">No server was found, or it did not come up; the message has its output.</exception>
    public static Task<RedisServer> StartAsync(RedisServerOptions? options = null) => ServerLauncher.StartAsync(options ?? new());

    /// <summary>A server that runs already: <c>redis://[user:password@]host:port</c>.</summary>
    public static async Task<RedisServer> AttachAsync(string url)
    {
        var address = new Uri(url);
        var parts = address.UserInfo.Split(':', 2);
        var entry = new ServerLogin(
            parts.Length == 2 && parts[0].Length > 0 ? Uri.UnescapeDataString(parts[0]) : null,
            parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : null,
            url);
        var server = new RedisServer(entry, address.Host, address.Port > 0 ? address.Port : 6379);
        await server.LearnVersionAsync().ConfigureAwait(false);
        return server;
    }

    /// <summary>SIGSTOP: the server keeps its sockets and answers nothing.</summary>
    public void Stop()
    {
        Own.Process.Stop();
        stopped = true;
    }

    /// <summary>SIGCONT.</summary>
    public void Continue()
    {
        Own.Process.Continue();
        stopped = false;
    }

    /// <summary>SIGKILL, and waits until the process is gone.</summary>
    public void Kill() => Own.Process.Kill();

    /// <summary>Kills what still runs and starts again on the same port, with the same configuration and folder; data comes back with
    /// <see cref="RedisServerOptions.AppendOnly"/>.</summary>
    public async Task RestartAsync()
    {
        await Own.RestartAsync(this).ConfigureAwait(false);
        stopped = false;
    }

    /// <summary>The role that ROLE reports: <c>master</c>, <c>slave</c> or <c>sentinel</c>.</summary>
    public async Task<string> RoleAsync() => (await CliLinesAsync("ROLE").ConfigureAwait(false))[0];

    /// <summary>The number of writes refused with READONLY since the start or CONFIG RESETSTAT. MONITOR does not show them.</summary>
    public Task<int> RefusedWritesAsync() => ErrorsAsync("READONLY");

    /// <summary>The number of error replies that began with a word (<c>MOVED</c>) since the start or CONFIG RESETSTAT.</summary>
    public async Task<int> ErrorsAsync(string word) =>
        (int)(await StatisticsAsync("errorstats", "errorstat_", "count=").ConfigureAwait(false)).GetValueOrDefault(word);

    /// <summary>How often each command has run since the start or CONFIG RESETSTAT, by its name in lower case (<c>get</c>, <c>cluster|slots</c>); rejected
    /// commands do not count.</summary>
    public Task<IReadOnlyDictionary<string, long>> CallsAsync() => StatisticsAsync("commandstats", "cmdstat_", "calls=");

    /// <summary>Sends one command over a connection of its own and answers the reply as text: one line per element.</summary>
    /// <exception cref="InvalidOperationException">The server answered an error.</exception>
    public async Task<string> CliAsync(params string[] args)
    {
        var reply = await AskAsync(args).ConfigureAwait(false);
        return reply.IsError ? throw new InvalidOperationException($"{args[0]}: {reply.Text}") : reply.Text;
    }

    /// <summary>As <see cref="CliAsync"/>: the elements, one string each.</summary>
    public async Task<IReadOnlyList<string>> CliLinesAsync(params string[] args)
    {
        var reply = await AskAsync(args).ConfigureAwait(false);
        return reply.IsError ? throw new InvalidOperationException($"{args[0]}: {reply.Text}") : [.. reply.Lines];
    }

    /// <summary>Sends one command over a connection of its own; an error reply is a reply.</summary>
    public async Task<RespReply> AskAsync(params string[] args)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var connection = await ConnectAsync(deadline.Token).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await connection.AskAsync(args, deadline.Token).ConfigureAwait(false);
        }
    }

    /// <summary>A connection spoken by hand, authenticated with every right, named <c>testkit</c>.</summary>
    public async Task<RespConnection> ConnectAsync(CancellationToken token = default)
    {
        var connection = launcher is { Options.Tcp: false, Options.UnixSocket: true }
            ? await RespConnection.ConnectAsync(launcher.Place.SocketPath, token).ConfigureAwait(false)
            : launcher is { Options.Tcp: false }
                ? await launcher.ConnectTlsAsync(Host, token).ConfigureAwait(false)
                : await RespConnection.ConnectAsync(Host, Port, token).ConfigureAwait(false);
        try
        {
            await login.EnterAsync(connection, token).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => launcher?.Dispose();

    /// <summary>How the kit gets in.</summary>
    internal ServerLogin Login => login;

    internal async Task LearnVersionAsync()
    {
        var info = (await CliAsync("INFO", "server").ConfigureAwait(false)).Split("\r\n");
        string? Field(string name) => info.FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..];
        Kind = Field("valkey_version") is not null ? "valkey" : Field("garnet_version") is not null ? "garnet" : "redis";
        Version = Version.Parse(Field("valkey_version") ?? Field("garnet_version") ?? Field("redis_version") ?? "0.0");
    }

    // lines like cmdstat_get:calls=1,usec=2,…
    private async Task<IReadOnlyDictionary<string, long>> StatisticsAsync(string section, string prefix, string field) =>
        (await CliAsync("INFO", section).ConfigureAwait(false))
        .Split("\r\n")
        .Where(line => line.StartsWith(prefix, StringComparison.Ordinal))
        .Select(line => line[prefix.Length..].Split($":{field}"))
        .ToDictionary(parts => parts[0], parts => long.Parse(parts[1].Split(',')[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private ServerLauncher Own => launcher ?? throw new InvalidOperationException("This server is shared: a test that stops it needs its own.");
}
