using Chat;

// A web chat. Each browser has a subscription of its own; all of them share one connection to Redis.

return await Quickstart.SampleServer.Serve(address => Site.Run(args, address));
