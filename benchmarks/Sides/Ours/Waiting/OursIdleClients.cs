namespace Redis.Functional.Benchmarks;

/// <summary>Clients that are connected and not called.</summary>
public sealed class OursIdleClients(Workload workload, Target target) : OursContender(workload, target)
{
    private readonly List<RedisClient> clients = [];

    public override async ValueTask OpenAsync()
    {
        // The first one brings the code and what all share.
        await base.OpenAsync();
        Expect(await Client.Run(Commands.Get(Keys[0])), static value => value.IsSome);
        var before = ProcessMemory.Now();
        while (clients.Count < Depth) clients.Add(await ConnectAsync());
        Memory = (ProcessMemory.Now() - before) / Depth;
    }

    public override async ValueTask<long> RunAsync(Window window)
    {
        await Task.Delay(window.Length);
        return clients.Count;
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var client in clients) await client.DisposeAsync();
        await base.DisposeAsync();
    }
}
