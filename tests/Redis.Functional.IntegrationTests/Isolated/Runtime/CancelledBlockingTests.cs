using System.Diagnostics;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>R18. Blocking commands whose callers cancel them: no element is lost, and no connection.</summary>
public sealed class CancelledBlockingTests
{
    private const int Pushes = 4_000;
    private const int Callers = 16;
    private static readonly RedisKey Queue = "queue";

    [Theory]
    [InlineData(false, ProtocolPreference.Resp3OrResp2)]
    [InlineData(false, ProtocolPreference.Resp2)]
    [InlineData(true, ProtocolPreference.Resp3OrResp2)]
    [InlineData(true, ProtocolPreference.Resp2)]
    public async Task No_element_is_lost_by_cancelling(bool pooled, ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol) with { Pool = pooled ? new() { MaxSize = Callers } : null });
        using var over = new CancellationTokenSource();
        var (popped, cancelled) = (0, 0);
        var connections = await Connections();
        var consumers = Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => Consume(new Random(caller)))));
        await using (var pusher = await Clients.Connect(Clients.Config(server)))
            for (var i = 0; i < Pushes; i++)
                (await pusher.Run(RPush(Queue, i))).Right();
        await Eventually.TrueAsync(async () => await server.CliAsync("LLEN", "queue") == "0", "all are popped");
        await over.CancelAsync();
        var errors = (await consumers).SelectMany(static errors => errors).ToArray();
        var made = await Connections() - connections;

        Figures.Report("R18", $"{(pooled ? "pool" : "shared")}, {protocol}: {Pushes} pushes, {Callers} callers of BLPOP, {cancelled} cancelled after 1 to 5 ms: {Pushes - popped} elements lost, {made} connections made");
        Assert.All(errors, static error => Assert.Equal(Delivery.Rejected, Assert.IsType<RedisError.Client.Cancelled>(error).Delivery));
        Assert.Equal(Pushes, popped);
        Assert.True(cancelled > Callers, $"only {cancelled} were cancelled");

        // A caller that goes on before the thread that woke it has given back the connection takes another one.
        Assert.InRange(client.Node.PoolStatistics.Created, 1, 2 * Callers);

        async Task<List<RedisError>> Consume(Random random)
        {
            var unexpected = new List<RedisError>();
            while (!over.IsCancellationRequested)
            {
                using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(1, 6)));
                var outcome = await client.Run(BLPop<string>(Queue, TimeSpan.FromSeconds(30)), cancel.Token);
                if (outcome.TryGetValue(out var value, out var error))
                {
                    Interlocked.Add(ref popped, value.IsSome ? 1 : 0);
                    continue;
                }

                // Before it was sent, nothing was done either.
                if (error is not RedisError.Client.Cancelled { Delivery: Delivery.NotSent }) unexpected.Add(error);
                Interlocked.Increment(ref cancelled);
            }

            return unexpected;
        }

        async Task<long> Connections() =>
            long.Parse((await server.CliAsync("INFO", "stats")).Split('\n').Single(line => line.StartsWith("total_connections_received:", StringComparison.Ordinal)).Split(':')[1]);
    }

    [Fact]
    public async Task One_that_is_cancelled_has_done_nothing_and_its_lease_goes_on()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        (await client.WithLease(async (lease, _) =>
        {
            using var cancel = new CancellationTokenSource();
            var waiting = lease.Run(BLPop<string>(Queue, TimeSpan.FromSeconds(30)), cancel.Token).AsTask();
            await Blocked(server);
            await cancel.CancelAsync();
            var error = (await waiting).Left();
            Assert.Equal((Delivery.Rejected, true), (Assert.IsType<RedisError.Client.Cancelled>(error).Delivery, error.IsRetrySafe));

            await server.CliAsync("RPUSH", "queue", "element");
            Assert.Equal("element", (await lease.Run(BLPop<string>(Queue, TimeSpan.FromSeconds(30)))).Right().IfNone(""));
            return await lease.Run(Ping());
        })).Right();
        Assert.Equal(1, client.Node.PoolStatistics.Created);
    }

    [Fact]
    public async Task A_time_limit_of_a_program_loses_no_element_either()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        var limited = await client.Run(BLPop<string>(Queue, TimeSpan.FromSeconds(30)).Timeout(TimeSpan.FromMilliseconds(50)));
        Assert.Equal(Delivery.Rejected, Assert.IsType<RedisError.Timeout>(limited.Left()).Delivery);
    }

    // Without the permission the connection ends, which ends the waiting too, but not before an element may have been popped.
    [Fact]
    public async Task A_user_who_may_not_end_a_waiting_is_told_that_something_may_be_lost()
    {
        await using var server = await RedisServer.StartAsync();
        await server.CliAsync("ACL", "SETUSER", "app", "on", ">pass", "~*", "&*", "+@all", "-client|unblock");
        await using var client = await Clients.Connect(Clients.Config(server) with { Credentials = new RedisCredentials("app", "pass") });
        using var cancel = new CancellationTokenSource();
        var waiting = client.Run(BLPop<string>(Queue, TimeSpan.FromSeconds(30)), cancel.Token).AsTask();
        await Blocked(server);
        await cancel.CancelAsync();
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.Cancelled>((await waiting).Left()).Delivery);
        await Eventually.TrueAsync(async () => (await server.CliAsync("INFO", "clients")).Contains("blocked_clients:0", StringComparison.Ordinal), "nobody waits");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_not_waited_for()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        using var cancel = new CancellationTokenSource();
        var waiting = client.Run(BLPop<string>(Queue, TimeSpan.FromSeconds(30)), cancel.Token).AsTask();
        await Blocked(server);
        using var lateness = new Lateness();
        server.Stop();
        var begun = Stopwatch.GetTimestamp();
        await cancel.CancelAsync();
        var error = (await waiting).Left();
        var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        server.Continue();
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.Cancelled>(error).Delivery);
        Assert.InRange(took, 0, lateness.Allowing(1_200));
    }

    private static Task Blocked(RedisServer server) => Eventually.TrueAsync(
        async () => (await server.CliAsync("INFO", "clients")).Contains("blocked_clients:1", StringComparison.Ordinal), "it waits on the server");
}
