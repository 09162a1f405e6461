namespace Redis.Functional;

/// <summary>The state of a connection pool at one moment.</summary>
/// <param name="InUse">Connections that are leased, that serve a call, or that still owe the reply of a call that has ended.</param>
/// <param name="Idle">Connections that are ready for use.</param>
/// <param name="Waiting">Calls and leases that wait for a connection.</param>
/// <param name="Created">Connections opened so far.</param>
/// <param name="Closed">Connections that have been closed: idle too long, lost, not clean after a lease, or closed with the client.</param>
/// <remarks>
/// <para><c>Created − Closed = InUse + Idle</c>.</para>
/// <para>Since 0.1.</para>
/// </remarks>
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
