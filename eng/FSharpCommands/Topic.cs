namespace Redis.Functional.FSharpCommands;

/// <summary>One F# file.</summary>
/// <param name="File">Its name, without <c>.fs</c>.</param>
/// <param name="Module">The module in it, which is public.</param>
/// <param name="Summary">The module's documentation.</param>
/// <param name="Sources">The C# files whose commands it has: paths below <c>Commands</c>, or folders that end in a slash.</param>
public sealed record Topic(string File, string Module, string Summary, params string[] Sources)
{
    /// <summary>The F# type of the commands about data.</summary>
    public const string Cmd = "Cmd";

    /// <summary>The F# type of the commands that administer a server.</summary>
    public const string ServerCmd = "ServerCmd";

    /// <summary>The F# type that the file extends.</summary>
    public string Type { get; init; } = Cmd;

    /// <summary>The topic that names the source file, or else its folder; null when none does.</summary>
    public static Topic? Of(string source) =>
        All.FirstOrDefault(topic => topic.Sources.Contains(source, StringComparer.Ordinal))
        ?? All.FirstOrDefault(topic => topic.Sources.Any(folder => folder[^1] == '/' && source.StartsWith(folder, StringComparison.Ordinal)));

    public static IReadOnlyList<Topic> All { get; } =
    [
        new("Acl", "AclCommands", "The commands of the group \"server: ACL\".", "Acl/") { Type = ServerCmd },
        new("Arrays", "ArrayCommands", "The commands of the group \"array\".", "Arrays/"),
        new("Bitmaps", "BitmapCommands", "The commands of the groups \"bitmap\" and \"hyperloglog\".", "Bitmaps/", "HyperLogLogs/"),
        new("Cluster", "ClusterCommands", "The commands of the group \"cluster\".", "Cluster/") { Type = ServerCmd },
        new("Connection", "ConnectionCommands", "The commands of the group \"connection\", and raw ones.", "Connection/", "Shared/Raw.cs"),
        new("Connection.Clients", "ClientCommands", "The commands about a server's connections.", "Connection/Connection.Clients.cs") { Type = ServerCmd },
        new("Geo", "GeoCommands", "The commands of the group \"geo\".", "Geo/"),
        new("Geo.Radius", "GeoRadiusCommands", "The commands of the group \"geo\" that GEOSEARCH has replaced.", "Geo/Geo.Radius.cs"),
        new("Hashes", "HashCommands", "The commands of the group \"hash\".", "Hashes/"),
        new("Hashes.Expiry", "HashExpiryCommands", "The commands about single fields' expiry.",
            "Hashes/Hashes.Expiry.cs", "Hashes/Hashes.Taking.cs", "Hashes/Hashes.Ttl.cs"),
        new("Keys", "KeyCommands", "The commands of the group \"generic\".", "Keys/", "Server/Waiting.cs"),
        new("Keys.Cluster", "ClusterKeyCommands", "The keys of a whole cluster.", "Keys/Keys.Cluster.cs"),
        new("Lists", "ListCommands", "The commands of the group \"list\" that answer at once.", "Lists/"),
        new("Lists.Waiting", "ListWaitingCommands", "The commands of the group \"list\" that wait; Timeout.InfiniteTimeSpan: without limit.",
            "Lists/Lists.Moving.cs", "Lists/Lists.Waiting.cs"),
        new("PathHashes", "PathHashCommands", "The commands of path hashes that set, delete and read.", "PathHashes/"),
        new("PathHashes.Finding", "PathFindingCommands", "The commands of path hashes that find paths.", "PathHashes/PathHashes.Finding.cs"),
        new("PubSub", "PubSubCommands", "The commands that publish messages.", "PubSub/"),
        new("PubSub.Channels", "ChannelCommands", "The commands about channels and their subscribers.", "PubSub/PubSub.Channels.cs") { Type = ServerCmd },
        new("Scripting", "ScriptingCommands",
            "The commands that call scripts and functions. Scripts and functions as values: the modules Script and Function.", "Scripting/"),
        new("Scripting.Stored", "StoredScriptCommands", "The commands about the scripts and function libraries that a server holds.",
            "Scripting/Scripting.Functions.cs", "Scripting/Scripting.Scripts.cs") { Type = ServerCmd },
        new("Sentinel", "SentinelCommands", "The commands of the group \"sentinel\".", "Sentinel/") { Type = ServerCmd },
        new("Server", "AdministrationCommands", "The commands of the group \"server\", and MIGRATE.", "Server/", "Keys/Keys.Migrate.cs") { Type = ServerCmd },
        new("Server.Watching", "ServerWatchCommands", "The commands of the group \"server: logs, latency, memory, modules, COMMAND\".",
            "Server/Server.Commands.cs", "Server/Server.Latency.cs", "Server/Server.Logs.cs", "Server/Server.Memory.cs", "Server/Server.Modules.cs") { Type = ServerCmd },
        new("Sets", "SetCommands", "The commands of the group \"set\".", "Sets/"),
        new("Sets.Expiry", "SetExpiryCommands", "The commands about single members' expiry.", "Sets/Sets.Expiry.cs", "Sets/Sets.Ttl.cs"),
        new("SortedSets", "SortedSetCommands", "The commands of the group \"sorted_set\" about single values and ranks.", "SortedSets/"),
        new("SortedSets.Algebra", "SortedSetAlgebraCommands", "The commands of the group \"sorted_set\" about several of them.",
            "SortedSets/SortedSets.Algebra.cs"),
        new("SortedSets.Range", "SortedSetRangeCommands", "The commands of the group \"sorted_set\" that yield ranges.",
            "SortedSets/SortedSets.OldRanges.cs", "SortedSets/SortedSets.Range.cs"),
        new("SortedSets.Taking", "SortedSetTakingCommands",
            "The commands of the group \"sorted_set\" that remove values, choose them at random, or read them page by page.",
            "SortedSets/SortedSets.Moving.cs", "SortedSets/SortedSets.Taking.cs", "SortedSets/SortedSets.Waiting.cs"),
        new("Streams", "StreamCommands", "The commands of the group \"stream\".", "Streams/"),
        new("Streams.Groups", "StreamGroupCommands", "The commands about consumer groups.",
            "Streams/Streams.Consuming.cs", "Streams/Streams.Groups.cs", "Streams/Streams.Pending.cs"),
        new("Streams.Limits", "StreamLimitCommands", "The commands that read several streams with limits over all.",
            "Streams/Streams.ConsumingLimits.cs", "Streams/Streams.ReadingLimits.cs"),
        new("Strings", "StringCommands", "The commands of the group \"string\".", "Strings/"),
        new("Vectors", "VectorCommands", "The commands of vector sets.", "Vectors/"),
    ];
}
