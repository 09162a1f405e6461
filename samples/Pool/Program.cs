using PoolSample;
using Redis.Functional;

// A pool of three connections: calls that wait for one, leases, and what is told of it.

return await Quickstart.SampleServer.Run(Start);

static async Task<int> Start(RedisConfig config)
{
    var options = new PoolOptions { MaxSize = 3, LeaseTimeout = TimeSpan.FromMilliseconds(200), MinSize = 3 };
    var connected = await RedisClient.Connect(config with { Pool = options });
    return await connected.Match(
        Right: async client =>
        {
            int exit;
            await using (client) exit = await Steps.All(client);
            Console.WriteLine($"After closing: {client.Node.PoolStatistics}");
            return exit;
        },
        Left: error => Task.FromResult(Quickstart.Advice.Print($"{config.Endpoint}", error)));
}
