using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Redis.Functional.IntegrationTests;

/// <summary>
/// Leads to a server that says something else of itself here than it is: a few of its clients' questions are replaced by scripts that answer them. All else goes through as
/// it is. So a client reads at a replica that is never behind, or has a cluster whose nodes all have the same data.
/// </summary>
internal sealed class Pretence
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private (byte[] Question, byte[] Instead)[] _replaced = [];

    private Pretence() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>A replica in sync. Until the process ends.</summary>
    public static Pretence Replica(string host, int port)
    {
        var replica = new Pretence { _replaced = [(Request("ROLE"), Script("return {'slave', 'primary', 1, 'connected', 1}"))] };
        _ = replica.Accept(host, port);
        return replica;
    }

    /// <summary>So many primaries of a cluster, each with its share of the slots, and a replica for each where that is asked for. Until the process ends.</summary>
    public static Pretence[] Cluster(string host, int port, int count, bool withReplicas = false)
    {
        Pretence[] nodes = [.. Enumerable.Range(0, count).Select(static _ => new Pretence())];
        Pretence[] replicas = [.. Enumerable.Range(0, withReplicas ? count : 0).Select(static _ => new Pretence())];
        static string Id(int node) => node.ToString("x40", CultureInfo.InvariantCulture);
        (int First, int Last) Slots(int node) => (16_384 * node / count, (16_384 * (node + 1) / count) - 1);
        var slots = string.Join(", ", nodes.Select((node, i) => $"{{{Slots(i).First}, {Slots(i).Last}, {{'127.0.0.1', {node.Port}, '{Id(i)}'}}{(withReplicas ? $", {{'127.0.0.1', {replicas[i].Port}, '{Id(count + i)}'}}" : "")}}}"));
        for (var i = 0; i < count; i++)
        {
            var lines = string.Concat(nodes.Select((node, other) => $"{Id(other)} 127.0.0.1:{node.Port}@{node.Port} {(other == i ? "myself," : "")}master - 0 0 1 connected {Slots(other).First}-{Slots(other).Last}\\n"));
            nodes[i]._replaced =
            [
                (Request("CLUSTER", "INFO"), Script($"return 'cluster_state:ok\\r\\ncluster_known_nodes:{count + replicas.Length}\\r\\ncluster_current_epoch:1\\r\\ncluster_my_epoch:1\\r\\n'")),
                (Request("CLUSTER", "SLOTS"), Script($"return {{{slots}}}")),
                (Request("CLUSTER", "NODES"), Script($"return '{lines}'")),
            ];
            _ = nodes[i].Accept(host, port);
            if (!withReplicas) continue;
            replicas[i]._replaced =
            [
                (Request("ROLE"), Script($"return {{'slave', '127.0.0.1', {nodes[i].Port}, 'connected', 1}}")),
                (Request("READONLY"), Script("return redis.status_reply('OK')")),
                .. nodes[i]._replaced,
            ];
            _ = replicas[i].Accept(host, port);
        }

        return nodes;
    }

    private static byte[] Request(params string[] words) =>
        Encoding.UTF8.GetBytes($"*{words.Length}\r\n{string.Concat(words.Select(static word => $"${Encoding.UTF8.GetByteCount(word)}\r\n{word}\r\n"))}");

    private static byte[] Script(string text) => Request("EVAL", text, "0");

    private async Task Accept(string host, int port)
    {
        while (true) _ = Lead(await _listener.AcceptTcpClientAsync(), host, port);
    }

    private async Task Lead(TcpClient caller, string host, int port)
    {
        using var here = caller;
        using var there = new TcpClient { NoDelay = true };
        here.NoDelay = true;
        try
        {
            await there.ConnectAsync(host, port);
            await Task.WhenAny(Pass(here.GetStream(), there.GetStream(), _replaced), Pass(there.GetStream(), here.GetStream(), []));
        }
        catch (SocketException)
        {
            // The client sees its connection end.
        }
    }

    private static async Task Pass(NetworkStream from, NetworkStream to, (byte[] Question, byte[] Instead)[] replaced)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (int read; (read = await from.ReadAsync(buffer)) > 0;)
            {
                // One that is cut in two is not found: then the client asks again a second later.
                ReadOnlyMemory<byte> passed = buffer.AsMemory(0, read);
                foreach (var (question, instead) in replaced)
                    if (passed.Span.IndexOf(question) is >= 0 and var at)
                        passed = (byte[])[.. passed.Span[..at], .. instead, .. passed.Span[(at + question.Length)..]];
                await to.WriteAsync(passed);
            }
        }
        catch (IOException)
        {
            // One side is gone: the other goes too.
        }
    }
}
