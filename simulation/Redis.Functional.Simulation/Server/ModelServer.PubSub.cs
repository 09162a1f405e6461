namespace Redis.Functional.Simulation;

// The model's publish/subscribe.
sealed partial class ModelServer
{
    // Channels by their own names, patterns and shard channels with their kind before it.
    const string Pattern = "pattern:";
    const string Shard = "shard:";
    readonly Dictionary<string, List<ServerConnection>> _channels;
    readonly List<ServerConnection> _monitors = [];

    /// <summary>A channel, with its kind before it, that some connection is subscribed to; null when there is none.</summary>
    public string? Subscribed => _channels.FirstOrDefault(static channel => channel.Value.Count > 0).Key;

    void AddPubSubCommands()
    {
        _commands["SUBSCRIBE"] = (connection, request) => Subscribe(connection, request, "", "subscribe");
        _commands["PSUBSCRIBE"] = (connection, request) => Subscribe(connection, request, Pattern, "psubscribe");
        _commands["SSUBSCRIBE"] = (connection, request) => Subscribe(connection, request, Shard, "ssubscribe");
        _commands["UNSUBSCRIBE"] = (connection, request) => Unsubscribe(connection, request, "", "unsubscribe");
        _commands["PUNSUBSCRIBE"] = (connection, request) => Unsubscribe(connection, request, Pattern, "punsubscribe");
        _commands["SUNSUBSCRIBE"] = (connection, request) => Unsubscribe(connection, request, Shard, "sunsubscribe");
        _commands["PUBLISH"] = Publish;
        _commands["SPUBLISH"] = (connection, request) => connection.Out.Number(Send(connection, Shard + Text(request[1]), ["smessage", Text(request[1])], request[2]));
        _commands["MONITOR"] = (connection, _) =>
        {
            _monitors.Add(connection);
            connection.Out.Ok();
        };
    }

    /// <summary>Takes a shard channel from its subscribers, as when its slot moves to another server.</summary>
    public void Withdraw(string channel)
    {
        if (!_channels.Remove(Shard + channel, out var subscribers)) return;
        foreach (var subscriber in subscribers)
        {
            subscriber.Channels.Remove(Shard + channel);
            Confirm(subscriber, "sunsubscribe", channel);
            subscriber.Flush();
        }
    }

    void Subscribe(ServerConnection connection, byte[][] request, string kind, string what)
    {
        foreach (var channel in request[1..].Select(Text))
        {
            if (!_channels.TryGetValue(kind + channel, out var subscribers)) _channels[kind + channel] = subscribers = [];
            if (!subscribers.Contains(connection))
            {
                subscribers.Add(connection);
                Executed.Count(Executed.Subscribed, kind + channel);
            }

            if (!connection.Channels.Contains(kind + channel)) connection.Channels.Add(kind + channel);
            Confirm(connection, what, channel);
        }
    }

    void Unsubscribe(ServerConnection connection, byte[][] request, string kind, string what)
    {
        foreach (var channel in request[1..].Select(Text))
        {
            if (_channels.TryGetValue(kind + channel, out var subscribers)) subscribers.Remove(connection);
            connection.Channels.Remove(kind + channel);
            Confirm(connection, what, channel);
        }
    }

    // Patterns end with a star.
    void Publish(ServerConnection connection, byte[][] request)
    {
        var channel = Text(request[1]);
        var count = Send(connection, channel, ["message", channel], request[2]);
        foreach (var pattern in _channels.Keys.Where(key => key.StartsWith(Pattern, StringComparison.Ordinal) && channel.StartsWith(key[Pattern.Length..^1], StringComparison.Ordinal)).ToArray())
            count += Send(connection, pattern, ["pmessage", pattern[Pattern.Length..], channel], request[2]);
        connection.Out.Number(count);
    }

    int Send(ServerConnection? publisher, string key, string[] head, byte[] payload)
    {
        if (!_channels.TryGetValue(key, out var subscribers)) return 0;
        foreach (var subscriber in subscribers)
        {
            subscriber.Out.Push(head.Length + 1);
            foreach (var word in head) subscriber.Out.Bulk(word);
            subscriber.Out.Bulk(payload);
            if (subscriber != publisher) subscriber.Flush();
        }

        return subscribers.Count;
    }

    /// <summary>The server itself publishes. Answers how many have subscribed.</summary>
    public int Announce(string channel, string text) => Send(null, channel, ["message", channel], System.Text.Encoding.Latin1.GetBytes(text));

    void TellMonitors(ServerConnection sender, string name)
    {
        foreach (var monitor in _monitors)
        {
            monitor.Out.Raw($"+1700000000.000001 [0 127.0.0.1:{sender.Number}] \"{name}\"\r\n");
            if (monitor != sender) monitor.Flush();
        }
    }

    void LeaveChannels(ServerConnection connection)
    {
        foreach (var channel in connection.Channels)
            if (_channels.TryGetValue(channel, out var subscribers))
                subscribers.Remove(connection);
        connection.Channels.Clear();
        _monitors.Remove(connection);
    }

    static void Confirm(ServerConnection connection, string what, string channel)
    {
        connection.Out.Push(3);
        connection.Out.Bulk(what);
        connection.Out.Bulk(channel);
        connection.Out.Number(connection.Channels.Count);
    }
}
