using System.Diagnostics;
using Redis.Functional.TestKit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>Callers that write without end, each write a value of a ledger added to a stream, and where the writes were acknowledged.</summary>
internal sealed class Writes(RedisClient client, OutcomeLedger ledger, RedisServer deposed, string stream = Writes.Stream)
{
    public const string Stream = "log";

    private readonly RedisEndpoint _deposed = new RedisEndpoint.Tcp(deposed.Host, deposed.Port);
    private int _acknowledged;
    private int _elsewhere;
    private int _late;
    private long _first;

    public int Acknowledged => Volatile.Read(ref _acknowledged);

    /// <summary>By another server than the deposed one.</summary>
    public int AcknowledgedElsewhere => Volatile.Read(ref _elsewhere);

    /// <summary>When the first of those was.</summary>
    public long FirstElsewhere => Volatile.Read(ref _first);

    /// <summary>By the deposed server, although the client had left it when the write began.</summary>
    public int AcknowledgedAfterLeaving => Volatile.Read(ref _late);

    /// <summary>Callers, until the token is cancelled.</summary>
    public Task Keep(int callers, CancellationToken token) => Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Keep(token)));

    private async Task Keep(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            var id = ledger.Begin();
            var hasLeft = client.Node.Endpoint != _deposed;
            var outcome = await client.Run((XAdd(stream, "id", id), ServerCommands.ConfigGet("port")).Zip());
            ledger.Conclude(id, Ledgers.OutcomeOf(outcome));
            outcome.IfRight(both => Count(hasLeft, both.Item2[0].Value));

            // Without a pause the callers of several sets would take all of the machine.
            await Task.Delay(1, CancellationToken.None);
        }
    }

    private void Count(bool hadLeft, string port)
    {
        Interlocked.Increment(ref _acknowledged);
        if (port == $"{deposed.Port}")
        {
            if (hadLeft) Interlocked.Increment(ref _late);
        }
        else
        {
            Interlocked.Increment(ref _elsewhere);
            Interlocked.CompareExchange(ref _first, Stopwatch.GetTimestamp(), 0);
        }
    }
}
