namespace Redis.Functional;

/// <summary>What a consumer reads: entries that nobody in its group has got (<c>default</c>), or those it has and has not acknowledged.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct GroupPosition
{
    private readonly StreamId? _id;

    private GroupPosition(StreamId id) => _id = id;

    /// <summary>Entries never delivered to the group: <c>&gt;</c>.</summary>
    public static GroupPosition New => default;

    /// <summary>The consumer's own pending entries from the first on: what a consumer reads when it starts again.</summary>
    public static GroupPosition Pending => new(StreamId.Zero);

    /// <summary>The consumer's own pending entries behind this one.</summary>
    public static GroupPosition PendingAfter(StreamId id) => new(id);

    internal RedisValue AsValue() => _id?.AsValue() ?? ">";

    /// <summary>As on the wire.</summary>
    public override string ToString() => _id?.ToString() ?? ">";
}
