namespace Redis.Functional;

/// <summary>When buffered commands are flushed to the socket. Since 0.1.</summary>
public enum WritePolicy
{
    /// <summary>At once on an idle connection; on a busy one, commands share a write.</summary>
    Latency,

    /// <summary>With the next flush, so that more commands share a write.</summary>
    Throughput,
}
