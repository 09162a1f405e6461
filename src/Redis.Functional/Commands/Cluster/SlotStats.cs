namespace Redis.Functional.Server;

/// <summary>What a node has counted of a slot.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SlotStats
{
    private SlotStats(int slot, ServerFields fields) => (Slot, Fields) = (slot, fields);

    /// <summary>The slot.</summary>
    public int Slot { get; }

    /// <summary>All that was said of it.</summary>
    public ServerFields Fields { get; }

    /// <summary>How many keys it has.</summary>
    public long Keys => Fields.Long("key-count");

    /// <summary>How much time of processors it took; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public TimeSpan CpuTime => DecodeParts.Span(Fields.Long("cpu-usec"), TimeSpan.TicksPerMicrosecond);

    /// <summary>How many bytes came in for it; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public long BytesIn => Fields.Long("network-bytes-in");

    /// <summary>How many bytes went out for it; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public long BytesOut => Fields.Long("network-bytes-out");

    internal static SlotStats? Read(RespValue reply) =>
        reply.Items() is [var slot, var stats, ..] && slot.Number() is { } number && ServerFields.OfReply(stats) is { } fields
            ? new((int)Math.Clamp(number, 0, SlotRange.Most), fields)
            : null;
}
