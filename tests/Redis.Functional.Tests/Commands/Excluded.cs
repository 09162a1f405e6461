namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of the servers' lists that are none of the catalogue's, each with what to use in its place, or the reason.</summary>
static class Excluded
{
    const string Internal = "the servers' own: for their developers, their tests and their replicas";

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

    const string Help = "a page for people at a terminal: COMMAND DOCS says it to programs";

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = SessionCommands.Names
        .Select(name => KeyValuePair.Create(name, SessionCommands.Refusal(name)!.Split(": ", 2)[1]))
        .Concat(ByReason)
        .Concat(ServerAccount.All.SelectMany(server => server.Commands.Keys).Distinct().Where(name => name.EndsWith(" HELP", StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name, Help)))
        .Concat(NotYetTyped.Commands)
        .ToDictionary(one => one.Key, one => one.Value);
}
