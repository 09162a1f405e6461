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
    private static readonly ReadFrom[] Policies =
    [
        ReadFrom.PrimaryPreferred, ReadFrom.Replica, ReadFrom.ReplicaPreferred, ReadFrom.Any, ReadFrom.Zone("a"), ReadFrom.ZoneAny("a"), ReadFrom.Nearest(),
    ];

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
        var readers = Policies.SelectMany(read => new[] { storm.Read(read, "small", 1, cancels: false), storm.Read(read, "large", 1 << 20, cancels: false), storm.Read(read, "small", 1, cancels: true) }).ToArray();

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

    private sealed class Storm(RedisClient client)
    {
        private long _answered;
        private int _cancelled;

        public long Answered => Interlocked.Read(ref _answered);

        public int Cancelled => Volatile.Read(ref _cancelled);

        public System.Collections.Concurrent.ConcurrentQueue<string> Wrong { get; } = new();

        public System.Collections.Concurrent.ConcurrentQueue<RedisError> Failed { get; } = new();

        public Task GoOn()
        {
            var enough = Answered + 500;
            return Eventually.TrueAsync(() => Answered > enough, "reads are answered");
        }

        // Until the client is closed.
        public async Task Read(ReadFrom read, RedisKey key, int length, bool cancels)
        {
            var reading = client.Reading(read);
            for (var i = 0; ; i++)
            {
                using var cancelling = new CancellationTokenSource();
                var call = reading.RunResult(Get(key), cancelling.Token);
                if (cancels && i % 2 == 0) await cancelling.CancelAsync();
                var outcome = await call;
                if (outcome.TryGetError(out var error))
                {
                    if (error is RedisError.Client.Closed || (!client.IsConnected && error is RedisError.Connection)) return;
                    if (error is RedisError.Client.Cancelled && cancels) Interlocked.Increment(ref _cancelled);
                    else if (read == ReadFrom.Replica && error is RedisError.Connection) Failed.Enqueue(error);
                    else Wrong.Enqueue($"{read} {key}: {error}");
                }
                else
                {
                    Interlocked.Increment(ref _answered);
                    var found = outcome.TryGetValue(out var value) ? value.Match(static some => some.Length, static () => -1) : -2;

                    // A replica that was restarted may have nothing yet, but then it has no link, and is not read at.
                    if (found != length) Wrong.Enqueue($"{read} {key}: {found} bytes");
                }

                // Without a pause the callers would take all of the machine.
                await Task.Delay(1, CancellationToken.None);
            }
        }
    }
}
