using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Redis.Functional;

namespace ShardingSample;

/// <summary>Independent servers on this machine, each a process of its own. All end with it.</summary>
sealed class Servers : IAsyncDisposable
{
    readonly string _binary;
    readonly string _folder = Directory.CreateTempSubdirectory("sharding-sample-").FullName;
    readonly List<(int Port, Process Process)> _servers = [];

    Servers(string binary) => _binary = binary;

    /// <summary>Starts some. Null: there is no server program.</summary>
    public static Servers? Start(int count)
    {
        if (Binary() is not { } binary) return null;
        var servers = new Servers(binary);
        for (var i = 0; i < count; i++) servers.Add();
        return servers;
    }

    /// <summary>What a client of all of them is made for: they are named s1, s2 and so on, wherever they are.</summary>
    public ShardedConfig Config => new([.. _servers.Select(static (server, i) =>
        new Shard($"s{i + 1}", new RedisConfig { Endpoint = new RedisEndpoint.Tcp("127.0.0.1", server.Port) }))]);

    /// <summary>Starts another one.</summary>
    public void Add()
    {
        var port = FreePort();
        var start = new ProcessStartInfo(_binary, ["--port", $"{port}", "--dir", Directory.CreateDirectory(Path.Combine(_folder, $"{port}")).FullName, "--save", ""])
        {
            RedirectStandardOutput = true, UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        _servers.Add((port, process));
    }

    /// <summary>Kills one, as a crash does.</summary>
    public void Kill(int index) => _servers[index].Process.Kill();

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, process) in _servers)
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    static string? Binary() =>
        Environment.GetEnvironmentVariable("REDIS_SERVER") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(static folder => (string[])[Path.Combine(folder, "redis-server"), Path.Combine(folder, "valkey-server")])
            .FirstOrDefault(File.Exists);

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
