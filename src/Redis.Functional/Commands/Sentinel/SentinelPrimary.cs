namespace Redis.Functional.Server;

/// <summary>A primary in the view of a sentinel.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelPrimary
{
    private SentinelPrimary(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The name under which the primary is monitored.</summary>
    public string Name => Fields["name"];

    /// <summary>The host.</summary>
    public string Host => Fields["ip"];

    /// <summary>The port.</summary>
    public long Port => Fields.Long("port");

    /// <summary>The run ID; empty if it is not known yet.</summary>
    public string RunId => Fields["runid"];

    /// <summary>The flags, separated by commas: <c>master</c>, <c>s_down</c>, <c>o_down</c> and others.</summary>
    public string Flags => Fields["flags"];

    /// <summary>Whether the sentinel that replied cannot reach it.</summary>
    public bool IsSubjectivelyDown => Fields["flags"].Split(',').Contains("s_down");

    /// <summary>Whether enough sentinels cannot reach it.</summary>
    public bool IsObjectivelyDown => Fields["flags"].Split(',').Contains("o_down");

    /// <summary>The number of sentinels that must not reach the primary before it counts as down.</summary>
    public long Quorum => Fields.Long("quorum");

    /// <summary>The number of replicas.</summary>
    public long Replicas => Fields.Long("num-slaves");

    /// <summary>The number of other sentinels that monitor the primary.</summary>
    public long OtherSentinels => Fields.Long("num-other-sentinels");

    /// <summary>The time without a valid reply after which the primary counts as down.</summary>
    public TimeSpan DownAfter => Fields.Milliseconds("down-after-milliseconds");

    /// <summary>The maximum duration of a failover.</summary>
    public TimeSpan FailoverTimeout => Fields.Milliseconds("failover-timeout");

    /// <summary>The maximum number of replicas that synchronize with a new primary at the same time.</summary>
    public long ParallelSyncs => Fields.Long("parallel-syncs");

    /// <summary>The configuration epoch.</summary>
    public long ConfigEpoch => Fields.Long("config-epoch");

    /// <summary>The time since the last valid reply to a PING.</summary>
    public TimeSpan LastReply => Fields.Milliseconds("last-ok-ping-reply");

    internal static SentinelPrimary? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
