namespace Redis.Functional.TestKit;

/// <summary>Sentinels that a test scripts. Each is a <see cref="ScriptServer"/>, which keeps every byte that it receives:
/// <see cref="ScriptServer.HasReceived"/> shows that no credentials were sent.</summary>
public static class MisbehavingSentinel
{
    private static readonly string RunId = new('0', 40);

    /// <summary>Starts a sentinel with a fault.</summary>
    /// <param name="fault">What it does wrong.</param>
    /// <param name="name">The name that a client asks for.</param>
    /// <param name="host">The host that it names, if it names one.</param>
    /// <param name="port">The port that it names, if it names one.</param>
    public static ScriptServer Start(SentinelFault fault, string name, string host, int port) => ScriptServer.Start(fault switch
    {
        SentinelFault.WrongAddress => Naming(name, host, port),
        SentinelFault.Nil => Naming(name, host, port).On("SENTINEL MASTER", Null).On("SENTINEL GET-MASTER-ADDR-BY-NAME", Null),
        SentinelFault.UnknownName => Naming(name + "?", host, port),
        SentinelFault.WrongPassword => Naming(name, host, port).WithPassword(Guid.NewGuid().ToString("n")),
        SentinelFault.Silent => ServerScript.Bare.Otherwise(ScriptReply.Nothing),
        _ => ServerScript.Default,
    });

    /// <summary>A sentinel without a fault of its own: it names this address as the primary's and knows no replica and no other sentinel.</summary>
    /// <param name="name">The name that it monitors.</param>
    /// <param name="host">The primary's host.</param>
    /// <param name="port">The primary's port.</param>
    /// <param name="configEpoch">The epoch of the last failover; the higher wins.</param>
    /// <param name="otherSentinels">How many other sentinels it claims to see.</param>
    /// <param name="flags">What it says of the primary: <c>master,s_down,o_down</c>.</param>
    public static ServerScript Naming(string name, string host, int port, long configEpoch = 0, int otherSentinels = 2, string flags = "master") =>
        ServerScript.Default
            .On("HELLO", (command, session) => ScriptHandshake.Hello(command, session, "sentinel", role: null))
            .On("ROLE", ScriptReply.Array(ScriptReply.Bulk("sentinel"), ScriptReply.Array(name)))
            .On("PSUBSCRIBE", Subscribe)
            .On("SUBSCRIBE", Subscribe)
            .On("SENTINEL GET-MASTER-ADDR-BY-NAME", (command, session) => command[2] == name
                ? ScriptReply.Array(host, Text(port))
                : Null(command, session))
            .On("SENTINEL MASTER", (command, session) => command[2] == name
                ? Map(session, Primary(name, host, port, configEpoch, otherSentinels, flags))
                : Unknown)
            .On("SENTINEL REPLICAS", (command, _) => command[2] == name ? None : Unknown)
            .On("SENTINEL SENTINELS", (command, _) => command[2] == name ? None : Unknown);

    private static ScriptReply None => ScriptReply.Array(System.Array.Empty<ScriptReply>());

    private static ScriptReply Unknown => ScriptReply.Error("ERR No such master with that name");

    private static ScriptReply Null(ScriptCommand command, ScriptSession session) => ScriptReply.Raw(session.Protocol == 3 ? "_\r\n" : "*-1\r\n");

    private static ScriptReply Map(ScriptSession session, string[] fields)
    {
        var items = fields.Select(ScriptReply.Bulk).ToArray();
        return session.Protocol == 3 ? ScriptReply.Map(items) : ScriptReply.Array(items);
    }

    /// <summary>Confirms each channel of a SUBSCRIBE or PSUBSCRIBE.</summary>
    public static ScriptReply Subscribe(ScriptCommand command, ScriptSession session) => Enumerable.Range(1, command.Args.Count - 1)
        .Select(index =>
        {
            ScriptReply[] items = [ScriptReply.Bulk(command.Name.ToLowerInvariant()), ScriptReply.Bulk(command.Args[index]), ScriptReply.Integer(index)];
            return session.Protocol == 3 ? ScriptReply.Push(items) : ScriptReply.Array(items);
        })
        .Aggregate(ScriptReply.Nothing, (all, next) => all + next);

    private static string[] Primary(string name, string host, int port, long configEpoch, int otherSentinels, string flags) =>
    [
        "name", name, "ip", host, "port", Text(port), "runid", RunId, "flags", flags, "link-pending-commands", "0", "link-refcount", "1",
        "last-ping-sent", "0", "last-ok-ping-reply", "100", "last-ping-reply", "100", "down-after-milliseconds", "1000", "info-refresh", "1000",
        "role-reported", "master", "role-reported-time", "10000", "config-epoch", Text(configEpoch), "num-slaves", "0",
        "num-other-sentinels", Text(otherSentinels), "quorum", "2", "failover-timeout", "3000", "parallel-syncs", "1",
    ];

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
