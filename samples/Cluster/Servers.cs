using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Redis.Functional;
using Redis.Functional.Server;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace ClusterSample;

/// <summary>A cluster of three primaries and three replicas on this machine, each a process of its own. All end with it.</summary>
sealed class Servers : IAsyncDisposable
{
    const int Primaries = 3;
    const int BusOffset = 10_000;

    // The ports for each other must lie below those that the system hands out by itself.
    const int LowestPort = 12_000;
    const int HighestPort = 22_000;

    readonly string _binary;
    readonly string _folder = Directory.CreateTempSubdirectory("cluster-sample-").FullName;
    readonly Dictionary<int, Process> _processes = [];
    readonly Dictionary<int, RedisClient> _clients = [];
    readonly Dictionary<int, string> _ids = [];

    Servers(string binary) => _binary = binary;

    /// <summary>The ports of all nodes.</summary>
    public int[] Ports { get; private set; } = [];

    /// <summary>Starts them, and answers when the cluster serves all slots. Null: there is no server program.</summary>
    public static async Task<Servers?> Start()
    {
        if (Binary() is not { } binary) return null;
        var all = new Servers(binary) { Ports = FreePorts(2 * Primaries) };
        foreach (var port in all.Ports) all.Run(port);
        foreach (var port in all.Ports) await all.Introduce(port);
        for (var i = 0; i < Primaries; i++) await all.Run(all.Ports[i], ClusterAddSlotsRange(new SlotRange(KeySlot.Count * i / Primaries, (KeySlot.Count * (i + 1) / Primaries) - 1)));
        foreach (var port in all.Ports) await all.Until(port, ClusterInfo(), static state => state.KnownNodes == 2 * Primaries);
        for (var i = 0; i < Primaries; i++) await all.Follow(all.Ports[Primaries + i], all._ids[all.Ports[i]]);
        foreach (var port in all.Ports) await all.Until(port, ClusterInfo(), static state => state.IsOk);
        return all;
    }

    /// <summary>Kills a server, as a crash does.</summary>
    public void Kill(int port) => _processes[port].Kill();

    /// <summary>Moves a slot with its keys from one primary to another, while they are used.</summary>
    public async Task Move(int slot, int from, int to)
    {
        await Run(to, ClusterSetSlot(slot, SlotState.Importing(_ids[from])));
        await Run(from, ClusterSetSlot(slot, SlotState.Migrating(_ids[to])));
        while (true)
        {
            var keys = await Run(from, ClusterGetKeysInSlot(slot, 100));
            if (keys.IsEmpty) break;
            await Run(from, Migrate("127.0.0.1", to, keys, 0, TimeSpan.FromSeconds(5)));
        }

        // A replica refuses it, and hears of it from its primary.
        foreach (var port in (int[])[to, from, .. Ports.Where(port => port != to && port != from && !_processes[port].HasExited)])
            _ = await _clients[port].Run(ClusterSetSlot(slot, SlotState.Node(_ids[to])));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values) await client.DisposeAsync();
        foreach (var process in _processes.Values)
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    void Run(int port)
    {
        var start = new ProcessStartInfo(
            _binary, ["--port", $"{port}", "--dir", Directory.CreateDirectory(Path.Combine(_folder, $"{port}")).FullName, "--save", "", "--cluster-enabled", "yes", "--cluster-node-timeout", "1000", "--repl-diskless-sync-delay", "0"])
        {
            RedirectStandardOutput = true, UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        _processes.Add(port, process);
    }

    async Task Introduce(int port)
    {
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp("127.0.0.1", port), WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromSeconds(30) };
        _clients.Add(port, RedisClient.Create(config).Match(Right: static client => client, Left: static error => throw new InvalidOperationException(error.Message)));
        _ids.Add(port, await Run(port, ClusterMyId()));
        if (port != Ports[0]) await Run(port, ClusterMeet("127.0.0.1", Ports[0], Ports[0] + BusOffset));
    }

    // A node that has only just heard of the primary says so, and is asked again.
    async Task Follow(int port, string primary)
    {
        while ((await _clients[port].Run(ClusterReplicate(primary))).IsLeft) await Task.Delay(50);
    }

    async Task Until<A>(int port, Command<A> question, Func<A, bool> isSo)
    {
        while (!isSo(await Run(port, question))) await Task.Delay(50);
    }

    async Task<A> Run<A>(int port, Command<A> command) =>
        (await _clients[port].Run(command)).Match(Right: static value => value, Left: error => throw new InvalidOperationException($"{port}: {error.Message}"));

    static string? Binary() =>
        Environment.GetEnvironmentVariable("REDIS_SERVER") is { Length: > 0 } named ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(static folder => (string[])[Path.Combine(folder, "redis-server"), Path.Combine(folder, "valkey-server")])
            .FirstOrDefault(File.Exists);

    static int[] FreePorts(int count)
    {
        List<int> ports = [];
        for (var port = Random.Shared.Next(LowestPort, HighestPort); ports.Count < count; port++)
            if (IsFree(port) && IsFree(port + BusOffset)) ports.Add(port);
        return [.. ports];
    }

    static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
