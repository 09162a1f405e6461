namespace Redis.Functional.Server;

/// <summary>Statistics of a slot on a node.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SlotStats
{
    private SlotStats(int slot, ServerFields fields) => (Slot, Fields) = (slot, fields);

    /// <summary>The slot.</summary>
    public int Slot { get; }

    /// <summary>All fields of the reply.</summary>
    public ServerFields Fields { get; }

    /// <summary>The number of keys.</summary>
    public long Keys => Fields.Long("key-count");

    /// <summary>The CPU time; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public TimeSpan CpuTime => DecodeParts.Span(Fields.Long("cpu-usec"), TimeSpan.TicksPerMicrosecond);

    /// <summary>The number of bytes received; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public long BytesIn => Fields.Long("network-bytes-in");

    /// <summary>The number of bytes sent; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public long BytesOut => Fields.Long("network-bytes-out");

    /// <summary>The number of bytes of memory; zero if <c>cluster-slot-stats-enabled</c> is off, and on Valkey.</summary>
    public long MemoryBytes => Fields.Long("memory-bytes");

    internal static SlotStats? Read(RespValue reply) =>
        reply.Items() is [var slot, var stats, ..] && slot.Number() is { } number && ServerFields.OfReply(stats) is { } fields
            ? new((int)Math.Clamp(number, 0, SlotRange.Most), fields)
            : null;
}
