namespace Redis.Functional.Tests.Commands;

/// <summary>What the catalogue makes of commands and options that no server has run yet.</summary>
static class Announced
{
    /// <summary>What the documentation of such a command says.</summary>
    public const string NotYetRun = "Not yet run against a server of this version.";

    const string Unconfirmed = "nil for a missing key; the notes of the release do not mention it, and EXISTS tells the same";

    /// <summary>Where the documentation leaves the form of a reply open: what the decoder accepts.</summary>
    public static IReadOnlyDictionary<string, string> BothShapes { get; } = new Dictionary<string, string>
    {
        ["ARGREP"] = "with values: pairs, or alternating indexes and values",
        ["ARINFO"] = "the facts, or nil, for a key that does not exist",
        ["AROP"] = "a string or an integer, whatever the operation",
        ["ARSCAN"] = "pairs, or alternating indexes and values",
        ["BITRANGEINTARRAY"] = "an empty list or nil where no bit is found",
        ["BZMOVE"] = "pairs, alternating members and scores, or one pair",
        ["BLMOVEM"] = "both kinds of nil in RESP2",
        ["LMOVEM"] = "both kinds of nil in RESP2",
        ["PHGET"] = "of one field in a list: the value alone, or a list of one",
        ["ZMOVE"] = "pairs, alternating members and scores, or one pair",
        ["ZMOVEMEMBER"] = "pairs, alternating members and scores, or one pair",
    };

    /// <summary>Options that are typed although the notes of the release do not mention them.</summary>
    public static IReadOnlySet<string> Unmentioned { get; } = new HashSet<string> { "MOVE REPLACE", "SET IFNE", "SISMEMBER XX" };

    /// <summary>Options that only <c>Raw</c> sends, and why.</summary>
    public static IReadOnlyDictionary<(string Command, string Token), string> ByRaw { get; } = new Dictionary<(string, string), string>
    {
        [("ZRANGE", "XX")] = Unconfirmed,
        [("ZRANGEBYLEX", "XX")] = Unconfirmed,
        [("ZRANGEBYSCORE", "XX")] = Unconfirmed,
        [("ZREVRANGE", "XX")] = Unconfirmed,
        [("ZREVRANGEBYLEX", "XX")] = Unconfirmed,
        [("ZREVRANGEBYSCORE", "XX")] = Unconfirmed,
    };

    /// <summary>Of a command that the catalogue excludes, what is announced and why it is left out.</summary>
    public static IReadOnlyDictionary<string, string> LeftOut { get; } = new Dictionary<string, string>
    {
        ["EXEC"] = "conditions on keys: their grammar is not documented. Use Optimistic(keys, program), which sends EXEC",
    };


    /// <summary>The words of a command that no server has which was asked; of a new command none.</summary>
    public static IReadOnlyList<string> NewWords(ServerAccount.Command command)
    {
        var older = ServerAccount.All.Select(server => server.Commands.GetValueOrDefault(command.Name)).OfType<ServerAccount.Command>().ToList();
        return older.Count == 0 ? [] : [.. command.Tokens.Except(older.SelectMany(said => said.Tokens)).Order(StringComparer.Ordinal)];
    }
}
