using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>R10. A value that takes longer than <see cref="RedisConfig.ReadTimeout"/> to be sent: the line is slow, or stands still.</summary>
public sealed class SlowLineTests
{
    private const int Value = 2 * 1024 * 1024;
    private static readonly TimeSpan ReadTimeout = TimeSpan.FromMilliseconds(1_000);

    // 250 KB a second to the server. Another connection cannot be made meanwhile, which would show that the server is there.
    private static readonly Faults Slow = new()
    {
        HoldDials = true,
        ToServer = new FlowFaults { DripBytes = 25_000, DripPause = TimeSpan.FromMilliseconds(100) },
    };

    [Fact]
    [Trait("Load", "Waits")]
    public async Task A_large_value_is_sent_over_a_slow_line()
    {
        if (!OperatingSystem.IsLinux()) return;
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Clients.Connect(Config(proxy));
        var value = new string('x', Value);
        proxy.Faults = Slow;
        var begun = Stopwatch.GetTimestamp();
        (await client.Run(Raw.Set("key", value))).Right();
        var took = Stopwatch.GetElapsedTime(begun);
        Figures.Report("R10", $"{Value >> 10} KiB over 250 KB/s with a read timeout of {ReadTimeout.TotalSeconds} s: sent in {took.TotalSeconds:0.0} s");
        Assert.True(took > 3 * ReadTimeout, $"the line was not slow: {took}");
        Assert.Equal($"{Value}", await server.CliAsync("STRLEN", "key"));
    }

    [Fact]
    [Trait("Load", "Waits")]
    public async Task A_line_that_stands_still_in_the_middle_of_a_value_is_noticed_in_time()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Clients.Connect(Config(proxy));
        var value = new string('x', 8 * Value);
        proxy.Faults = Slow;
        var call = client.Run(Raw.Set("key", value)).AsTask();
        await Eventually.TrueAsync(() => proxy.BytesToServer > 4 * 25_000, "a part is there");
        proxy.Faults = Faults.Blackhole;
        using var lateness = new Lateness();
        var stood = Stopwatch.GetTimestamp();
        var error = (await call).Left();
        var took = Stopwatch.GetElapsedTime(stood);

        // Its end is noticed by the read timeout, after what the systems of both ends took meanwhile.
        Assert.Equal((ConnectionFault.Lost, Delivery.Unknown), (Assert.IsType<RedisError.Connection>(error).Fault, error.Delivery));
        Assert.True(took.TotalMilliseconds <= lateness.Allowing((2 * ReadTimeout.TotalMilliseconds) + 500), $"{took}");
    }

    private static RedisConfig Config(FaultProxy proxy) =>
        Clients.Config(proxy.Port) with { ReadTimeout = ReadTimeout, CommandTimeout = TimeSpan.FromMinutes(2), MaxInFlightBytes = 64 << 20 };
}
