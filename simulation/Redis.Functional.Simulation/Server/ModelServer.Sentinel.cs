namespace Redis.Functional.Simulation;

/// <summary>A server that is a sentinel: it has no data, and answers for the primary that it watches.</summary>
sealed partial class ModelServer
{
    static readonly HashSet<string> OfSentinel = new(StringComparer.Ordinal)
    {
        "HELLO", "AUTH", "PING", "CLIENT", "ROLE", "SUBSCRIBE", "UNSUBSCRIBE", "PSUBSCRIBE", "PUNSUBSCRIBE",
    };

    /// <summary>What it knows; null: it is no sentinel.</summary>
    public SentinelView? Sentinel { get; private init; }

    public static ModelServer Watching(World world, ServerOddities oddities, int number, SentinelView view)
    {
        var server = new ModelServer(world, oddities, number, new()) { Sentinel = view };
        foreach (var name in server._commands.Keys.Where(static name => !OfSentinel.Contains(name)).ToArray()) server._commands.Remove(name);
        server._commands["SENTINEL"] = (connection, request) => view.Answer(connection.Out, Text(request[1]), Text(request[2]));
        return server;
    }
}
