using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>Callers that read without end, under one policy or several.</summary>
internal sealed class Readers : IAsyncDisposable
{
    public static readonly RedisKey Key = "k";
    private readonly CancellationTokenSource _over = new();
    private readonly List<RedisError> _lost = [];
    private Task _reading = Task.CompletedTask;
    private long _answered;
    private long _slowest;

    public static async Task<Readers> Start(RedisClient client, params ReadFrom[] policies)
    {
        if (policies.Length == 0) policies = [ReadFrom.ReplicaPreferred, ReadFrom.Replica, ReadFrom.Any];
        Assert.True((await client.Run(Set(Key, "v"))).IsRight);
        foreach (var read in policies) Assert.False((await client.Reading(read).RunResult(Get(Key))).TryGetError(out var error), $"{error}");
        var readers = new Readers();
        readers._reading = Task.WhenAll(policies.SelectMany(static read => Enumerable.Repeat(read, 3)).Select(read => readers.Keep(client.Reading(read))));
        await readers.GoOn();
        return readers;
    }

    public Task GoOn()
    {
        var enough = Interlocked.Read(ref _answered) + 500;
        return Eventually.TrueAsync(() => Interlocked.Read(ref _answered) > enough, "reads are answered");
    }

    public void LostNone(string what, string servers = "sentinels")
    {
        lock (_lost)
        {
            Figures.Report($"{servers}, reads", $"{what}: {Interlocked.Read(ref _answered)} answered, {_lost.Count} lost, the slowest after {TimeSpan.FromTicks(_slowest).TotalMilliseconds:F0} ms");
            Assert.True(_lost.Count == 0, string.Join('\n', _lost.Take(5)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _reading;
        _over.Dispose();
    }

    private async Task Keep(RedisClient client)
    {
        while (!_over.IsCancellationRequested)
        {
            var start = Stopwatch.GetTimestamp();
            var outcome = await client.RunResult(Get(Key));
            lock (_lost)
            {
                _slowest = Math.Max(_slowest, Stopwatch.GetElapsedTime(start).Ticks);
                if (outcome.TryGetError(out var error)) _lost.Add(error);
                else _answered++;
            }

            // Without a pause the callers would take all of the machine.
            await Task.Delay(1, CancellationToken.None);
        }
    }
}
