namespace Redis.Functional;

/// <summary>Sends reads to the servers of a table.</summary>
internal interface IReadRouter
{
    /// <summary>Sends a read that has waited for the first replicas, or lets it wait on. A caller waits for it, so it ends even when memory runs out.</summary>
    void Resume(Exchange exchange, ReplicaTable table);
}
