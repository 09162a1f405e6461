namespace Redis.Functional;

/// <summary>
/// What a pool of connections holds, all taken at one moment: <c>Created − Closed = InUse + Idle</c>. Since 0.1.
/// </summary>
/// <param name="InUse">Connections that are lent, that serve a call, or that still owe the reply of a call which ended without it.</param>
/// <param name="Idle">Connections that are ready for the next.</param>
/// <param name="Waiting">Calls and leases that wait for a connection.</param>
/// <param name="Created">Connections made so far.</param>
/// <param name="Closed">Connections that are gone: idle too long, lost, not given back clean, or closed with the client.</param>
public readonly record struct PoolStatistics(int InUse, int Idle, int Waiting, long Created, long Closed)
{
    /// <summary>Of several pools as if they were one.</summary>
    internal static PoolStatistics Of(IEnumerable<PoolStatistics> pools)
    {
        var sum = default(PoolStatistics);
        foreach (var (inUse, idle, waiting, created, closed) in pools) sum = new(sum.InUse + inUse, sum.Idle + idle, sum.Waiting + waiting, sum.Created + created, sum.Closed + closed);
        return sum;
    }
}
