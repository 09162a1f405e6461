namespace Redis.Functional;

/// <summary>How often the clients of a server, on all its databases, have sent something again. Any thread.</summary>
internal sealed class NodeFigures
{
    private long _afterLoss;
    private long _afterRefusal;
    private long _resting;

    /// <summary>Because a connection was lost.</summary>
    internal long ResentAfterLoss => Interlocked.Read(ref _afterLoss);

    /// <summary>Because a server refused.</summary>
    internal long ResentAfterRefusal => Interlocked.Read(ref _afterRefusal);

    /// <summary>How many rest now.</summary>
    internal long Resting => Interlocked.Read(ref _resting);

    internal void CountAgain(bool wasRefused)
    {
        if (wasRefused) Interlocked.Increment(ref _afterRefusal);
        else Interlocked.Increment(ref _afterLoss);
    }

    internal void CountResting(int change) => Interlocked.Add(ref _resting, change);
}
