using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>
/// The commands that change the state of a connection which others share, or that answer without end: the catalogue has none of them, and a raw one is refused.
/// </summary>
/// <remarks>Each with what to use in its place.</remarks>
internal static class SessionCommands
{
    private const string PubSub = "use the client's subscriptions";
    private const string Login = "use RedisConfig.Credentials";
    private const string Own = "the client sends it itself";
    private const string Cache = "use the client-side cache";

    private static readonly FrozenDictionary<string, string> Replacements = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AUTH"] = Login,
        ["HELLO"] = "use RedisConfig.Protocol and RedisConfig.Credentials",
        ["SELECT"] = "use RedisConfig.Database, or client.Node.GetDatabase(number)",
        ["QUIT"] = "use client.Disconnect(), or dispose the client",
        ["RESET"] = "use client.Disconnect() and client.Reconnect()",
        ["CLIENT SETNAME"] = "use RedisConfig.ClientName",
        ["CLIENT SETINFO"] = Own,
        ["CLIENT CAPA"] = Own,
        ["CLIENT REPLY"] = "use FireAndForget()",
        ["CLIENT TRACKING"] = Cache,
        ["CLIENT CACHING"] = Cache,
        ["CLIENT NO-EVICT"] = "it holds for one connection only, which callers here share",
        ["CLIENT NO-TOUCH"] = "it holds for one connection only, which callers here share",
        ["CLIENT IMPORT-SOURCE"] = "it holds for one connection only, which callers here share",
        ["MULTI"] = "use Multi(pipeline)",
        ["EXEC"] = "use Multi(pipeline)",
        ["DISCARD"] = "use Multi(pipeline)",
        ["WATCH"] = "use Optimistic(keys, program)",
        ["UNWATCH"] = "use Optimistic(keys, program)",
        ["SUBSCRIBE"] = PubSub,
        ["UNSUBSCRIBE"] = PubSub,
        ["PSUBSCRIBE"] = PubSub,
        ["PUNSUBSCRIBE"] = PubSub,
        ["SSUBSCRIBE"] = PubSub,
        ["SUNSUBSCRIBE"] = PubSub,
        ["MONITOR"] = "it answers without end",
        ["SYNC"] = "it makes the connection a replica's",
        ["PSYNC"] = "it makes the connection a replica's",
        ["REPLCONF"] = "it makes the connection a replica's",
        ["ASKING"] = Own,
        ["READONLY"] = Own,
        ["READWRITE"] = Own,
        ["SCRIPT DEBUG"] = "it holds for one connection only, which callers here share",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static IEnumerable<string> Names => Replacements.Keys;

    /// <summary>Why a command of this name, in capitals, is refused; null when it is not.</summary>
    internal static string? Refusal(string name) =>
        Replacements.TryGetValue(name, out var replacement)
            ? $"{name} changes a connection that others share: {replacement}"
            : null;
}
