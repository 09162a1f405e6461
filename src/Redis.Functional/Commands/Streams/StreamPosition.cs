namespace Redis.Functional;

/// <summary>Behind which entry of a stream something begins: at its start (<c>default</c>), at its end, or behind an entry.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct StreamPosition
{
    private readonly StreamId _id;
    private readonly bool _isEnd;

    private StreamPosition(StreamId id, bool isEnd) => (_id, _isEnd) = (id, isEnd);

    /// <summary>With the first entry: <c>0-0</c>.</summary>
    public static StreamPosition Start => default;

    /// <summary>With the first entry that comes from now on: <c>$</c>.</summary>
    public static StreamPosition End => new(default, isEnd: true);

    /// <summary>With the entry that follows this one, whether it is there or not.</summary>
    public static StreamPosition After(StreamId id) => new(id, isEnd: false);

    /// <summary>With the entry that follows this one.</summary>
    public static implicit operator StreamPosition(StreamId id) => After(id);

    internal RedisValue AsValue() => _isEnd ? "$" : _id.AsValue();

    /// <summary>As on the wire.</summary>
    public override string ToString() => _isEnd ? "$" : _id.ToString();
}
