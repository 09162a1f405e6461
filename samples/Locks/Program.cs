using Locks;
using Redis.Functional;

// Two workers and one lock, on one server and then across three. Every step prints what came of it; none throws.

var address = Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url ? url : "redis://localhost:6379";

return await (await RedisClient.Connect(address)).Match(
    Right: async client =>
    {
        await using (client)
        {
            Console.WriteLine($"Connected to {client.Config.Endpoint}.\n");
            await Steps.All(client);
            await using var servers = Servers.Start();
            if (servers is null) Console.WriteLine("The steps across servers need redis-server on the PATH, or REDIS_SERVER, to start three of their own.");
            else await AcrossServers.All(servers);
            return 0;
        }
    },
    Left: error =>
    {
        Console.Error.WriteLine($"Could not connect to {address}: {error.Message}.");
        Console.Error.WriteLine("Is a server running there? Start one with redis-server, or set REDIS_URL=redis://host:port.");
        return Task.FromResult(1);
    });
