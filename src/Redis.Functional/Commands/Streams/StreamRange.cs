namespace Redis.Functional;

/// <summary>A range of IDs, with inclusive or exclusive bounds.</summary>
/// <remarks>Default: all IDs. Combine bounds as in <c>StreamRange.After(last).AndTo(other)</c>. Exclusive bounds need Redis 6.2. Since 0.1.</remarks>
public readonly record struct StreamRange
{
    private readonly StreamId? _first;
    private readonly StreamId? _last;
    private readonly bool _leavesOutFirst;
    private readonly bool _leavesOutLast;

    private StreamRange(StreamId? first, bool leavesOutFirst, StreamId? last, bool leavesOutLast) =>
        (_first, _leavesOutFirst, _last, _leavesOutLast) = (first, leavesOutFirst, last, leavesOutLast);

    /// <summary>All IDs.</summary>
    public static StreamRange All => default;

    /// <summary>From this ID on, inclusive.</summary>
    public static StreamRange From(StreamId first) => new(first, false, null, false);

    /// <summary>After this ID, exclusive.</summary>
    public static StreamRange After(StreamId id) => new(id, true, null, false);

    /// <summary>Up to this ID, inclusive.</summary>
    public static StreamRange To(StreamId last) => new(null, false, last, false);

    /// <summary>Before this ID, exclusive.</summary>
    public static StreamRange Before(StreamId id) => new(null, false, id, true);

    /// <summary>From the first to the last ID, both inclusive.</summary>
    public static StreamRange Between(StreamId first, StreamId last) => new(first, false, last, false);

    /// <summary>Only this ID.</summary>
    public static StreamRange Only(StreamId id) => Between(id, id);

    /// <summary>Replaces the upper bound by this ID, inclusive.</summary>
    public StreamRange AndTo(StreamId last) => new(_first, _leavesOutFirst, last, false);

    /// <summary>Replaces the upper bound by this ID, exclusive.</summary>
    public StreamRange AndBefore(StreamId id) => new(_first, _leavesOutFirst, id, true);

    internal RedisValue Start => Bound(_first, _leavesOutFirst, "-");

    internal RedisValue End => Bound(_last, _leavesOutLast, "+");

    /// <summary>Returns the range as sent: <c>(1-0 +</c>.</summary>
    public override string ToString() => $"{Start} {End}";

    private static RedisValue Bound(StreamId? id, bool isLeftOut, string open) =>
        id is not { } bound ? open : isLeftOut ? $"({bound}" : bound.AsValue();
}
