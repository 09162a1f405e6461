using Redis.Functional;

// Producers, a consumer group, a consumer that crashes, and others that take over what it had: every order is handled at least once.

return await Quickstart.SampleServer.Run(
    async client =>
    {
        var orders = new Streams.Orders("streams:", Console.WriteLine);
        var outcome = await client.Run(orders.All(orders: 300, idle: TimeSpan.FromMilliseconds(500)));
        if (!outcome.TryGetValue(out var tally, out var error)) return Quickstart.Advice.Print("a step", error);
        Console.WriteLine($"\n{tally}");
        return 0;
    },
    needs: Redis.Functional.Testing.Feature.Streams);
