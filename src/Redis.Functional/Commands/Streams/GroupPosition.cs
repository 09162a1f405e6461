namespace Redis.Functional;

/// <summary>The entries that a consumer reads: new ones, or its own pending ones.</summary>
/// <remarks>Default: new ones. Since 0.1.</remarks>
public readonly record struct GroupPosition
{
    private readonly StreamId? _id;

    private GroupPosition(StreamId id) => _id = id;

    /// <summary><c>&gt;</c>: entries that were never delivered to the group.</summary>
    public static GroupPosition New => default;

    /// <summary>The entries that were delivered to this consumer and not acknowledged, from the first one.</summary>
    /// <remarks>Read these first after a restart.</remarks>
    public static GroupPosition Pending => new(StreamId.Zero);

    /// <summary>The entries that were delivered to this consumer and not acknowledged, after this ID.</summary>
    public static GroupPosition PendingAfter(StreamId id) => new(id);

    internal RedisValue AsValue() => _id?.AsValue() ?? ">";

    /// <summary>Returns the position as sent.</summary>
    public override string ToString() => _id?.ToString() ?? ">";
}
