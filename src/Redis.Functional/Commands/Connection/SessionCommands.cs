using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>The commands that change the state of a shared connection or reply without end, which are refused.</summary>
/// <remarks>Each with the alternative that the refusal names.</remarks>
internal static class SessionCommands
{
    private const string PubSub = "Use the client's subscriptions.";
    private const string Login = "Use RedisConfig.Credentials.";
    private const string Own = "The client sends it.";
    private const string Import = "Use HImport, which runs on a lease.";
    private const string Cache = "Use the client-side cache.";

    private static readonly FrozenDictionary<string, string> Replacements = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AUTH"] = Login,
        ["HELLO"] = "Use RedisConfig.Protocol and RedisConfig.Credentials.",
        ["SELECT"] = "Use RedisConfig.Database, or client.Node.GetDatabase(number).",
        ["QUIT"] = "Use client.Disconnect(), or dispose the client.",
        ["RESET"] = "Use client.Disconnect() and client.Reconnect().",
        ["CLIENT SETNAME"] = "Use RedisConfig.ClientName.",
        ["CLIENT SETINFO"] = Own,
        ["CLIENT CAPA"] = Own,
        ["CLIENT REPLY"] = "Use FireAndForget().",
        ["CLIENT TRACKING"] = Cache,
        ["CLIENT CACHING"] = Cache,
        ["CLIENT NO-EVICT"] = "It applies to one connection, which callers share.",
        ["CLIENT NO-TOUCH"] = "It applies to one connection, which callers share.",
        ["CLIENT IMPORT-SOURCE"] = "It applies to one connection, which callers share.",
        ["MULTI"] = "Use Multi(pipeline).",
        ["EXEC"] = "Use Multi(pipeline).",
        ["DISCARD"] = "Use Multi(pipeline).",
        ["WATCH"] = "Use Optimistic(keys, program).",
        ["UNWATCH"] = "Use Optimistic(keys, program).",
        ["SUBSCRIBE"] = PubSub,
        ["UNSUBSCRIBE"] = PubSub,
        ["PSUBSCRIBE"] = PubSub,
        ["PUNSUBSCRIBE"] = PubSub,
        ["SSUBSCRIBE"] = PubSub,
        ["SUNSUBSCRIBE"] = PubSub,
        ["MONITOR"] = "Its reply never ends.",
        ["SYNC"] = "It turns the connection into a replication link.",
        ["PSYNC"] = "It turns the connection into a replication link.",
        ["REPLCONF"] = "It turns the connection into a replication link.",
        ["HIMPORT PREPARE"] = Import,
        ["HIMPORT SET"] = Import,
        ["HIMPORT DISCARD"] = Import,
        ["HIMPORT DISCARDALL"] = Import,
        ["ASKING"] = Own,
        ["READONLY"] = Own,
        ["READWRITE"] = Own,
        ["SCRIPT DEBUG"] = "It applies to one connection, which callers share.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static IEnumerable<string> Names => Replacements.Keys;

    /// <summary>Gets the reason why a command with this name, in capitals, is refused; null if it is not.</summary>
    internal static string? Refusal(string name) =>
        Replacements.TryGetValue(name, out var replacement)
            ? $"{name} would change a shared connection. {replacement}"
            : null;
}
