using Interpreters;
using Redis.Functional;

// Four clients around a client: a tenant's prefix, a guard, a recorder with replay, and faults on purpose.

var address = Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url ? url : "redis://localhost:6379";

return await (await RedisClient.Connect(address)).Match(
    Right: async client =>
    {
        await using (client)
        {
            Console.WriteLine($"Connected to {client.Config.Endpoint}.\n");
            await Steps.All(client, Console.WriteLine);
            return 0;
        }
    },
    Left: error =>
    {
        Console.Error.WriteLine($"Could not connect to {address}: {error.Message}.");
        Console.Error.WriteLine("Is a server running there? Start one with redis-server, or set REDIS_URL=redis://host:port.");
        return Task.FromResult(1);
    });
