namespace Redis.Functional.Benchmarks;

/// <summary>
/// The limit of a .NET client of a cluster: a socket for each primary, and the prepared requests of the keys that are there. One round is sent to all of them at once.
/// </summary>
public sealed class RawClusterContender(Workload workload, Target target) : IContender
{
    private readonly List<Node> nodes = [];

    private bool IsMGet => workload.Kind == WorkloadKind.MGet;

    // Of the keys of one round.
    private int Block => workload.Kind switch
    {
        WorkloadKind.MGet => DataSet.Elements,
        WorkloadKind.OneCaller or WorkloadKind.ManyCallers => 1,
        _ => workload.Depth,
    };

    public async ValueTask OpenAsync()
    {
        var addresses = await OwnersAsync();
        foreach (var primary in addresses.Distinct())
        {
            var at = Target.Parse($"redis://{primary}");
            var mine = Enumerable.Range(0, DataSet.Keys).Where(key => addresses[key] == primary).ToArray();
            nodes.Add(new(await RawConnection.ConnectAsync(at), new([.. mine.Select(Request)]), Starts(mine), Math.Max(1, workload.Depth / target.Cluster.Count)));
        }
    }

    public async ValueTask<long> RunAsync(Window window)
    {
        if (workload.Kind == WorkloadKind.ManyCallers) return (await Task.WhenAll(nodes.Select(node => node.Connection.KeepInFlightAsync(node.Tape, node.Depth, window)))).Sum();
        var done = 0L;
        var rounds = DataSet.Keys / Block;
        var work = new Task[nodes.Count];
        for (var round = 0; window.IsOpen; round = (round + 1) % rounds)
        {
            for (var i = 0; i < work.Length; i++) work[i] = nodes[i].RoundAsync(round);
            foreach (var one in work) await one;
            done += IsMGet ? 1 : Block;
        }

        return done;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var node in nodes) node.Connection.Dispose();
        return ValueTask.CompletedTask;
    }

    // A slot has one owner, so that even an MGET is sent key by key.
    private byte[] Request(int key) => workload.Kind switch
    {
        WorkloadKind.MGet => RespRequest.Encode("MGET", DataSet.Key(key)),
        WorkloadKind.PipelineOfSet => RespRequest.Encode("SET", DataSet.Key(key), DataSet.Value(key)),
        WorkloadKind.ManyCallers when key % 2 == 1 => RespRequest.Encode("SET", DataSet.Key(key), DataSet.Value(key)),
        _ => RespRequest.Encode("GET", DataSet.Key(key)),
    };

    // Where each round begins on a node's tape.
    private int[] Starts(int[] mine)
    {
        var starts = new int[(DataSet.Keys / Block) + 1];
        foreach (var key in mine) starts[(key / Block) + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return starts;
    }

    private async Task<string[]> OwnersAsync()
    {
        await using var client = (await RedisClient.Connect($"redis+cluster://{string.Join(',', target.Cluster)}"))
            .Match(static client => client, static error => throw new InvalidOperationException(error.ToString()));
        var answer = (await client.Run(Redis.Functional.Server.ServerCommands.ClusterSlots())).Match(static slots => slots, static error => throw new InvalidOperationException(error.ToString()));
        var owners = new string[KeySlot.Count];
        foreach (var one in answer) System.Array.Fill(owners, $"127.0.0.1:{one.Nodes[0].Port}", one.Slots.First, one.Slots.Last - one.Slots.First + 1);
        return [.. Enumerable.Range(0, DataSet.Keys).Select(key => owners[KeySlot.Of(DataSet.Key(key))])];
    }

    private sealed record Node(RawConnection Connection, RequestTape Tape, int[] Starts, int Depth)
    {
        internal async Task RoundAsync(int round)
        {
            var (from, rest) = (Starts[round], Starts[round + 1] - Starts[round]);
            if (rest == 0) return;
            var sending = Connection.SendAsync(Tape.Slice(from, rest));
            while (rest > 0) rest -= Connection.Replies(await Connection.ReceiveAsync());
            await sending;
        }
    }
}
