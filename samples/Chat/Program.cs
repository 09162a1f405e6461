using Chat;

// A web chat. Each browser has a subscription of its own; all of them share one connection to Redis.

return await Quickstart.SampleServer.Run(client => Site.Run(args, client), config => config with { ClientName = config.ClientName ?? "chat" });
