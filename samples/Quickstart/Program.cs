using Redis.Functional;

// A first tour: every step is a value that the client runs; every outcome is an Either, and none is thrown.

return await Quickstart.SampleServer.Run(async client =>
    (await client.Run(Quickstart.Tour.All)).TryGetError(out var error) ? Quickstart.Advice.Print("a step", error) : 0);
