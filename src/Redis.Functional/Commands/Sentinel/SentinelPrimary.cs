namespace Redis.Functional.Server;

/// <summary>A primary as a sentinel sees it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelPrimary
{
    private SentinelPrimary(ServerFields fields) => Fields = fields;

    /// <summary>All that was said of it, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>The name it is watched by.</summary>
    public string Name => Fields["name"];

    /// <summary>Where it is.</summary>
    public string Host => Fields["ip"];

    /// <summary>Its port.</summary>
    public long Port => Fields.Long("port");

    /// <summary>The number of its run; empty: not known yet.</summary>
    public string RunId => Fields["runid"];

    /// <summary>What it is and how: <c>master</c>, <c>s_down</c>, <c>o_down</c> … between commas.</summary>
    public string Flags => Fields["flags"];

    /// <summary>Whether this sentinel does not reach it.</summary>
    public bool IsSubjectivelyDown => Fields["flags"].Split(',').Contains("s_down");

    /// <summary>Whether enough sentinels do not reach it.</summary>
    public bool IsObjectivelyDown => Fields["flags"].Split(',').Contains("o_down");

    /// <summary>How many sentinels are enough.</summary>
    public long Quorum => Fields.Long("quorum");

    /// <summary>How many replicas it has.</summary>
    public long Replicas => Fields.Long("num-slaves");

    /// <summary>How many other sentinels watch it.</summary>
    public long OtherSentinels => Fields.Long("num-other-sentinels");

    /// <summary>After how long without an answer it counts as down.</summary>
    public TimeSpan DownAfter => Fields.Milliseconds("down-after-milliseconds");

    /// <summary>How long a failover may take.</summary>
    public TimeSpan FailoverTimeout => Fields.Milliseconds("failover-timeout");

    /// <summary>How many replicas take over a new primary's data at the same time.</summary>
    public long ParallelSyncs => Fields.Long("parallel-syncs");

    /// <summary>The epoch of what is known of it.</summary>
    public long ConfigEpoch => Fields.Long("config-epoch");

    /// <summary>How long ago it answered well.</summary>
    public TimeSpan LastReply => Fields.Milliseconds("last-ok-ping-reply");

    internal static SentinelPrimary? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
