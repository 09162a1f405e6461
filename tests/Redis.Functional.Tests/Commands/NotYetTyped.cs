namespace Redis.Functional.Tests.Commands;

/// <summary>
/// Commands and options of Redis 8.2 to 8.6 that the catalogue does not have yet. <c>Raw</c> sends them. The lists can only shrink: the tests
/// fail for an entry that the catalogue has.
/// </summary>
static class NotYetTyped
{
    const string Reason = "Not typed yet. Use Raw.";

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, string> Commands { get; } =
        new[]
        {
            "CLUSTER MIGRATION", "DELEX", "DIGEST", "HOTKEYS GET", "HOTKEYS RESET", "HOTKEYS START", "HOTKEYS STOP", "VRANGE", "XACKDEL",
            "XCFGSET", "XDELEX",
        }.ToDictionary(name => name, _ => Reason);

    /// <summary>Option words of commands that the catalogue has.</summary>
    public static IReadOnlySet<(string Command, string Token)> Options { get; } = new HashSet<(string, string)>
    {
        ("BITOP", "DIFF"),
        ("BITOP", "DIFF1"),
        ("BITOP", "ANDOR"),
        ("BITOP", "ONE"),
        ("SET", "IFNE"),
        ("SET", "IFDEQ"),
        ("SET", "IFDNE"),
        ("XADD", "ACKED"),
        ("XADD", "DELREF"),
        ("XADD", "KEEPREF"),
        ("XADD", "IDMP"),
        ("XADD", "IDMPAUTO"),
        ("XREADGROUP", "CLAIM"),
        ("XTRIM", "ACKED"),
        ("XTRIM", "DELREF"),
        ("XTRIM", "KEEPREF"),
    };
}
