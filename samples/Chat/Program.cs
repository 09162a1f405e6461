using Chat;
using Redis.Functional;

// A web chat. Each browser has a subscription of its own; all of them share one connection to Redis.

var address = Environment.GetEnvironmentVariable("REDIS_URL") is { Length: > 0 } url ? url : "redis://localhost:6379";

return await RedisConfig.Parse(address).Match(
    Right: Start,
    Left: error => Task.FromResult(Quickstart.Advice.Print("the address in REDIS_URL", error)));

async Task<int> Start(RedisConfig config)
{
    var connected = await RedisClient.Connect(config with { ClientName = config.ClientName ?? "chat" });
    return await connected.Match(
        Right: async client =>
        {
            await using (client) return await Site.Run(args, client);
        },
        Left: error => Task.FromResult(Quickstart.Advice.Print($"{config.Endpoint}", error)));
}
