using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Single replies that cannot belong to their requests, and writes that never left, on a shared, a pooled and a leased connection.</summary>
public sealed class PairingReplyTests
{
    static readonly RedisValue Large = new byte[2 * 1024 * 1024];

    static readonly Dictionary<string, (Func<ServerScript> Script, string Command, Func<RedisClient, PairingMode, Task<RedisError?>> Run)> Wrong = new()
    {
        ["GET is answered by an integer"] = InsteadOfGet(ScriptReply.Integer(5)),
        ["GET is answered by OK"] = InsteadOfGet(ScriptReply.Ok),
        ["GET is answered by QUEUED"] = InsteadOfGet(ScriptReply.Simple("QUEUED")),
        ["GET is answered by an array"] = InsteadOfGet(ScriptReply.Array("odd")),
        ["SET is answered by an integer"] = Instead("SET", ScriptReply.Integer(1) + ScriptReply.Ok, Sample.Set("k", "v")),
        ["SET is answered by QUEUED"] = Instead("SET", ScriptReply.Simple("QUEUED") + ScriptReply.Ok, Sample.Set("k", "v")),
        ["INCR is answered by a bulk string"] = Instead("INCR", ScriptReply.Bulk("x") + ScriptReply.Integer(1), Sample.Incr("n")),
        ["a command of a pipeline is answered by OK"] = Instead("INCR", ScriptReply.Ok + ScriptReply.Integer(1), Sample.Get("a").Zip(Sample.Incr("n"))),
        ["a script is answered by QUEUED"] = Instead("EVALSHA", ScriptReply.Simple("QUEUED") + ScriptReply.Integer(1), RedisScript.Create<long>("return 1").Call()),
    };

    static ServerScript Server => PairingServer.Script;

    public static TheoryData<string, PairingMode, ProtocolPreference> WrongReplies => PairingBench.Each(Wrong.Keys);

    [Theory]
    [MemberData(nameof(WrongReplies))]
    public async Task A_reply_that_a_command_cannot_have_ends_the_connection(string how, PairingMode mode, ProtocolPreference protocol)
    {
        var (script, command, run) = Wrong[how];
        await using var server = ScriptServer.Start(script());
        await using var client = await PairingBench.Connect(server, mode, protocol);
        var error = await PairingBench.Around(client, mode, () => run(client, mode));

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Protocol>(error).Delivery);
        await PairingBench.Ended(server, server.Commands.First(received => received.Name == command).Connection);
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_forgotten_command_that_is_answered_by_QUEUED_ends_the_connection(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Server.OnFirst(1, "SET", ScriptReply.Simple("QUEUED") + ScriptReply.Ok));
        var outcome = await PairingBench.Disturbed(server, mode, protocol, Sample.Set("k", "v").FireAndForget(), "SET");

