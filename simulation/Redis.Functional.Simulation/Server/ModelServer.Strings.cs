using System.Globalization;

namespace Redis.Functional.Simulation;

// The model's strings and counters.
sealed partial class ModelServer
{
    void AddStringCommands()
    {
        _commands["GET"] = Get;
        _commands["MGET"] = MGet;
        _commands["SET"] = Set;
        _commands["INCR"] = (connection, request) => connection.Out.Number(Keys.Add(Text(request[1]), 1));
        _commands["DEL"] = (connection, request) => connection.Out.Number(request[1..].Count(key => Keys.Delete(Text(key))));
    }

    void Get(ServerConnection connection, byte[][] request)
    {
        if (Shards is not null && connection is { IsTracking: false, Out.IsResp3: true })
        {
            connection.IsTracking = true;
            _tracking.Add(connection);
        }

        if (Keys.Get(Text(request[1])) is { } value) connection.Out.Bulk(value);
        else connection.Out.Null();
    }

    void MGet(ServerConnection connection, byte[][] request)
    {
        connection.Out.Array(request.Length - 1);
        foreach (var key in request[1..]) Get(connection, [request[0], key]);
    }

    // SET key value [NX] [PX milliseconds]
    void Set(ServerConnection connection, byte[][] request)
    {
        var key = Text(request[1]);
        TimeSpan? ttl = null;
        for (var i = 3; i < request.Length; i++)
        {
            switch (Text(request[i]))
            {
                case "NX" when Keys.Get(key) is not null:
                    connection.Out.Null();
                    return;
                case "PX":
                    ttl = Milliseconds(request[++i]);
                    break;
                default:
                    break;
            }
        }

        Keys.Set(key, request[2], ttl);
        connection.Out.Ok();
        Invalidate(connection);
    }

    static TimeSpan Milliseconds(byte[] text) => TimeSpan.FromMilliseconds(long.Parse(Text(text), CultureInfo.InvariantCulture));
}
