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
            Latencies(async () => await client.Run(Get("small")).Right(), () => transferred < 20),
            Latencies(() => Ping(raw.GetStream()), () => transferred < 20));
        await stop.CancelAsync();
        await transfers;
        var (own, bare) = (Figure(both[0]), Figure(both[1]));

        output.WriteLine(MeasuredFigures.Report(
            "T31", $"of a second beside {transferred} transfers of 64 MiB GET of 1 B waits {own.Waited:0 %} in calls of more than 5 ms, a bare PING {bare.Waited:0 %}; one in a hundred takes longer than {own.Slow:0.0} and {bare.Slow:0.0} ms"));
        Assert.True(own.Slow <= 5 || own.Waited <= bare.Waited + 0.15, $"{own}, bare {bare}");
    }

    static async Task Ping(NetworkStream stream)
    {
        var reply = new byte[7];
        await stream.WriteAsync("PING\r\n"u8.ToArray());
        await stream.ReadExactlyAsync(reply);
    }

    static async Task<double[]> Latencies(Func<Task> call, Func<bool> goesOn)
    {
        List<double> took = [];
        while (took.Count < 1_000 || goesOn())
        {
            var began = Stopwatch.GetTimestamp();
            await call();
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return [.. took.Order()];
    }

    // The share of the time that was waited in slow calls, and the 99th percentile of the latencies, in ms. How many calls fit between two transfers decides
    // whether those that wait for one are more than one in a hundred, so that two such percentiles cannot be compared; the shares can.
    static (double Waited, double Slow) Figure(double[] latencies) =>
        (latencies.Where(static took => took > 5).Sum() / latencies.Sum(), latencies[latencies.Length * 99 / 100]);
}
