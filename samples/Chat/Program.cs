using Chat;
using Redis.Functional;

// A web chat. Each browser has a subscription of its own; all of them share one connection to Redis.

return await Quickstart.SampleServer.Run(Start);

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
