namespace Redis.Functional;

/// <summary>An entry that XREADGROUP with CLAIM delivers.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class DeliveredEntry
{
    internal DeliveredEntry(StreamEntry entry, TimeSpan idle, long deliveries) => (Entry, Idle, Deliveries) = (entry, idle, deliveries);

    /// <summary>The entry.</summary>
    public StreamEntry Entry { get; }

    /// <summary>The time since its last delivery; zero if this is the first one.</summary>
    public TimeSpan Idle { get; }

    /// <summary>The number of earlier deliveries.</summary>
    public long Deliveries { get; }

    /// <summary>True if this is the first delivery; false if the entry was claimed from a consumer that had not acknowledged it.</summary>
    public bool IsNew => Deliveries == 0;

    /// <summary>Returns the ID, the number of fields and the number of earlier deliveries.</summary>
    public override string ToString() => $"{Entry}, delivered {Deliveries} times before";
}
