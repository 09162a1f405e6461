using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>T2. An exception at every step of connecting, sending and receiving: no wrong reply, no call that hangs, no exception that escapes, no lie.</summary>
[Collection(nameof(Alone))]
public sealed class FaultyStepTests
{
    private int mismatched;
    private int hung;
    private int unclosed;

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task An_exception_at_any_step_costs_its_connection_and_nothing_else(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        var config = Clients.Config(server, protocol) with { WhenDisconnected = WhenDisconnected.Wait };
        using var guard = new ExceptionGuard(typeof(RedisClient).Assembly);
        var (ledger, k, steps) = (new OutcomeLedger(), 0, 0);
        do
        {
            var transport = new ThrowingTransport(new SocketTransport(config), ++k);
            await Scenario(config, transport, ledger);
            steps = transport.Steps;
        }
        while (k < steps);

        var report = ledger.Compare(await server.CliLinesAsync("LRANGE", "ledger", "0", "-1"));
        Figures.Report("T2", $"{protocol}: an exception at each of {k} steps: {mismatched} mismatched replies, {hung} hung calls, {unclosed} closings that hung, {guard.Unobserved.Count} escaped exceptions, {report.Violations.Length} lies in {ledger.Begun} writes");
        Assert.Equal(0, mismatched);
        Assert.Equal(0, hung);
        Assert.Equal(0, unclosed);
        Assert.Empty(guard.Thrown);
        Assert.Empty(guard.Unobserved);
        Assert.True(report.IsClean, report.ToString());
    }

    private async Task Scenario(RedisConfig config, ITransport transport, OutcomeLedger ledger)
    {
        var client = RedisClient.Create(config with { Transport = transport }).Right();
        for (var round = 0; round < 12; round++)
        {
            var calls = Enumerable.Range(0, 8).SelectMany(i => (Task[])[Echo(client, $"{round}-{i}"), Write(client, ledger)]);
            await Task.WhenAll(calls.Append(Batch(client, $"{round}")));
        }

        // The one fault may have come just now; there is no second.
        await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("back"))).IsRight, "the client is as good as new");
        if (await Task.WhenAny(client.DisposeAsync().AsTask(), Task.Delay(TimeSpan.FromSeconds(10))) is not { IsCompletedSuccessfully: true }) Interlocked.Increment(ref unclosed);
    }

    private async Task Echo(RedisClient client, string text)
    {
        if (await Ends(client.Run(Raw.Echo(text)).AsTask()) is { } outcome && outcome.IsRight && outcome.Right().ToString() != text) Interlocked.Increment(ref mismatched);
    }

    private async Task Batch(RedisClient client, string text)
    {
        var outcome = await Ends(client.Run(RedisProgram.Multi(Raw.Echo(text).Zip(Raw.Echo(text + "!")))).AsTask());
        if (outcome is { IsRight: true } && outcome.Value.Right() is var (one, two) && (one.ToString() != text || two.ToString() != text + "!"))
            Interlocked.Increment(ref mismatched);
    }

    private async Task Write(RedisClient client, OutcomeLedger ledger)
    {
        var id = ledger.Begin();
        if (await Ends(client.Run(Raw.RPush("ledger", id)).AsTask()) is { } outcome) ledger.Conclude(id, Ledgers.OutcomeOf(outcome));
    }

    // Every call has a deadline of five seconds.
    private async Task<T?> Ends<T>(Task<T> call)
        where T : struct
    {
        if (await Task.WhenAny(call, Task.Delay(TimeSpan.FromSeconds(10))) == call) return await call;
        Interlocked.Increment(ref hung);
        return null;
    }
}
