namespace Redis.Functional;

/// <summary>A position in a stream: its start, its end, or after an entry.</summary>
/// <remarks>Default: the start. Since 0.1.</remarks>
public readonly record struct StreamPosition
{
    private readonly StreamId _id;
    private readonly bool _isEnd;

    private StreamPosition(StreamId id, bool isEnd) => (_id, _isEnd) = (id, isEnd);

    /// <summary><c>0-0</c>: before the first entry.</summary>
    public static StreamPosition Start => default;

    /// <summary><c>$</c>: after the last entry at the time of the command.</summary>
    public static StreamPosition End => new(default, isEnd: true);

    /// <summary>After this ID, whether its entry exists or not.</summary>
    public static StreamPosition After(StreamId id) => new(id, isEnd: false);

    /// <summary>Converts an ID to the position after it.</summary>
    public static implicit operator StreamPosition(StreamId id) => After(id);

    internal RedisValue AsValue() => _isEnd ? "$" : _id.AsValue();

    /// <summary>Returns the position as sent.</summary>
    public override string ToString() => _isEnd ? "$" : _id.ToString();
}
