using Leaderboard;

// A table of the best players, live in every browser: a sorted set has the points, and a channel says when they change.

return await Quickstart.SampleServer.Serve(address => Site.Run(args, address));
