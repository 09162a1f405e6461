using Redis.Functional;

// WATCH, read, MULTI, EXEC, and again after a conflict: several writers on one counter, and a conflict made on purpose.

return await Quickstart.SampleServer.Run(Start);

static async Task<int> Start(RedisConfig config)
{
    var connected = await RedisClient.Connect(config);
    return await connected.Match(
        Right: async client =>
        {
            await using (client)
            {
                Console.WriteLine($"Connected to {config.Endpoint}.\n");
                return (await client.Run(new WatchRetry.Steps(client).All)).Match(Right: _ => 0, Left: error => Quickstart.Advice.Print("a step", error));
            }
        },
        Left: error => Task.FromResult(Quickstart.Advice.Print($"{config.Endpoint}", error)));
}
