using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>The commands that change the state of a shared connection or reply without end, which are refused.</summary>
/// <remarks>Each with the alternative that the refusal names.</remarks>
internal static class SessionCommands
{
    private const string Subscribe = "Use client.Subscribe(channels).";
    private const string Unsubscribe = "Use Subscription.Unsubscribe(channels).";
    private const string Login = "Use RedisConfig.Credentials.";
    private const string Own = "The client sends it.";
    private const string Import = "Use HImport, which runs on a lease.";
    private const string Optimistic = "Use Optimistic(keys, program).";
    private const string Multi = "Use Multi(pipeline).";
    private const string OneConnection = "It applies to one connection, which callers share.";
    private const string Replication = "It turns the connection into a replication link.";

    private static readonly FrozenDictionary<string, string> Replacements = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AUTH"] = Login,
        ["HELLO"] = "Use RedisConfig.Protocol and RedisConfig.Credentials.",
        ["SELECT"] = "Use RedisConfig.Database or client.Node.GetDatabase(number).",
        ["QUIT"] = "Use client.Disconnect() or client.DisposeAsync().",
        ["RESET"] = "Use client.Disconnect() and client.Reconnect().",
        ["CLIENT SETNAME"] = "Use RedisConfig.ClientName.",
        ["CLIENT SETINFO"] = Own,
        ["CLIENT CAPA"] = OneConnection,
        ["CLIENT REPLY"] = "Use FireAndForget().",
        ["CLIENT TRACKING"] = OneConnection,
        ["CLIENT CACHING"] = OneConnection,
        ["CLIENT NO-EVICT"] = OneConnection,
        ["CLIENT NO-TOUCH"] = OneConnection,
        ["CLIENT IMPORT-SOURCE"] = OneConnection,
        ["MULTI"] = Multi,
        ["EXEC"] = Multi,
        ["DISCARD"] = Multi,
        ["WATCH"] = Optimistic,
        ["UNWATCH"] = Optimistic,
        ["SUBSCRIBE"] = Subscribe,
        ["UNSUBSCRIBE"] = Unsubscribe,
        ["PSUBSCRIBE"] = Subscribe,
        ["PUNSUBSCRIBE"] = Unsubscribe,
        ["SSUBSCRIBE"] = Subscribe,
        ["SUNSUBSCRIBE"] = Unsubscribe,
        ["MONITOR"] = "Use client.Node.Monitor().",
        ["SYNC"] = Replication,
        ["PSYNC"] = Replication,
        ["REPLCONF"] = Replication,
        ["HIMPORT PREPARE"] = Import,
        ["HIMPORT SET"] = Import,
        ["HIMPORT DISCARD"] = Import,
        ["HIMPORT DISCARDALL"] = Import,
        ["ASKING"] = Own,
        ["READONLY"] = Own,
        ["READWRITE"] = OneConnection,
        ["SCRIPT DEBUG"] = OneConnection,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static IEnumerable<string> Names => Replacements.Keys;

    /// <summary>Gets the reason why a command with this name, in capitals, is refused; null if it is not.</summary>
    internal static string? Refusal(string name) =>
        Replacements.TryGetValue(name, out var replacement)
            ? $"{name} would change a shared connection. {replacement}"
            : null;
}
