using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The reply of INFO: typed views and all fields.</summary>
/// <remarks>A section that was not sent is empty. Since 0.1.</remarks>
public sealed class ServerInfo
{
    private ServerInfo(IReadOnlyList<ServerInfoSection> sections) => Sections = sections;

    /// <summary>All sections, in the order of the reply.</summary>
    public IReadOnlyList<ServerInfoSection> Sections { get; }

    /// <summary>General information about the server.</summary>
    public ServerIdentity Server => new(this["Server"]);

    /// <summary>The clients of the server.</summary>
    public ServerClients Clients => new(this["Clients"]);

    /// <summary>The memory of the server.</summary>
    public ServerMemory Memory => new(this["Memory"]);

    /// <summary>The persistence of the server.</summary>
    public ServerPersistence Persistence => new(this["Persistence"]);

    /// <summary>The statistics since the start of the server, or since CONFIG RESETSTAT.</summary>
    public ServerStats Stats => new(this["Stats"]);

    /// <summary>The replication of the server.</summary>
    public ServerReplication Replication => new(this["Replication"]);

    /// <summary>The CPU time of the server.</summary>
    public ServerCpu Cpu => new(this["CPU"]);

    /// <summary>Whether the server is a node of a cluster.</summary>
    public bool IsCluster => this["Cluster"].Flag("cluster_enabled");

    /// <summary>The databases that have keys.</summary>
    public IReadOnlyList<DatabaseStats> Keyspace => Each("Keyspace", "db", static (name, fields) => new DatabaseStats(name, fields));

    /// <summary>The statistics of commands, from <c>Info("commandstats")</c>.</summary>
    public IReadOnlyList<CommandStats> CommandStats => Each("Commandstats", "cmdstat_", static (name, fields) => new CommandStats(name, fields));

    /// <summary>The number of error replies by code, from <c>Info("errorstats")</c> or, since Redis 6.2, the default sections.</summary>
    public IReadOnlyList<(string Code, long Count)> ErrorStats => Each("Errorstats", "errorstat_", static (name, fields) => (name, fields.Long("count")));

    /// <summary>Gets a section by its name, ignoring case; empty if it was not sent.</summary>
    public ServerFields this[string section]
    {
        get
        {
            foreach (var found in Sections)
                if (string.Equals(found.Name, section, StringComparison.OrdinalIgnoreCase)) return found.Fields;
            return ServerFields.None;
        }
    }

    /// <summary>Parses a reply of INFO; any text is accepted.</summary>
    public static ServerInfo Parse(string text) => new([
        .. (text ?? "").Split("\n#").Select(static part => part.TrimStart('#', ' ').Split('\n', 2))
            .Where(static part => part[0].Trim().Length > 0)
            .Select(static part => part[0].Contains(':', StringComparison.Ordinal)
                ? new ServerInfoSection("", ServerFields.OfLines(string.Join('\n', part)))
                : new ServerInfoSection(part[0].Trim(), part.Length > 1 ? ServerFields.OfLines(part[1]) : ServerFields.None)),
    ]);

    /// <summary>Returns the name, the version and the role of the server.</summary>
    public override string ToString() => $"{Server.Name} {Server.Version} ({Replication.Role}), {Sections.Count} sections";

    private A[] Each<A>(string section, string prefix, Func<string, ServerFields, A> make) =>
    [
        .. this[section].All.Where(fact => fact.Name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(static fact => Whole(fact.Name, fact.Value))
            .Select(fact => make(fact.Name[prefix.Length..], ServerFields.OfWords(fact.Value))),
    ];

    // The name of an error or a command may hold colons: it ends at the last one before the first value.
    private static (string Name, string Value) Whole(string name, string value)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        var colon = equals < 0 ? -1 : value.LastIndexOf(':', equals);
        return colon < 0 ? (name, value) : ($"{name}:{value[..colon]}", value[(colon + 1)..]);
    }
}
