namespace Redis.Functional.TestKit;

/// <summary>Opens a feed of a server: its events or its commands.</summary>
public static class ServerFeed
{
    /// <summary>The events of a sentinel, by <c>PSUBSCRIBE *</c>.</summary>
    public static Task<ServerFeed<SentinelEvent>> EventsAsync(RedisServer sentinel) =>
        ServerFeed<SentinelEvent>.OpenAsync(sentinel, ["PSUBSCRIBE", "*"], (at, reply) => new SentinelEvent(at, reply.Items[2].Text, reply.Items[3].Text));

    /// <summary>The commands that a server runs, by MONITOR. Rejected commands are not among them: <see cref="RedisServer.RefusedWritesAsync"/>
    /// counts the writes that a client sent to a replica.</summary>
    public static Task<ServerFeed<MonitoredCommand>> CommandsAsync(RedisServer server) =>
        ServerFeed<MonitoredCommand>.OpenAsync(server, ["MONITOR"], (at, reply) => MonitoredCommand.Parse(at, reply.Text));
}
