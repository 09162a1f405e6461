namespace Redis.Functional;

/// <summary>A replica as a sentinel sees it. Since 0.1.</summary>
public sealed record WatchedReplica
{
    private WatchedReplica(ServerFacts facts) => Facts = facts;

    /// <summary>All that was said of it, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>Its <c>host:port</c>.</summary>
    public string Name => Facts["name"];

    /// <summary>Where it is.</summary>
    public string Host => Facts["ip"];

    /// <summary>Its port.</summary>
    public long Port => Facts.Long("port");

    /// <summary>The number of its run; empty: not known yet.</summary>
    public string RunId => Facts["runid"];

    /// <summary>What it is and how: <c>slave</c>, <c>s_down</c> … between commas.</summary>
    public string Flags => Facts["flags"];

    /// <summary>Whether this sentinel does not reach it.</summary>
    public bool IsSubjectivelyDown => Facts["flags"].Split(',').Contains("s_down");

    /// <summary>Whom it says to follow.</summary>
    public string PrimaryHost => Facts["master-host"];

    /// <summary>The port of whom it says to follow.</summary>
    public long PrimaryPort => Facts.Long("master-port");

    /// <summary>Whether it is connected to it.</summary>
    public bool IsLinkUp => Facts["master-link-status"] == "ok";

    /// <summary>The lower, the sooner it is chosen; 0: never.</summary>
    public long Priority => Facts.Long("slave-priority");

    /// <summary>How many bytes of replication it has.</summary>
    public long Offset => Facts.Long("slave-repl-offset");

    internal static WatchedReplica? Read(RespValue reply) => ServerFacts.OfReply(reply) is { } facts ? new(facts) : null;
}
