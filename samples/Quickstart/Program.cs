using Redis.Functional;

// A first tour: every step is a value that the client runs; every outcome is an Either, and none is thrown.

var address = Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url ? url : "redis://localhost:6379";

return await RedisConfig.Parse(address).Match(
    Right: Start,
    Left: error => Task.FromResult(Quickstart.Advice.Print("the address in REDIS_URL", error)));

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
