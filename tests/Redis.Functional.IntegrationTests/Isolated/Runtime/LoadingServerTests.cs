using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A server that takes seconds to load its append-only file: a client is connected when the data are there.</summary>
public sealed class LoadingServerTests
{
    private const int Keys = 8_000;
    private const int Calls = 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    [InlineData(ProtocolPreference.Resp2)]
    public async Task No_call_is_answered_LOADING_after_Connect(ProtocolPreference protocol)
    {
        // Microseconds for each command of the file.
        await using var server = await RedisServer.StartAsync(new() { AppendOnly = true, Config = ["key-load-delay 250"], StartDeadline = Patience });
        var config = Clients.Config(server, protocol) with { ConnectTimeout = Patience };
        await using (var writer = await Clients.Connect(config))
            await writer.Run(Pipeline.Traverse(Enumerable.Range(0, Keys), static n => Set($"key:{n}", n))).Right();

        var started = Stopwatch.GetTimestamp();
        var restarting = server.RestartAsync();
        await using var client = await Connected(config);
        var took = Stopwatch.GetElapsedTime(started);
        var answers = await Task.WhenAll(Enumerable.Range(0, Calls).Select(n => client.Run(Get<int>($"key:{n}")).AsTask()));
        await restarting;

        var refused = answers.Count(static answer => answer.IsLeft);
        Figures.Report("R5", $"append-only file of {Keys} commands, {protocol}: connected {took.TotalSeconds:0.0} s after the restart, {refused} of {Calls} calls refused");
        Assert.True(took > TimeSpan.FromSeconds(1.5), $"it was loaded within {took.TotalSeconds:0.0} s");
        Assert.All(answers.Select(static (answer, n) => (Answer: answer.Right(), n)), static call => Assert.Equal(LanguageExt.Prelude.Some(call.n), call.Answer));
    }

    // The port is not open for the first moment.
    private static async Task<RedisClient> Connected(RedisConfig config)
    {
        RedisClient? client = null;
        await Eventually.TrueAsync(
            async () =>
            {
                var outcome = await RedisClient.Connect(config);
                foreach (var connected in outcome.RightToSeq()) client = connected;
                return client is not null;
            },
            "the server accepts connections",
            Patience);
        return client!;
    }
}
