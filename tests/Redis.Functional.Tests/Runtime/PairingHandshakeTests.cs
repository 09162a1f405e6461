using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>
/// Handshakes with a reply too many, too late, or of another protocol version, on the connection of a shared client, of a pool and of a lease.
/// The version in the answer to HELLO has no RESP2 mode: that handshake begins with AUTH or PING.
/// </summary>
public sealed class PairingHandshakeTests
{
    const string Lags = "lags";

    // What the client sends with ECHO to check a connection is longer than the words of its handshake.
    const int NonceLength = 32;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // The replies lag behind, and the late ones come when the client asks again: nothing here depends on time.
    static readonly Dictionary<string, (Func<ServerScript> Script, string Message)> Shifted = new()
    {
        ["refusals too many, and the step after ECHO is answered by the PING before it"] = (
            () => Lagging.On("PING", static (command, session) => !IsLagging(session) ? Pong : command.Args.Count == 1 ? ScriptReply.Nothing : Pong + Ready + ScriptReply.Bulk(command[1])),
            "sent an unexpected reply to PING with a text"),
        ["refusals too many, and the last step is answered by the PING before it"] = (
            () => Lagging
                .On("PING", static (command, session) => !IsLagging(session) ? Pong : command.Args.Count == 1 ? ScriptReply.Nothing : NoClient)
                .On("HELLO", static (_, session) => IsLagging(session) ? Pong + Ready : Welcome(3)),
            "sent an unexpected reply to PING with a text"),
        ["a reply too many behind the last"] = (() => Good.On("ECHO", static (command, _) => ScriptReply.Bulk(command[1]) + ScriptReply.Bulk("odd")), "sent more replies than the handshake requested"),
        ["a push, and a reply too many behind it"] = (
            () => Good.On("ECHO", static (command, _) => ScriptReply.Bulk(command[1]) + ScriptReply.Push(ScriptReply.Bulk("invalidate"), ScriptReply.Array("k")) + ScriptReply.Bulk("odd")),
            "sent more replies than the handshake requested"),
    };

    static ServerScript Good => PairingServer.Script;

    // CLIENT SETINFO is sent twice, and its four refusals are also those of PING and ECHO.
    static ServerScript Lagging => Good.On("ECHO", ScriptReply.Nothing).On("CLIENT SETINFO", static (_, session) =>
    {
        session.Memory[Lags] = true;
        return NoClient + NoClient;
    });

    static ScriptReply NoClient => ScriptReply.Error("ERR unknown command 'CLIENT'");

    static ScriptReply Pong => ScriptReply.Simple("PONG");

    static ScriptReply Ready => ScriptReply.Bulk("Redis.Functional is ready");

    public static TheoryData<string, PairingMode, ProtocolPreference> ShiftedCases => PairingBench.Each(Shifted.Keys);

    public static TheoryData<PairingMode> InResp3 => [.. Enum.GetValues<PairingMode>()];

    [Theory]
    [MemberData(nameof(ShiftedCases))]
    public async Task A_handshake_whose_replies_are_shifted_makes_no_connection(string how, PairingMode mode, ProtocolPreference protocol)
    {
        var (script, message) = Shifted[how];
        await MakesNoConnection(script(), message, mode, protocol);
    }

    [Theory]
    [MemberData(nameof(InResp3))]
    public Task A_HELLO_that_answers_with_an_unknown_version_makes_no_connection(PairingMode mode) =>
        MakesNoConnection(Good.On("HELLO", Welcome(4)), "a map with the protocol version, 2 or 3", mode, ProtocolPreference.Resp3OrResp2);

