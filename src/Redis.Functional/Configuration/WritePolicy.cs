namespace Redis.Functional;

/// <summary>When buffered commands are flushed to the socket.</summary>
/// <remarks>Since 0.1.</remarks>
public enum WritePolicy
{
    /// <summary>Flushes at once on an idle connection; on a busy one, commands share a write.</summary>
    Latency,

    /// <summary>Flushes together with later commands, so that more of them share a write.</summary>
    Throughput,
}
