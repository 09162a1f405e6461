using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>
/// Callers under every policy at once, on one connection for each server and on pools of one, with small and large values, some of them cancelled, while replicas come and go
/// and another server becomes the primary: every call ends, with the right value or with an error that is true.
/// </summary>
[Trait("Load", "Waits")]
public sealed class ReplicaStormTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_read_ends_with_its_own_value_or_a_true_error(bool isPooled)
    {
        await using var set = await SentinelSet.StartAsync(new() { Replicas = 2 });
        var config = new SentinelConfig(set.Name, [.. set.Sentinels.Select(static sentinel => new RedisEndpoint.Tcp(sentinel.Host, sentinel.Port))])
        {
            Node = new() { Pool = isPooled ? new PoolOptions { MaxSize = 1 } : null },
        };
        await using var client = (await RedisClient.Connect(config)).Right();
        Assert.True((await client.Run(Set("small", "s").Zip(Set("large", new string('l', 1 << 20))))).IsRight);
        await set.Servers[0].CliAsync("WAIT", "2", "5000");
        var storm = new Storm(client);
        var readers = storm.ReadAll("small", 1, "large", 1 << 20);

        for (var round = 0; round < 6; round++)
        {
            await storm.GoOn();
            foreach (var replica in await set.ReplicasAsync()) await replica.CliAsync("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
        }

        var replicas = await set.ReplicasAsync();
        foreach (var replica in replicas) replica.Kill();
        await storm.GoOn();
        foreach (var replica in replicas) await replica.RestartAsync();
        await storm.GoOn();
        replicas[0].Stop();
        await storm.GoOn();
        replicas[0].Continue();
        await storm.GoOn();

        var closing = client.DisposeAsync().AsTask();
        await Task.WhenAll(readers).WaitAsync(TimeSpan.FromSeconds(20));
        await closing.WaitAsync(TimeSpan.FromSeconds(20));
        Figures.Report("sentinels, reads", $"storm{(isPooled ? ", pools of one" : "")}: {storm.Answered} answered, {storm.Failed.Count} failed under policies that need a replica, {storm.Cancelled} cancelled");
        Assert.Empty(storm.Wrong);
    }
}
