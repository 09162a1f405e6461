using System.Collections.Immutable;
using static Redis.Functional.TestKit.HandshakeOutcome;

namespace Redis.Functional.TestKit;

/// <summary>Handshakes as servers, proxies and strangers on the port really do them.</summary>
public static class HandshakeOddities
{
    private const string Unknown = "ERR unknown command 'HELLO', with args beginning with: '3' ";

    /// <summary>Later than a client waits between two reads, sooner than any sensible connect timeout.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(300);

    private static readonly ScriptReply Welcome = ScriptHandshake.Welcome(3, 1);

    /// <summary>All of them, the plain handshake first.</summary>
    public static ImmutableArray<HandshakeOddity> All { get; } =
    [
        .. Refusals(), .. CosmeticRefusals(), .. Timing(), .. Extras(), .. WrongReplies(), .. Endings(), .. Strangers(),
    ];

    private static IEnumerable<HandshakeOddity> Refusals() =>
    [
        new("plain", () => ServerScript.Default, Connects),
        new("password_accepted", () => ServerScript.Default.WithPassword("secret"), Connects, Password: "secret"),
        new("hello_unknown", () => Hello(ScriptReply.Error(Unknown)), ConnectsAsResp2),
        new("hello_unknown_with_password", () => Hello(ScriptReply.Error(Unknown)).On("AUTH", ScriptReply.Ok), ConnectsAsResp2, Password: "secret"),
        new("hello_noproto", () => Hello(ScriptReply.Error("NOPROTO unsupported protocol version")), ConnectsAsResp2),
        new("hello_noperm", () => Hello(ScriptReply.Error("NOPERM this user has no permissions to run the 'hello' command")), ConnectsAsResp2),
        new("hello_noauth", () => ServerScript.Default.WithPassword("secret"), FailsToConnect),
        new("wrong_password", () => ServerScript.Default.WithPassword("another"), FailsToConnect, Password: "secret"),
        new(
            "auth_of_a_server_without_users",
            () => Hello(ScriptReply.Error(Unknown)).On("AUTH", ScriptReply.Error("ERR wrong number of arguments for 'auth' command")),
            FailsToConnect,
            Password: "secret",
            User: "alice"),
        new("select_refused", () => ServerScript.Default.On("SELECT", ScriptReply.Error("ERR DB index is out of range")), FailsToConnect, Database: 3),
        new("loading_for_one_hello", () => ServerScript.Default.OnFirst(1, "HELLO", Loading), Connects),
        new("loading_for_ever", () => ServerScript.Default.On("HELLO", Loading).On("PING", Loading).On("SELECT", Loading).On("AUTH", Loading), FailsToConnect),
    ];

    private static IEnumerable<HandshakeOddity> CosmeticRefusals() =>
    [
        new("setinfo_unknown", () => SetInfo(ScriptReply.Error("ERR unknown subcommand 'SETINFO'. Try CLIENT HELP.")), Connects),
        new("setinfo_noperm", () => SetInfo(ScriptReply.Error("NOPERM this user has no permissions to run the 'client|setinfo' command")), Connects),
        new("setinfo_refuses_the_text", () => SetInfo(ScriptReply.Error("ERR lib-name cannot contain spaces, newlines or special characters.")), Connects),
        new(
            "client_unknown",
            () => SetInfo(NoClient).On("CLIENT SETNAME", NoClient).On("CLIENT ID", NoClient).On("CLIENT NO-EVICT", NoClient),
            Connects),
        new("echo_noperm", () => ServerScript.Default.OnFirst(1, "ECHO", ScriptReply.Error("NOPERM this user has no permissions to run the 'echo' command")), Connects),
        new("echo_refused_without_a_name", () => ServerScript.Default.OnFirst(1, "ECHO", ScriptReply.Error("ERR no")), Connects),
        new("a_refusal_too_many", () => SetInfo(NoClient).OnFirst(1, "CLIENT SETINFO", NoClient + NoClient), FailsToConnect),
        new("a_refusal_too_many_and_the_echo_late", () => SetInfo(NoClient + NoClient).On("ECHO", (c, _) => ScriptReply.Wait(Late) + ScriptReply.Bulk(c[1])), FailsToConnect),
        new("setname_noperm", () => ServerScript.Default.On("CLIENT SETNAME", ScriptReply.Error("NOPERM no permissions")), Connects, ClientName: "me"),
    ];

    private static IEnumerable<HandshakeOddity> Timing() =>
    [
        new("hello_late", () => ServerScript.Default.On("HELLO", (c, s) => ScriptReply.Wait(Late) + ScriptHandshake.Hello(c, s)), Connects),
        new("hello_byte_by_byte", () => ServerScript.Default.On("HELLO", (c, s) => ScriptHandshake.Hello(c, s).ByteByByte()), Connects),
        new("hello_never", () => Hello(ScriptReply.Nothing), FailsToConnect),
        new("setinfo_late", () => SetInfo(ScriptReply.Wait(Late) + ScriptReply.Ok), Connects),
        new("setinfo_refused_late", () => SetInfo(ScriptReply.Wait(Late) + ScriptReply.Error("ERR unknown subcommand")), Connects),
        new("setinfo_never", () => SetInfo(ScriptReply.Nothing), FailsToConnect),
    ];

