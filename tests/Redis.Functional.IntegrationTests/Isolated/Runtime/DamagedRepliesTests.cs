using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T8 and T9. Replies that arrive a byte at a time, and replies with a byte changed, added or missing.</summary>
[Trait("Load", "Waits")]
public sealed class DamagedRepliesTests
{
    private static readonly string Text = new('a', 100);

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_line_that_drips_a_byte_at_a_time_changes_nothing(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Clients.Connect(Clients.Config(proxy.Port, protocol) with { CommandTimeout = TimeSpan.FromSeconds(60) });
        await client.Run(Raw.RPush("list", "one").Zip(Raw.RPush("list", "two")).Zip(Raw.Set("large", new byte[64 * 1024]))).Right();
        proxy.Faults = Faults.Drip(1);
        var start = Stopwatch.GetTimestamp();

        var calls = Enumerable.Range(0, 200).Select(i => client.Run(Raw.Echo(i)).AsTask()).ToArray();
        var large = client.Run(Raw.Get("large")).AsTask();
        var list = client.Run(Raw.LRange("list")).AsTask();

        for (var i = 0; i < calls.Length; i++) Assert.Equal($"{i}", (await calls[i]).Right().ToString());
        Assert.Equal(64 * 1024, (await large).Right().Match(v => v.Bytes.Length, () => 0));
        Assert.Equal("one two", string.Join(' ', (await list).Right().Map(v => v.ToString())));
        Assert.Equal(1, proxy.Dials);
        Figures.Report("T8", $"{protocol}: {proxy.BytesToClient} bytes dripped one at a time in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s: 0 mismatched replies, 0 connections closed");
    }

    // A byte changed within a payload, or a header that still reads as a reply, no client can see; what counts is that the fault stays
    // with its own call: nobody gets a text that another sent.
    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_damaged_reply_never_becomes_anothers(ProtocolPreference protocol)
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server, seed);
        await using var client = await Clients.Connect(Clients.Config(proxy.Port, protocol) with
        {
            WhenDisconnected = WhenDisconnected.Wait,
            Reconnect = ReconnectPolicy.Default with { MaxDelay = TimeSpan.FromMilliseconds(20) },
            CommandTimeout = TimeSpan.FromMilliseconds(200),
            ReadTimeout = TimeSpan.FromMilliseconds(200),
        });
        proxy.Faults = new Faults { ToClient = new FlowFaults { MutateOneIn = 100 } };
        var (wrong, right, left) = (0, 0, 0);

        await Task.WhenAll(Enumerable.Range(0, 32).Select(n => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                var sent = $"{n:00}-{i:0000}-{Text}";
                var outcome = await client.Run(Raw.Echo(sent));
                if (outcome.IsLeft) Interlocked.Increment(ref left);
                else if (IsOwn(sent, outcome.Right().ToString())) Interlocked.Increment(ref right);
                else Interlocked.Increment(ref wrong);
            }
        })));

        proxy.Faults = Faults.None;
        await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("back"))).IsRight, "all is well again");
        Figures.Report("T9", $"{protocol}: {proxy.Mutations} damaged replies in {right + left + wrong}: {wrong} wrong deliveries, {left} Lefts, {proxy.Dials} connections (seed {seed})");
        Assert.Equal(0, wrong);
        Assert.True(left > 0);
    }

    // Another's text has another's number in front, and is whole.
    private static bool IsOwn(string sent, string received) =>
        received.Length != sent.Length || sent.Zip(received, (one, other) => one == other).Count(same => !same) <= 1;
}
