using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace Locks;

/// <summary>Three servers on this machine that know nothing of one another, each a process of its own that keeps what it has answered. All end with it.</summary>
sealed class Servers : IAsyncDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("locks-sample-").FullName;
    readonly Process[] _processes;

    Servers(string binary)
    {
        Ports = FreePorts(3);
        _processes = Array.ConvertAll(Ports, port => Run(binary, port));
    }

    public int[] Ports { get; }

    /// <summary>Starts them. Null: there is no server program.</summary>
    public static Servers? Start() => Binary() is { } binary ? new(binary) : null;

    /// <summary>A client of each. A call on one that is away fails at once: the others decide.</summary>
    public async Task<RedisClient[]> Connect()
    {
        var clients = Array.ConvertAll(Ports, static port => RedisClient.Create(new RedisConfig { Endpoint = new RedisEndpoint.Tcp("127.0.0.1", port) }).Match(
            Right: static client => client, Left: static error => throw new InvalidOperationException(error.Message)));
        foreach (var client in clients)
            while ((await client.Run(Ping())).IsLeft) await Task.Delay(50);
        return clients;
    }

    /// <summary>Kills a server, as a crash does.</summary>
    public void Kill(int server)
    {
        _processes[server].Kill();
        _processes[server].WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    Process Run(string binary, int port)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, $"{port}")).FullName;
        var start = new ProcessStartInfo(binary, ["--port", $"{port}", "--dir", folder, "--save", "", "--appendonly", "yes", "--appendfsync", "always"])
        {
            RedirectStandardOutput = true, UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    static string? Binary() =>
        Environment.GetEnvironmentVariable("REDIS_SERVER") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(static folder => (string[])[Path.Combine(folder, "redis-server"), Path.Combine(folder, "valkey-server")])
            .FirstOrDefault(File.Exists);

    static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(static _ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners) listener.Start();
        var ports = Array.ConvertAll(listeners, static listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        foreach (var listener in listeners) listener.Stop();
        return ports;
    }
}
