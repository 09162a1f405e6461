using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace PoolSample;

/// <summary>The steps; each prints its outcome and the pool's figures.</summary>
static class Steps
{
    static readonly RedisKey Counter = "pool:counter";

    public static async Task<int> All(RedisClient client)
    {
        Print("1. Three connections, made before the first call", "connected", client);

        // Each call takes a connection and gives it back with its reply; who finds none waits, in the order of asking.
        var calls = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => client.Run(Incr(Counter)).AsTask()));
        Print("2. A hundred calls over three connections", Told(Prelude.Right<RedisError, string>($"{calls.Count(call => call.IsRight)} of 100 answered")), client);

        // In brackets: the connection comes back whatever the function does.
        var same = await client.WithLease(lease => from first in Incr(Counter) from second in Incr(Counter) select $"{first}, then {second}, on one connection");
        Print("3. A lease, and a program on it", Told(same), client);

        var lent = new List<IRedisClient>();
        while (client.Node.TryLease(out var lease)) lent.Add(lease);
        Print("4. All of them leased, by trying until none is idle", $"{lent.Count} leases", client);

        Print("5. A call meanwhile waits 200 ms, and is told", Told(await client.Run(Get(Counter))), client);

        var waits = client.Run(Get<long>(Counter)).AsTask();
        await lent[0].DisposeAsync();
        Print("6. A call that waits while one is given back", Told(await waits), client);

        foreach (var one in lent) await one.DisposeAsync();
        return (await client.Run(Del(Counter))).Match(Right: _ => 0, Left: error => Quickstart.Advice.Print("the server", error));
    }

    static void Print(string title, string outcome, RedisClient client) => Console.WriteLine($"{title}\n   {outcome}\n   {client.Node.PoolStatistics}\n");

    static string Told<A>(Either<RedisError, A> outcome) => outcome.Match(
        Right: value => $"{value}",
        Left: error => $"Left: {error.Message} ({error.Delivery})");
}
