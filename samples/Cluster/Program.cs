using System.Diagnostics;
using ClusterSample;
using Redis.Functional;
using static Redis.Functional.Commands;

// Counts on a cluster as fast as it can, while slots move from node to node and a primary is killed, and compares the counters with what it was told.

Console.WriteLine("Starting three primaries and three replicas …");
await using var servers = await Servers.Start();
if (servers is null)
{
    Console.Error.WriteLine("There is no redis-server on the PATH. Install Redis or Valkey, or set REDIS_SERVER to the program.");
    return 1;
}

var target = new ClusterConfig(new RedisEndpoint.Tcp("127.0.0.1", servers.Ports[0])) { Node = new() { WhenDisconnected = WhenDisconnected.Wait } };
return await (await RedisClient.Connect(target)).Match(
    Right: async client =>
    {
        await using (client) await Count(client, servers);
        return 0;
    },
    Left: static error =>
    {
        Console.Error.WriteLine($"Could not connect: {error.Message}.");
        return Task.FromResult(1);
    });

static async Task Count(RedisClient client, Servers servers)
{
    const int Counters = 50;
    var (answered, unknown, other) = (0L, 0L, 0L);
    using var ending = new CancellationTokenSource();
    var counting = Task.WhenAll(Enumerable.Range(0, 10).Select(caller => Task.Run(async () =>
    {
        for (var i = caller; !ending.IsCancellationRequested; i++)
        {
            var outcome = await client.Run(Incr($"counter:{i % Counters}"));
            outcome.Match(
                Right: _ => Interlocked.Increment(ref answered),
                Left: error => error.Delivery == Delivery.Unknown ? Interlocked.Increment(ref unknown) : Interlocked.Increment(ref other));
        }
    })));

    await Task.Delay(TimeSpan.FromSeconds(1));
    Console.WriteLine($"{client.Topology}.");
    Console.WriteLine($"{Volatile.Read(ref answered)} increments. Moving the slots of all counters to the first primary …");
    for (var i = 0; i < Counters; i++)
    {
        var slot = KeySlot.Of($"counter:{i}");
        var owner = KeySlot.Count * 2 / 3 <= slot ? servers.Ports[2] : KeySlot.Count / 3 <= slot ? servers.Ports[1] : servers.Ports[0];
        if (owner != servers.Ports[0]) await servers.Move(slot, owner, servers.Ports[0]);
    }

    Console.WriteLine($"{Volatile.Read(ref answered)} increments, {Volatile.Read(ref unknown) + Volatile.Read(ref other)} errors. Killing the first primary …");
    var clock = Stopwatch.StartNew();
    servers.Kill(servers.Ports[0]);
    while ((await client.Run(Set("counter:alive", "yes"))).IsLeft || (await client.Run(Get("counter:0"))).IsLeft) { }
    Console.WriteLine($"All slots are served again after {clock.Elapsed.TotalSeconds:0.0} s.");
    await Task.Delay(TimeSpan.FromSeconds(1));
    await ending.CancelAsync();
    await counting;

    var counters = await client.Run(MGet<long>(Enumerable.Range(0, Counters).Select(static i => (RedisKey)$"counter:{i}")));
    Console.WriteLine($"{answered} increments were answered, {unknown} were on their way when the primary died and may have run or not, {other} ended otherwise.");
    counters.Match(
        Right: values =>
        {
            var sum = values.Sum(static value => value.IfNone(0));
            Console.WriteLine($"The counters say {sum}.");
            if (sum < answered) Console.WriteLine($"At least {answered - sum} were acknowledged by the primary, and died with it before a replica had them.");
        },
        Left: static error => Console.WriteLine($"The counters cannot be read: {error.Message}"));
    var figures = client.TopologyFigures;
    Console.WriteLine($"{figures.Moved} times MOVED, {figures.Asked} times ASK; the cluster was asked for its slots {figures.Views} times.");
}
