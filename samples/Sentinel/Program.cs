using System.Diagnostics;
using Redis.Functional;
using SentinelSample;
using static Redis.Functional.Commands;

// Counts as fast as it can, kills its own primary, and carries on with the replica that the sentinels promote.

Console.WriteLine("Starting a primary, a replica and three sentinels …");
await using var servers = await Servers.Start();
if (servers is null)
{
    Console.Error.WriteLine("There is no redis-server on the PATH. Install Redis or Valkey, or set REDIS_SERVER to the program.");
    return 1;
}

var sentinels = Array.ConvertAll(servers.Sentinels, static port => (RedisEndpoint)new RedisEndpoint.Tcp("127.0.0.1", port));
var target = new SentinelConfig(Servers.Name, sentinels) { Node = new() { WhenDisconnected = WhenDisconnected.Wait } };
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
    var (answered, unknown, other) = (0L, 0L, 0L);
    using var ending = new CancellationTokenSource();
    var counting = Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(async () =>
    {
        while (!ending.IsCancellationRequested)
        {
            var outcome = await client.Run(Incr("sentinel:counter"));
            outcome.Match(
                Right: _ => Interlocked.Increment(ref answered),
                Left: error => error.Delivery == Delivery.Unknown ? Interlocked.Increment(ref unknown) : Interlocked.Increment(ref other));
        }
    })));

    await Task.Delay(TimeSpan.FromSeconds(1));
    var primary = (RedisEndpoint.Tcp)client.Node.Endpoint!;
    Console.WriteLine($"{Volatile.Read(ref answered)} increments on {primary}. Killing it.");
    var before = await NextAnswer(client, () => servers.Kill(primary.Port));
    Console.WriteLine($"The next answer came after {before.TotalSeconds:0.0} s, from {client.Node.Endpoint}.");
    await Task.Delay(TimeSpan.FromSeconds(1));
    await ending.CancelAsync();
    await counting;

    var counter = await client.Run(Get<long>("sentinel:counter"));
    Console.WriteLine($"{answered} increments were answered, {unknown} were on their way when the primary died and may have run or not, {other} ended otherwise.");
    counter.Match(
        Right: value =>
        {
            var sum = value.IfNone(0);
            Console.WriteLine($"The counter says {sum}.");
            if (sum < answered) Console.WriteLine($"At least {answered - sum} were acknowledged by the primary, and died with it before the replica had them.");
        },
        Left: static error => Console.WriteLine($"The counter cannot be read: {error.Message}"));
}

// A call that waits for its connection is sent when there is one again: with WhenDisconnected.Wait nobody has to try.
static async Task<TimeSpan> NextAnswer(RedisClient client, Action kill)
{
    var clock = Stopwatch.StartNew();
    kill();
    while ((await client.Run(Set("sentinel:alive", "yes"))).IsLeft) { }
    return clock.Elapsed;
}
