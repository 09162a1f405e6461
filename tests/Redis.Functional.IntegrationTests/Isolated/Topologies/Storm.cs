using System.Collections.Concurrent;
using Redis.Functional.TestKit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>Callers under every policy at once, with small and large values, some of them cancelled: each call ends, with the right value or a true error.</summary>
internal sealed class Storm(RedisClient client)
{
    private static readonly ReadFrom[] Policies =
    [
        ReadFrom.PrimaryPreferred, ReadFrom.Replica, ReadFrom.ReplicaPreferred, ReadFrom.Any, ReadFrom.Zone("a"), ReadFrom.ZoneAny("a"), ReadFrom.Nearest(),
    ];

    private long _answered;
    private int _cancelled;

    public long Answered => Interlocked.Read(ref _answered);

    public int Cancelled => Volatile.Read(ref _cancelled);

    public ConcurrentQueue<string> Wrong { get; } = new();

    public ConcurrentQueue<RedisError> Failed { get; } = new();

    public Task GoOn()
    {
        var enough = Answered + 500;
        return Eventually.TrueAsync(() => Answered > enough, "reads are answered");
    }

    /// <summary>Begins, until the client is closed.</summary>
    public Task[] ReadAll(RedisKey small, int smallLength, RedisKey large, int largeLength) =>
        [.. Policies.SelectMany(read => new[] { Read(read, small, smallLength, cancels: false), Read(read, large, largeLength, cancels: false), Read(read, small, smallLength, cancels: true) })];

    private async Task Read(ReadFrom read, RedisKey key, int length, bool cancels)
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