    // Messages beside replies need RESP3: on a connection that stays at RESP2 they would be taken for replies.
    [Theory]
    [MemberData(nameof(InResp3))]
    public async Task A_server_that_accepts_HELLO_and_stays_at_RESP2_sends_messages_over_another_connection(PairingMode mode)
    {
        await using var server = ScriptServer.Start(Good
            .On("HELLO", Welcome(2))
            .On("SUBSCRIBE", static (command, _) => ScriptReply.Array(ScriptReply.Bulk("subscribe"), ScriptReply.Bulk(command[1]), ScriptReply.Integer(1))));
        await using var client = await PairingBench.Connect(server, mode, ProtocolPreference.Resp3OrResp2, static config => config with { PubSub = PubSubConnection.Shared });
        await HasAllOwnValues(client, mode);
        await HasAllOwnValues(client, PairingMode.Shared);
        await using var subscription = client.Subscribe("news");
        Assert.True((await subscription.WaitUntilSubscribed().AsTask().WaitAsync(Patience)).IsRight);

        var subscriber = server.Commands.Single(static command => command.Name == "SUBSCRIBE").Connection;
        Assert.DoesNotContain(server.Commands, command => command.Name == "GET" && command.Connection == subscriber);
        await server.Sessions.Single(session => session.Number == subscriber).SendAsync(ScriptReply.Array("message", "news", "x"));
        await HasAllOwnValues(client, mode);
        await HasAllOwnValues(client, PairingMode.Shared);
    }

    // As a server does that is busy with a script: the answer to HELLO shows that no reply is missing, and none too many.
    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_server_that_refuses_ECHO_and_PING_without_naming_them_is_connected_to(PairingMode mode, ProtocolPreference protocol)
    {
        var busy = ScriptReply.Error("BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.");
        await using var server = ScriptServer.Start(Good.On("ECHO", busy).On("PING", busy));
        await using var client = await PairingBench.Connect(server, mode, protocol, static config => config with { KeepAliveInterval = TimeSpan.Zero });

        await HasAllOwnValues(client, mode);
    }

    // As behind a proxy without ECHO, whose refusal could be the reply to any command: the check of a busy connection would end it each time.
    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_server_that_refused_ECHO_when_connecting_is_asked_for_no_nonce(PairingMode mode, ProtocolPreference protocol)
    {
        var time = new FakeTime();
        await using var server = ScriptServer.Start(Good.On("ECHO", ScriptReply.Error("ERR unsupported command")));
        await using var client = await PairingBench.Connect(server, mode, protocol, config => config with { TimeProvider = time, KeepAliveInterval = TimeSpan.FromSeconds(1) });
        await HasAllOwnValues(client, mode);
        var asked = Nonces(server);
        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromSeconds(1.2); passed += TimeSpan.FromMilliseconds(Heartbeat.Period)) time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));

        await HasAllOwnValues(client, mode);
        Assert.Equal(asked, Nonces(server));

        // A pool may open another connection at any time, whose handshake sends an ECHO too.
        static int Nonces(ScriptServer server) => server.Commands.Count(static command => command.Name == "ECHO" && command[1].Length == NonceLength);
    }

    // The connection of the mode: the first, and of a lease the second.
    static async Task MakesNoConnection(ServerScript script, string message, PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Good);
        var leasing = mode == PairingMode.Leased ? await PairingBench.Connect(server, mode, protocol, Fails) : null;
        server.Script = script;
        var error = leasing is null
            ? (await PairingBench.TryConnect(server, mode, protocol, Fails).AsTask().WaitAsync(Patience)).LeftToList().SingleOrDefault()
            : PairingBench.ErrorOf(await leasing.Run(mode, Sample.Get("a")));

        Assert.NotNull(error);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(Delivery.NotSent, error.Delivery);
        var refused = leasing is null ? 1 : 2;
        await PairingBench.Ended(server, refused);
        server.Script = Good;
        await using var client = leasing ?? await PairingBench.Connect(server, mode, protocol);
        await PairingBench.HasOwnValues(client, mode);
        Assert.DoesNotContain(server.Commands, command => command.Name == "GET" && command.Connection == refused);

        // The first failure is the outcome, and the client dials no more.
        static RedisConfig Fails(RedisConfig config) => config with
        {
            WhenDisconnected = WhenDisconnected.Fail, Reconnect = ReconnectPolicy.Never, ConnectTimeout = TimeSpan.FromMinutes(10), KeepAliveInterval = TimeSpan.Zero,
        };
    }

    static async Task HasAllOwnValues(RedisClient client, PairingMode mode)
    {
        for (var n = 0; n < 10; n++) Assert.Equal(Prelude.Some($"{n}"), (await client.Run(mode, Sample.Get($"{n}"))).IfRight());
    }

    static bool IsLagging(ScriptSession session) => session.Memory.ContainsKey(Lags);

    static ScriptReply Welcome(int version) => ScriptReply.Map(ScriptReply.Bulk("proto"), ScriptReply.Integer(version));
}
