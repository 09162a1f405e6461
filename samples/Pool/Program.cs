using PoolSample;
using Redis.Functional;

// A pool of three connections: calls that wait for one, leases, and statistics.

var options = new PoolOptions { MaxSize = 3, LeaseTimeout = TimeSpan.FromMilliseconds(200), MinSize = 3 };
return await Quickstart.SampleServer.Run(
    async client =>
    {
        var exit = await Steps.All(client);
        await client.DisposeAsync();
        Console.WriteLine($"After closing: {client.Node.PoolStatistics}");
        return exit;
    },
    config => config with { Pool = options });
