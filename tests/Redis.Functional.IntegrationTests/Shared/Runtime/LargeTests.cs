using Redis.Functional.Server;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Shared.Runtime;

/// <summary>Batches and values far beyond the usual.</summary>
[Collection(nameof(Alone))]
public sealed class LargeTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_pipeline_of_a_hundred_thousand_commands_answers_in_order(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol, c => c with { CommandTimeout = Long });

        var echoes = await client.Run(Pipeline.Traverse(Enumerable.Range(0, 100_000), i => Raw.Echo(i))).Right();

        Assert.Equal(Enumerable.Range(0, 100_000).Select(i => $"{i}"), echoes.Select(v => v.ToString()));
    }

    [Fact]
    public async Task A_hundred_thousand_calls_at_once_each_get_their_own_reply()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2, c => c with { CommandTimeout = Long });

        var echoes = await Task.WhenAll(Enumerable.Range(0, 100_000).Select(i => client.Run(Raw.Echo(i)).AsTask()));

        Assert.Equal(Enumerable.Range(0, 100_000).Select(i => $"{i}"), echoes.Select(outcome => outcome.Right().ToString()));
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_value_of_64_MiB_goes_there_and_comes_back(ProtocolPreference protocol)
    {
        var key = SharedServer.Prefix() + "large";
        var value = new byte[64 * 1024 * 1024];
        new Random(20240229).NextBytes(value);
        await using var client = await Clients.Shared(protocol, c => c with { CommandTimeout = Long, ReadTimeout = Long });

        await client.Run(Raw.Set(key, value)).Right();
        var length = await client.Run(Raw.StrLen(key)).Right();
        var back = (await client.Run(Raw.Get(key)).Right()).Match(v => v, () => default);
        await client.Run(Raw.Ask("DEL", key)).Right();

        Assert.Equal(value.Length, length);
        Assert.True(back.Bytes.Span.SequenceEqual(value));
    }

    [Fact]
    public async Task Small_commands_pass_between_large_ones_and_keep_their_replies()
    {
        var key = SharedServer.Prefix() + "large";
        var value = new byte[8 * 1024 * 1024];
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2, c => c with { CommandTimeout = Long, ReadTimeout = Long });

        var large = Enumerable.Range(0, 8).Select(_ => client.Run(Raw.Set(key, value)).AsTask()).ToArray();
        var small = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(i => client.Run(Raw.Echo(i)).AsTask()));
        foreach (var set in large) (await set).Right();
        await client.Run(Raw.Ask("DEL", key)).Right();

        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => $"{i}"), small.Select(outcome => outcome.Right().ToString()));
    }

    [Fact]
    public async Task A_large_value_over_a_slow_line_is_progress_and_no_silence()
    {
        var server = await SharedServer.GetAsync();
        var slow = new FlowFaults { DripBytes = 64 * 1024, DripPause = TimeSpan.FromMilliseconds(4) };
        await using var proxy = FaultProxy.Start(server, faults: new Faults { ToServer = slow });
        await using var client = await Clients.Connect(Clients.Config(proxy.Port) with { CommandTimeout = Long, ReadTimeout = TimeSpan.FromSeconds(1) });
        var key = SharedServer.Prefix() + "slow";

        // Not the number of dials: a server that is slow to answer may be asked on a second connection, which is not used for calls.
        var connection = await client.Run(ServerCommands.ClientId()).Right();
        await client.Run(Raw.Set(key, new byte[48 * 1024 * 1024])).Right();
        await client.Run(Raw.Ask("DEL", key)).Right();

        Assert.Equal(connection, await client.Run(ServerCommands.ClientId()).Right());
    }

    [Fact]
    public async Task Forgotten_commands_are_sent_and_their_replies_eaten()
    {
        var key = SharedServer.Prefix() + "n";
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2, c => c with { CommandTimeout = Long });

        for (var i = 0; i < 10_000; i++) await client.Run(Raw.Incr(key).FireAndForget()).Right();
        await client.Run(Raw.Set(key + "text", "text").Zip(Raw.Incr(key + "text")).FireAndForget()).Right();
        var counted = await client.Run(Raw.Get(key)).Right();

        Assert.Equal("10000", counted.Match(v => v.ToString(), () => "none"));
        Assert.Equal("aligned", (await client.Run(Raw.Echo("aligned")).Right()).ToString());
    }
}
