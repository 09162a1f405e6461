using Redis.Functional;

// WATCH, read, MULTI, EXEC, and again after a conflict: several writers on one counter, and a conflict made on purpose.

return await Quickstart.SampleServer.Run(async client =>
    (await client.Run(new WatchRetry.Steps(client).All)).TryGetError(out var error) ? Quickstart.Advice.Print("a step", error) : 0);
