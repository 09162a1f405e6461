namespace Redis.Functional.Benchmarks;

/// <summary>Each caller with a client, and so a connection, of its own.</summary>
public sealed class OursConnections(Workload workload, Target target) : OursCallers(workload, target)
{
    private readonly List<RedisClient> clients = [];

    public override async ValueTask OpenAsync()
    {
        while (clients.Count < Depth) clients.Add(await ConnectAsync());
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var client in clients) await client.DisposeAsync();
    }

    protected override async Task<long> CallAsync(int first, Window window)
    {
        var client = clients[first];
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            Expect(await client.Run(Commands.Get(Keys[at])), static value => value.IsSome);
            Expect(await client.Run(Commands.Set(Keys[at], Values[at])), static _ => true);
            done += 2;
        }

        return done;
    }
}
