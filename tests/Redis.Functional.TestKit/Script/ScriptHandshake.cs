using System.Globalization;

namespace Redis.Functional.TestKit;

/// <summary>How a well-behaved server takes part in a handshake.</summary>
internal static class ScriptHandshake
{
    private const string WrongPassword = "WRONGPASS invalid username-password pair or user is disabled.";

    public static ServerScript Install(ServerScript script) => script
        .On("HELLO", Hello)
        .On("AUTH", (_, session) =>
        {
            session.Authenticated = true;
            return ScriptReply.Ok;
        })
        .On("CLIENT SETINFO", ScriptReply.Ok)
        .On("CLIENT TRACKING", ScriptReply.Ok)
        .On("CLIENT NO-EVICT", ScriptReply.Ok)
        .On("CLIENT NO-TOUCH", ScriptReply.Ok)
        .On("CLIENT ID", (_, session) => ScriptReply.Integer(session.Number))
        .On("CLIENT SETNAME", (command, session) =>
        {
            session.Name = command[2];
            return ScriptReply.Ok;
        })
        .On("CLIENT GETNAME", (_, session) => session.Name is { } name ? ScriptReply.Bulk(name) : ScriptReply.Null)
        .On("SELECT", (command, session) =>
        {
            session.Database = int.TryParse(command[1], CultureInfo.InvariantCulture, out var index) ? index : 0;
            return ScriptReply.Ok;
        })
        .On("PING", (command, _) => command.Args.Count > 1 ? ScriptReply.Bulk(command.Args[1]) : ScriptReply.Simple("PONG"))
        .On("ECHO", (command, _) => ScriptReply.Bulk(command.Args[1]))
        .On("ROLE", ScriptReply.Array(ScriptReply.Bulk("master"), ScriptReply.Integer(0), ScriptReply.Array(System.Array.Empty<ScriptReply>())))
        .On("QUIT", ScriptReply.Ok + ScriptReply.Close);

    public static ServerScript Protect(ServerScript script, string user, string password)
    {
        var login = script.On("AUTH", (command, session) =>
        {
            var (name, secret) = command.Args.Count > 2 ? (command[1], command[2]) : ("default", command[1]);
            session.Authenticated = name == user && secret == password;
            return session.Authenticated ? ScriptReply.Ok : ScriptReply.Error(WrongPassword);
        });
        return login.Guard((command, session) => session.Authenticated || command.Name is "AUTH" or "QUIT"
            ? null
            : command.Name == "HELLO" ? Refuse(command, session, user, password) : ScriptReply.Error("NOAUTH Authentication required."));
    }

    /// <summary>The reply of a server that accepts: a map in RESP3, an array in RESP2.</summary>
    public static ScriptReply Welcome(int protocol, int connection, string mode = "standalone", string? role = "master")
    {
        ScriptReply[] own = role is null ? [] : [ScriptReply.Bulk("role"), ScriptReply.Bulk(role)];
        ScriptReply[] fields =
        [
            ScriptReply.Bulk("server"), ScriptReply.Bulk("redis"),
            ScriptReply.Bulk("version"), ScriptReply.Bulk("7.4.0"),
            ScriptReply.Bulk("proto"), ScriptReply.Integer(protocol),
            ScriptReply.Bulk("id"), ScriptReply.Integer(connection),
            ScriptReply.Bulk("mode"), ScriptReply.Bulk(mode),
            .. own,
            ScriptReply.Bulk("modules"), ScriptReply.Array(System.Array.Empty<ScriptReply>()),
        ];
        return protocol == 3 ? ScriptReply.Map(fields) : ScriptReply.Array(fields);
    }

    public static ScriptReply Hello(ScriptCommand command, ScriptSession session) => Hello(command, session, "standalone", "master");

    /// <summary>A sentinel has no role.</summary>
    public static ScriptReply Hello(ScriptCommand command, ScriptSession session, string mode, string? role)
    {
        if (command.Args.Count > 1 && command[1] is not ("2" or "3"))
        {
            return ScriptReply.Error("NOPROTO unsupported protocol version");
        }

        session.Protocol = command.Args.Count > 1 ? command[1][0] - '0' : session.Protocol;
        for (var i = 2; i < command.Args.Count; i++)
        {
            if (command[i].Equals("SETNAME", StringComparison.OrdinalIgnoreCase))
            {
                session.Name = command[i + 1];
            }
        }

        return Welcome(session.Protocol, session.Number, mode, role);
    }

    private static ScriptReply? Refuse(ScriptCommand command, ScriptSession session, string user, string password)
    {
        for (var i = 2; i + 2 < command.Args.Count; i++)
        {
            if (command[i].Equals("AUTH", StringComparison.OrdinalIgnoreCase))
            {
                session.Authenticated = command[i + 1] == user && command[i + 2] == password;
                return session.Authenticated ? null : ScriptReply.Error(WrongPassword);
            }
        }

        return ScriptReply.Error("NOAUTH HELLO must be called with the client already authenticated, otherwise the HELLO <proto> AUTH "
            + "<user> <pass> option can be used to authenticate the client and select the RESP protocol version at the same time");
    }
}
