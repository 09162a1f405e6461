namespace Redis.Functional;

/// <summary>A primary as a sentinel sees it. Since 0.1.</summary>
public sealed record WatchedPrimary
{
    private WatchedPrimary(ServerFacts facts) => Facts = facts;

    /// <summary>All that was said of it, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>The name it is watched by.</summary>
    public string Name => Facts["name"];

    /// <summary>Where it is.</summary>
    public string Host => Facts["ip"];

    /// <summary>Its port.</summary>
    public long Port => Facts.Long("port");

    /// <summary>The number of its run; empty: not known yet.</summary>
    public string RunId => Facts["runid"];

    /// <summary>What it is and how: <c>master</c>, <c>s_down</c>, <c>o_down</c> … between commas.</summary>
    public string Flags => Facts["flags"];

    /// <summary>Whether this sentinel does not reach it.</summary>
    public bool IsSubjectivelyDown => Facts["flags"].Split(',').Contains("s_down");

    /// <summary>Whether enough sentinels do not reach it.</summary>
    public bool IsObjectivelyDown => Facts["flags"].Split(',').Contains("o_down");

    /// <summary>How many sentinels are enough.</summary>
    public long Quorum => Facts.Long("quorum");

    /// <summary>How many replicas it has.</summary>
    public long Replicas => Facts.Long("num-slaves");

    /// <summary>How many other sentinels watch it.</summary>
    public long OtherSentinels => Facts.Long("num-other-sentinels");

    /// <summary>After how long without an answer it counts as down.</summary>
    public TimeSpan DownAfter => Facts.Milliseconds("down-after-milliseconds");

    /// <summary>How long a failover may take.</summary>
    public TimeSpan FailoverTimeout => Facts.Milliseconds("failover-timeout");

    /// <summary>How many replicas take over a new primary's data at the same time.</summary>
    public long ParallelSyncs => Facts.Long("parallel-syncs");

    /// <summary>The epoch of what is known of it.</summary>
    public long ConfigEpoch => Facts.Long("config-epoch");

    /// <summary>How long ago it answered well.</summary>
    public TimeSpan LastReply => Facts.Milliseconds("last-ok-ping-reply");

    internal static WatchedPrimary? Read(RespValue reply) => ServerFacts.OfReply(reply) is { } facts ? new(facts) : null;
}
