namespace Redis.Functional;

/// <summary>How often the clients of a server, on all its databases, have sent something again. Any thread.</summary>
internal sealed class NodeFigures
{
    private long _afterLoss;
    private long _afterRefusal;
    private long _resting;
    private long _moved;
    private long _asked;

    /// <summary>Because a connection was lost.</summary>
    internal long ResentAfterLoss => Interlocked.Read(ref _afterLoss);

    /// <summary>Because a server refused.</summary>
    internal long ResentAfterRefusal => Interlocked.Read(ref _afterRefusal);

    /// <summary>How many rest now.</summary>
    internal long Resting => Interlocked.Read(ref _resting);

    /// <summary>Redirects to the owner of a slot.</summary>
    internal long Moved => Interlocked.Read(ref _moved);

    /// <summary>Redirects to the next owner of a slot.</summary>
    internal long Asked => Interlocked.Read(ref _asked);

    internal void CountRedirect(bool isAsk)
    {
        if (isAsk) Interlocked.Increment(ref _asked);
        else Interlocked.Increment(ref _moved);
    }

    internal void CountAgain(bool wasRefused)
    {
        if (wasRefused) Interlocked.Increment(ref _afterRefusal);
        else Interlocked.Increment(ref _afterLoss);
    }

    internal void CountResting(int change) => Interlocked.Add(ref _resting, change);
}
