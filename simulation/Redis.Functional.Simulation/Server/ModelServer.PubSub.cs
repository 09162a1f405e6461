namespace Redis.Functional.Simulation;

sealed partial class ModelServer
{
    readonly Dictionary<string, List<ServerConnection>> _channels = [];

    void AddPubSubCommands()
    {
        _commands["SUBSCRIBE"] = Subscribe;
        _commands["UNSUBSCRIBE"] = Unsubscribe;
        _commands["PUBLISH"] = Publish;
    }

    void Subscribe(ServerConnection connection, byte[][] request)
    {
        foreach (var channel in request[1..].Select(Text))
        {
            if (!_channels.TryGetValue(channel, out var subscribers)) _channels[channel] = subscribers = [];
            if (!subscribers.Contains(connection)) subscribers.Add(connection);
            if (!connection.Channels.Contains(channel)) connection.Channels.Add(channel);
            Confirm(connection, "subscribe", channel);
        }
    }

    void Unsubscribe(ServerConnection connection, byte[][] request)
    {
        foreach (var channel in request[1..].Select(Text))
        {
            if (_channels.TryGetValue(channel, out var subscribers)) subscribers.Remove(connection);
            connection.Channels.Remove(channel);
            Confirm(connection, "unsubscribe", channel);
        }
    }

    void Publish(ServerConnection connection, byte[][] request)
    {
        var channel = Text(request[1]);
        var subscribers = _channels.TryGetValue(channel, out var found) ? found.ToArray() : [];
        foreach (var subscriber in subscribers)
        {
            subscriber.Out.Push(3);
            subscriber.Out.Bulk("message");
            subscriber.Out.Bulk(channel);
            subscriber.Out.Bulk(request[2]);
            if (subscriber != connection) subscriber.Flush();
        }

        connection.Out.Number(subscribers.Length);
    }

    void LeaveChannels(ServerConnection connection)
    {
        foreach (var channel in connection.Channels) _channels[channel].Remove(connection);
        connection.Channels.Clear();
    }

    static void Confirm(ServerConnection connection, string what, string channel)
    {
        connection.Out.Push(3);
        connection.Out.Bulk(what);
        connection.Out.Bulk(channel);
        connection.Out.Number(connection.Channels.Count);
    }
}
