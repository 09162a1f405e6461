namespace Redis.Functional.Simulation;

/// <summary>What a primary sends to a replica: each change arrives later, in order. It is applied when somebody looks.</summary>
sealed class ReplicationLink(World world, Keyspace replica)
{
    readonly Queue<Change> _changes = [];
    long _last;

    /// <summary>A client has changed a key at the primary.</summary>
    public void Add(string key, Keyspace.Entry entry, string? popped, TimeSpan delay)
    {
        _last = Math.Max(_last, world.Now + delay.Ticks);
        _changes.Enqueue(new(_last, key, entry, popped));
        Apply();
    }

    /// <summary>Applies what has arrived.</summary>
    public void Apply()
    {
        while (_changes.TryPeek(out var next) && next.At <= world.Now) replica.Write(next.Key, _changes.Dequeue().Entry);
    }

    /// <summary>Ends it, and answers what will never arrive.</summary>
    public IReadOnlyList<Change> Cut()
    {
        Apply();
        return [.. _changes];
    }

    /// <summary>A key as a client left it.</summary>
    public sealed record Change(long At, string Key, Keyspace.Entry Entry, string? Popped);
}