        Assert.True(outcome.IsOk);
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_reply_to_a_request_that_has_not_been_sent_ends_the_connection(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Server);
        var transport = new DisturbedTransport();
        await using var client = await PairingBench.Connect(server, mode, protocol, config => config with { KeepAliveInterval = TimeSpan.Zero, Transport = transport });
        _ = await client.Run(mode, Sample.Get("a"));
        var connection = server.Commands.Last(command => command.Name == "GET").Connection;
        var held = transport.HoldNextWrite();
        var set = client.Run(mode, Sample.Set("k", Large));
        await held.WaitAsync(TimeSpan.FromSeconds(30));
        var behind = mode == PairingMode.Shared ? client.Run(mode, Sample.Get("b")) : null;
        await server.Sessions.Single(session => session.Number == connection).SendAsync(ScriptReply.Ok + ScriptReply.Bulk("a"));

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Protocol>((await set).Error).Delivery);
        if (behind is not null) Assert.Equal(Delivery.NotSent, (await behind).Error.Delivery);
        await PairingBench.Ended(server, connection);
        await PairingBench.HasOwnValues(client, mode);
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_cancelled_write_ends_the_connection(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Server);
        var transport = new DisturbedTransport();
        await using var client = await PairingBench.Connect(server, mode, protocol, config => config with { KeepAliveInterval = TimeSpan.Zero, Transport = transport, WhenDisconnected = WhenDisconnected.Fail });
        _ = await client.Run(mode, Sample.Get("a"));
        var connection = server.Commands.Last(command => command.Name == "GET").Connection;
        transport.CancelNextWrite();
        var error = await PairingBench.Around(client, mode, async () => PairingBench.ErrorOf(await client.Run(mode, Sample.Get("b"))));

        Assert.Equal((ConnectionFault.Lost, Delivery.Unknown), (Assert.IsType<RedisError.Connection>(error).Fault, error!.Delivery));
        Assert.Contains("cancelled", error.Message, StringComparison.Ordinal);
        await PairingBench.Ended(server, connection);
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_cancelled_write_of_the_handshake_makes_no_connection(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Server);
        var transport = new DisturbedTransport();
        if (mode != PairingMode.Leased)
        {
            transport.CancelNextWrite();
            var failed = await PairingBench.TryConnect(server, mode, protocol, config => Patient(config) with { Transport = transport }).AsTask().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Contains("cancelled", failed.LeftToList().Single().Message, StringComparison.Ordinal);
        }

        await using var client = await PairingBench.Connect(server, mode, protocol, config => Patient(config) with { Transport = transport });
        if (mode == PairingMode.Leased) transport.CancelNextWrite();
        await PairingBench.HasOwnValues(client, mode);

        var cancelled = mode == PairingMode.Leased ? 2 : 1;
        await PairingBench.Ended(server, cancelled);
        Assert.DoesNotContain(server.Commands, command => command.Name == "GET" && command.Connection == cancelled);

        // Without an end of its own the dial would wait for replies.
        static RedisConfig Patient(RedisConfig config) => config with { ConnectTimeout = TimeSpan.FromMinutes(10), KeepAliveInterval = TimeSpan.Zero };
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_missing_reply_on_a_busy_connection_ends_it_when_the_nonce_comes_in_its_place(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Server.On("GET", static (command, _) => command[1] == "missing" ? ScriptReply.Nothing : ScriptReply.Bulk(command[1])));
        var time = new FakeTime();
        await using var client = await PairingBench.Connect(server, mode, protocol, config => config with
        {
            TimeProvider = time, KeepAliveInterval = TimeSpan.FromMilliseconds(100), ReadTimeout = TimeSpan.Zero, CommandTimeout = Timeout.InfiniteTimeSpan,
        });
        _ = await client.Run(mode, Sample.Get("a"));
        var missing = client.Run(mode, Sample.Get("missing"));

        // On a shared connection the next reply is taken for the missing one: no client can see that. The nonce finds the GET behind it waiting.
        var last = mode == PairingMode.Shared ? client.Run(mode, Sample.Get("next")) : missing;
        await server.ReceivedAsync("GET", mode == PairingMode.Shared ? 3 : 2).WaitAsync(TimeSpan.FromSeconds(30));
        await time.BeatsUntil(() => last.IsCompleted, "the nonce has come");
        var error = Assert.IsType<RedisError.Protocol>((await last).Error);

        Assert.Contains("A reply is missing", error.Message, StringComparison.Ordinal);
        Assert.Equal(Delivery.Unknown, error.Delivery);
        await PairingBench.Ended(server, server.Commands.First(command => command is { Name: "GET" } && command[1] == "missing").Connection);
        var own = PairingBench.HasOwnValues(client, mode);
        await time.BeatsUntil(() => own.IsCompleted, "others have their values");
        await own;
    }

    static (Func<ServerScript>, string, Func<RedisClient, PairingMode, Task<RedisError?>>) InsteadOfGet(ScriptReply reply) =>
        Instead("GET", reply + ScriptReply.Bulk("odd"), Sample.Get("odd"));

    static (Func<ServerScript>, string, Func<RedisClient, PairingMode, Task<RedisError?>>) Instead<A>(string command, ScriptReply reply, RedisProgram<A> program) =>
        (() => Server.OnFirst(1, command, reply), command, async (client, mode) => PairingBench.ErrorOf(await client.Run(mode, program)));
}
