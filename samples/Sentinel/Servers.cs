using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Redis.Functional;
using Redis.Functional.Server;
using static Redis.Functional.Server.ServerCommands;

namespace SentinelSample;

/// <summary>A primary, a replica and three sentinels on this machine, each a process of its own. All end with it.</summary>
sealed class Servers : IAsyncDisposable
{
    public const string Name = "orders";
    readonly string _binary;
    readonly string _folder = Directory.CreateTempSubdirectory("sentinel-sample-").FullName;
    readonly Dictionary<int, Process> _processes = [];

    Servers(string binary) => _binary = binary;

    /// <summary>The ports of the sentinels.</summary>
    public int[] Sentinels { get; private set; } = [];

    /// <summary>Starts them, and answers when the replica has the primary's data, and the sentinels know one another and the replica: before that they promote nobody. Null: there is no server program.</summary>
    public static async Task<Servers?> Start()
    {
        if (Binary() is not { } binary) return null;
        var all = new Servers(binary);
        var ports = FreePorts(5);
        var (primary, replica) = (ports[0], ports[1]);
        all.Sentinels = ports[2..];
        all.Run(primary, "--save", "", "--repl-diskless-sync-delay", "0");
        all.Run(replica, "--save", "", "--replicaof", "127.0.0.1", $"{primary}");
        foreach (var port in all.Sentinels) all.Watch(port, primary);
        await Until(replica, Follows);
        foreach (var port in all.Sentinels) await Until(port, Knows);
        return all;
    }

    /// <summary>Kills a server, as a crash does.</summary>
    public void Kill(int port) => _processes[port].Kill();

    public async ValueTask DisposeAsync()
    {
        // The sentinels first: they would promote somebody.
        foreach (var process in _processes.Values.Reverse())
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    void Run(int port, params string[] options) => Process(port, ["--port", $"{port}", "--dir", Directory.CreateDirectory(Path.Combine(_folder, $"{port}")).FullName, .. options]);

    // Sentinels write down what they learn, and so need a file.
    void Watch(int port, int primary)
    {
        var file = Path.Combine(_folder, $"sentinel-{port}.conf");
        File.WriteAllLines(file,
        [
            $"port {port}", $"dir {_folder}", $"sentinel monitor {Name} 127.0.0.1 {primary} 2", $"sentinel down-after-milliseconds {Name} 1000",
            $"sentinel failover-timeout {Name} 10000",
        ]);
        Process(port, [file, "--sentinel"]);
    }

    void Process(int port, string[] arguments)
    {
        var start = new ProcessStartInfo(_binary, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        var process = System.Diagnostics.Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        _processes.Add(port, process);
    }

    static async Task Until(int port, Func<RedisClient, Task<bool>> isReady)
    {
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp("127.0.0.1", port), WhenDisconnected = WhenDisconnected.Wait };
        await using var server = RedisClient.Create(config).Match(Right: static client => client, Left: static error => throw new InvalidOperationException(error.Message));
        while (!await isReady(server)) await Task.Delay(100);
    }

    static async Task<bool> Follows(RedisClient replica) => (await replica.Run(Role())).Match(
        Right: static role => role is ServerRole.Replica { State: ReplicationState.Connected }, Left: static _ => false);

    static async Task<bool> Knows(RedisClient sentinel) => (await sentinel.Run(SentinelMaster(Name))).Match(
        Right: static known => known is { OtherSentinels: 2, Replicas: 1 } && !known.IsSubjectivelyDown, Left: static _ => false);

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