    private static IEnumerable<HandshakeOddity> Extras() =>
    [
        new("push_before_hello", () => ServerScript.Default.On("HELLO", (c, s) => Invalidation + ScriptHandshake.Hello(c, s)), Connects),
        new("push_after_hello", () => ServerScript.Default.On("HELLO", (c, s) => ScriptHandshake.Hello(c, s) + Invalidation), Connects),
        new("attribute_before_hello", () => ServerScript.Default.On("HELLO", (c, s) => ScriptReply.Raw("|1\r\n+ttl\r\n:5\r\n") + ScriptHandshake.Hello(c, s)), Connects),
        new("empty_map", () => Hello(ScriptReply.Map()), FailsToConnect),
        new("hello_speaks_resp4", () => Hello(ScriptReply.Map(ScriptReply.Bulk("proto"), ScriptReply.Integer(4))), FailsToConnect),
        new("hello_stays_at_resp2_in_a_map", () => Hello(ScriptReply.Map(ScriptReply.Bulk("proto"), ScriptReply.Integer(2))), ConnectsAsResp2),
        new("unknown_fields", () => Hello(ScriptReply.Raw("%3\r\n$5\r\nproto\r\n:3\r\n$5\r\nextra\r\n%1\r\n:1\r\n*2\r\n_\r\n#t\r\n,1.5\r\n~1\r\n(12345678901234567890\r\n")), Connects),
        new("hello_as_array", () => Hello(ScriptReply.Array(ScriptReply.Bulk("proto"), ScriptReply.Integer(3))), Connects),
        new("hello_stays_at_resp2", () => Hello(ScriptHandshake.Welcome(2, 1)), ConnectsAsResp2),
        new("extra_reply_after_hello", () => Hello(Welcome + ScriptReply.Simple("EXTRA")), FailsToConnect),
        new("two_replies_to_setinfo", () => SetInfo(ScriptReply.Ok + ScriptReply.Simple("EXTRA")), FailsToConnect),
        new("reply_before_any_request", () => ServerScript.Default.OnConnect(ScriptReply.Simple("EXTRA")), FailsToConnect),
    ];

    private static IEnumerable<HandshakeOddity> WrongReplies() =>
    [
        new("hello_answers_a_number", () => Hello(ScriptReply.Integer(1)), FailsToConnect),
        new("hello_answers_a_bulk", () => Hello(ScriptReply.Bulk("hello")), FailsToConnect),
        new("hello_answers_null", () => Hello(ScriptReply.Null), FailsToConnect),
        new("hello_has_a_negative_length", () => Hello(ScriptReply.Raw("%-7\r\n")), FailsToConnect),
        new("hello_has_a_huge_length", () => Hello(ScriptReply.Raw("%4611686018427387904\r\n$5\r\nproto\r\n:3\r\n")), FailsToConnect),
        new("hello_has_no_type", () => Hello(ScriptReply.Raw("\0\0\0\0\r\n")), FailsToConnect),
    ];

    private static IEnumerable<HandshakeOddity> Endings() =>
    [
        new("close_on_connect", () => ServerScript.Default.OnConnect(ScriptReply.Close), FailsToConnect),
        new("reset_on_connect", () => ServerScript.Default.OnConnect(ScriptReply.Reset), FailsToConnect),
        new("close_at_hello", () => Hello(ScriptReply.Close), FailsToConnect),
        new("reset_at_hello", () => Hello(ScriptReply.Reset), FailsToConnect),
        new("close_within_hello", () => Hello(ScriptReply.Raw(Welcome.ToBytes()[..20]) + ScriptReply.Close), FailsToConnect),
        new("close_at_setinfo", () => SetInfo(ScriptReply.Close), FailsToConnect),
        new("close_at_auth", () => Hello(ScriptReply.Close).On("AUTH", ScriptReply.Close), FailsToConnect, Password: "secret"),
    ];

    private static IEnumerable<HandshakeOddity> Strangers() =>
    [
        new("too_many_clients", () => ServerScript.Default.OnConnect(ScriptReply.Error("ERR max number of clients reached") + ScriptReply.Close), FailsToConnect),
        new("protected_mode", () => ServerScript.Default.OnConnect(ScriptReply.Error("DENIED Redis is running in protected mode.") + ScriptReply.Close), FailsToConnect),
        new("web_server", () => ServerScript.Bare.Otherwise(ScriptReply.Raw("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n") + ScriptReply.Close), FailsToConnect),
        new("mail_server", () => ServerScript.Bare.OnConnect(ScriptReply.Raw("220 mail ESMTP ready\r\n")).Otherwise(ScriptReply.Raw("500 what?\r\n")), FailsToConnect),
        new("silent_server", () => ServerScript.Bare.Otherwise(ScriptReply.Nothing), FailsToConnect),
    ];

    private static ScriptReply Loading => ScriptReply.Error("LOADING Redis is loading the dataset in memory");

    private static ScriptReply NoClient => ScriptReply.Error("ERR unknown command 'CLIENT'");

    private static ScriptReply Invalidation => ScriptReply.Push(ScriptReply.Bulk("invalidate"), ScriptReply.Array("k"));

    private static ServerScript Hello(ScriptReply reply) => ServerScript.Default.On("HELLO", reply);

    private static ServerScript SetInfo(ScriptReply reply) => ServerScript.Default.On("CLIENT SETINFO", reply);
}
