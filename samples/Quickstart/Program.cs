using Redis.Functional;

// A first tour: every step is a value that the client runs; every outcome is an Either, and none is thrown.

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
                return (await client.Run(Quickstart.Tour.All)).Match(Right: _ => 0, Left: error => Quickstart.Advice.Print("a step", error));
            }
        },
        Left: error => Task.FromResult(Quickstart.Advice.Print($"{config.Endpoint}", error)));
}
