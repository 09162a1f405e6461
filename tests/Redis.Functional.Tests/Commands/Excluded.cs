namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of the servers' lists that are none of the catalogue's, each with what to use in its place, or the reason.</summary>
static class Excluded
{
    const string Internal = "Internal to the servers: for their developers, tests and replicas.";

    static readonly Dictionary<string, string> ByReason = new()
    {
        ["DEBUG"] = Internal,
        ["PFDEBUG"] = Internal,
        ["PFSELFTEST"] = Internal,
        ["RESTORE-ASKING"] = Internal,
        ["CLUSTER SYNCSLOTS"] = Internal,
        ["TRIMSLOTS"] = Internal,
        ["XIDMPRECORD"] = Internal,
    };

    const string Help = "Help text for a terminal. Programs use COMMAND DOCS.";

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = SessionCommands.Names
        .Select(name => KeyValuePair.Create(name, SessionCommands.Refusal(name)!.Split("connection. ", 2)[1]))
        .Concat(ByReason)
        .Concat(ServerAccount.Every.SelectMany(server => server.Commands.Keys).Distinct().Where(name => name.EndsWith(" HELP", StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name, Help)))
        .ToDictionary(one => one.Key, one => one.Value);
}
