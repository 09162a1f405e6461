using System.Buffers;
using System.Diagnostics;
using System.Net.Sockets;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.LargeValues;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T31: small calls do not stand behind a large value.</summary>
[Collection(nameof(Alone))]
public sealed class LargeBesideSmallTests(ITestOutputHelper output)
{
    const int Large = 64 << 20;

    [Fact]
    public async Task Small_reads_beside_transfers_of_64_MiB_stay_quick()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        await client.Run(Set("small", "x")).Right();
        await client.Run(SetFrom("large", new MemoryStream(new byte[Large]), Large)).Right();
        using var raw = new TcpClient(server.Host, server.Port) { NoDelay = true };
        using var stop = new CancellationTokenSource();
        var transferred = 0;
        var transfers = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                using var memory = (await client.Run(GetPooled("large")).Right()).IfNone(() => throw new InvalidOperationException());
                Assert.Equal(Large, memory.Memory.Length);
                transferred++;
            }
        });

        // The server itself stands still while it copies a value of that size: a bare socket, at the same time, shows for how long.
        var both = await Task.WhenAll(
            Slowest(async () => await client.Run(Get("small")).Right(), () => transferred < 20),
            Slowest(() => Ping(raw.GetStream()), () => transferred < 20));
        await stop.CancelAsync();
        await transfers;

        output.WriteLine(MeasuredFigures.Report(
            "T31", $"one in a hundred GET of 1 B beside {transferred} transfers of 64 MiB takes longer than {both[0].TotalMilliseconds:0.0} ms, and a bare PING than {both[1].TotalMilliseconds:0.0} ms"));
        Assert.True(both[0] <= TimeSpan.FromMilliseconds(5) || both[0] <= 3 * both[1], $"{both[0]}, bare {both[1]}");
    }

    static async Task Ping(NetworkStream stream)
    {
        var reply = new byte[7];
        await stream.WriteAsync("PING\r\n"u8.ToArray());
        await stream.ReadExactlyAsync(reply);
    }

    // The 99th percentile of the latencies.
    static async Task<TimeSpan> Slowest(Func<Task> call, Func<bool> goesOn)
    {
        List<TimeSpan> took = [];
        while (took.Count < 1_000 || goesOn())
        {
            var began = Stopwatch.GetTimestamp();
            await call();
            took.Add(Stopwatch.GetElapsedTime(began));
        }

        return took.Order().ElementAt(took.Count * 99 / 100);
    }
}
