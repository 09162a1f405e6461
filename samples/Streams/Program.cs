using Redis.Functional;

// Producers, a consumer group, a consumer that crashes, and others that take over what it had: every order is handled at least once.

return await Quickstart.SampleServer.Run(Start, Redis.Functional.Testing.Feature.Streams);

static async Task<int> Start(RedisConfig config)
{
    var connected = await RedisClient.Connect(config);
    return await connected.Match(
        Right: async client =>
        {
            await using (client)
            {
                Console.WriteLine($"Connected to {config.Endpoint}.\n");
                var orders = new Streams.Orders("streams:", Console.WriteLine);
                var outcome = await client.Run(orders.All(orders: 300, idle: TimeSpan.FromMilliseconds(500)));
                return outcome.Match(
                    Right: tally =>
                    {
                        Console.WriteLine($"\n{tally}");
                        return 0;
                    },
                    Left: error => Quickstart.Advice.Print("a step", error));
            }
        },
        Left: error => Task.FromResult(Quickstart.Advice.Print($"{config.Endpoint}", error)));
}
