namespace Redis.Functional;

/// <summary>
/// The IDs between two, each of them included or not: all (<c>default</c>), or <c>StreamRange.After(last).AndTo(other)</c>. Bounds that are
/// left out: since 6.2. Since 0.1.
/// </summary>
public readonly record struct StreamRange
{
    private readonly StreamId? _first;
    private readonly StreamId? _last;
    private readonly bool _leavesOutFirst;
    private readonly bool _leavesOutLast;

    private StreamRange(StreamId? first, bool leavesOutFirst, StreamId? last, bool leavesOutLast) =>
        (_first, _leavesOutFirst, _last, _leavesOutLast) = (first, leavesOutFirst, last, leavesOutLast);

    /// <summary>From the first to the last.</summary>
    public static StreamRange All => default;

    /// <summary>This one and those behind it.</summary>
    public static StreamRange StartAt(StreamId first) => new(first, false, null, false);

    /// <summary>Those behind this one.</summary>
    public static StreamRange After(StreamId id) => new(id, true, null, false);

    /// <summary>Those up to this one, and it.</summary>
    public static StreamRange UpTo(StreamId last) => new(null, false, last, false);

    /// <summary>Those before this one.</summary>
    public static StreamRange Before(StreamId id) => new(null, false, id, true);

    /// <summary>From one to the other, both of them too.</summary>
    public static StreamRange Between(StreamId first, StreamId last) => new(first, false, last, false);

    /// <summary>This one only.</summary>
    public static StreamRange Only(StreamId id) => Between(id, id);

    /// <summary>The same beginning; the end is this one, and it is part of the range.</summary>
    public StreamRange AndUpTo(StreamId last) => new(_first, _leavesOutFirst, last, false);

    /// <summary>The same beginning; the end is before this one.</summary>
    public StreamRange AndBefore(StreamId id) => new(_first, _leavesOutFirst, id, true);

    internal RedisValue Start => Bound(_first, _leavesOutFirst, "-");

    internal RedisValue End => Bound(_last, _leavesOutLast, "+");

    /// <summary>As on the wire: <c>(1-0 +</c>.</summary>
    public override string ToString() => $"{Start} {End}";

    private static RedisValue Bound(StreamId? id, bool isLeftOut, string open) =>
        id is not { } bound ? open : isLeftOut ? $"({bound}" : bound.AsValue();
}
