using Interpreters;
using Redis.Functional;

// Four clients around a client: a tenant's prefix, a guard, a recorder with replay, and faults on purpose.

return await Quickstart.SampleServer.Run(async config => await (await RedisClient.Connect(config)).Match(
    Right: async client =>
    {
        await using (client)
        {
            Console.WriteLine($"Connected to {client.Config.Endpoint}.\n");
            await Steps.All(client, Console.WriteLine);
            return 0;
        }
    },
    Left: error => Task.FromResult(Quickstart.Advice.Print($"{config.Endpoint}", error))));
