namespace Redis.Functional.Simulation;

// The model's connections: HELLO, AUTH, SELECT and the like.
sealed partial class ModelServer
{
    void AddSessionCommands()
    {
        _commands["HELLO"] = Hello;
        _commands["AUTH"] = (connection, request) => LogIn(connection, request[^1], static sent => sent.Ok());
        _commands["SELECT"] = static (connection, _) => connection.Out.Ok();
        _commands["ECHO"] = static (connection, request) => connection.Out.Bulk(request[1]);
        _commands["PING"] = static (connection, request) => Ping(connection, request);
        _commands["CLIENT"] = (connection, request) =>
        {
            if (Text(request[1]) == "ID") connection.Out.Number(connection.Id);
            else if (Text(request[1]) == "UNBLOCK") connection.Out.Number(EndsWait(Text(request[2])) ? 1 : 0);
            else if (Oddities.KnowsSetInfo) connection.Out.Ok();
            else connection.Out.Error("ERR unknown subcommand");
        };
    }

    void Hello(ServerConnection connection, byte[][] request)
    {
        if (!Oddities.KnowsResp3)
        {
            connection.Out.Error("ERR unknown command 'HELLO'");
            return;
        }

        // HELLO 3 [AUTH user password], HELLO 2 or 3 on a connection that is logged in
        if (request.Length < 5 && connection.IsAuthenticated) Greet(connection, Text(request[1]) == "3");
        else LogIn(connection, request.Length >= 5 ? request[4] : null, _ => Greet(connection, Text(request[1]) == "3"));
    }

    void Greet(ServerConnection connection, bool isResp3)
    {
        connection.Out.IsResp3 = isResp3;
        if (Sentinel is not null)
        {
            connection.Out.Fields("proto", isResp3 ? 3 : 2, "mode", "sentinel");
            return;
        }

        var role = Role(connection);
        connection.FirstRole ??= role;
        connection.Out.Raw($"{(isResp3 ? "%3" : "*6")}\r\n$5\r\nproto\r\n:{(isResp3 ? 3 : 2)}\r\n$2\r\nid\r\n:{connection.Id}\r\n$4\r\nrole\r\n${role.Length}\r\n{role}\r\n");
    }

    void LogIn(ServerConnection connection, byte[]? password, Action<ReplyBuffer> accept)
    {
        if (Oddities.Password is { } wanted && (password is null || Text(password) != wanted))
        {
            connection.Out.Error(password is null ? "NOAUTH HELLO must be called with the client already authenticated" : "WRONGPASS invalid username-password pair");
            return;
        }

        connection.IsAuthenticated = true;
        accept(connection.Out);
    }

    // On a subscribed connection of RESP2 a PING is answered by an array.
    static void Ping(ServerConnection connection, byte[][] request)
    {
        if (!connection.Out.IsResp3 && connection.Channels.Count > 0)
        {
            connection.Out.Array(2);
            connection.Out.Bulk("pong");
            connection.Out.Bulk(request.Length > 1 ? Text(request[1]) : "");
        }
        else if (request.Length > 1)
        {
            connection.Out.Bulk(request[1]);
        }
        else
        {
            connection.Out.Raw("+PONG\r\n");
        }
    }
}
