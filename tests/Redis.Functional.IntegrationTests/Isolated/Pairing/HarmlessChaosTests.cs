using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Pairing;

/// <summary>What servers and callers may do at any time costs no connection and shifts no reply.</summary>
[Trait("Load", "Any")]
public sealed class HarmlessChaosTests
{
    private const int Callers = 32;
    private const int CallsEach = 200;
    private static readonly ScriptReply Push = ScriptReply.Push(ScriptReply.Bulk("invalidate"), ScriptReply.Array("k"));
    private static readonly ScriptReply Attribute = ScriptReply.Raw("|1\r\n+key-popularity\r\n%1\r\n$1\r\na\r\n,0.19\r\n");

    [Fact]
    public async Task Pushes_attributes_split_replies_cancellations_and_throwing_codecs_end_no_connection()
    {
        var (calls, connections, ended) = (0L, 0, 0);
        List<string> wrong = [];
        foreach (var mode in PairingMode.All)
        {
            var replies = 0;
            await using var server = ModelServer.Start(reply => Disturbed(reply, mode, Interlocked.Increment(ref replies)));
            await using var client = await mode.Connect(server, static config => config with { ReadTimeout = TimeSpan.FromSeconds(10), CommandTimeout = TimeSpan.FromSeconds(20) });
            var round = new PairingCalls(server, Environment.TickCount);
            await round.Run(client, Callers, CallsEach, then: static () => { });

            calls += round.Calls;
            connections += server.Connections;
            ended += server.Connections - server.OpenConnections;
            wrong.AddRange(round.Wrong.Concat(round.FalseDeliveries()).Select(value => $"{mode.Name}: {value}"));
        }

        Figures.Report("P2", $"{calls} calls under harmless chaos: {wrong.Count} wrong, {ended} of {connections} connections ended");
        Assert.Empty(wrong);
        Assert.Equal(0, ended);
    }

    // A reply may come in pieces; in RESP3 pushes and attributes may stand before it.
    private static ScriptReply Disturbed(ScriptReply reply, PairingMode mode, int number)
    {
        if (reply == ScriptReply.Nothing) return reply;
        if (mode.Protocol != ProtocolPreference.Resp2 && IsAfterHandshake(number))
            reply = (number % 3) switch { 0 => Push + reply, 1 => Attribute + reply, _ => reply + Push };
        return number % 8 == 0 ? reply.ByteByByte() : reply;
    }

    // HELLO is answered before the protocol is agreed on: no push may come before it.
    private static bool IsAfterHandshake(int number) => number > 8;
}
