namespace Redis.Functional;

/// <summary>When a command leaves this machine. Since 0.1.</summary>
public enum WritePolicy
{
    /// <summary>The caller on an idle connection sends at once; on a busy one commands share a write.</summary>
    Latency,

    /// <summary>Commands always wait for the flush that runs next, so that more of them share a write.</summary>
    Throughput,
}
