namespace Redis.Functional;

/// <summary>What a node has counted of a slot. Since 0.1.</summary>
public sealed record SlotStats
{
    private SlotStats(int slot, ServerFacts facts) => (Slot, Facts) = (slot, facts);

    /// <summary>The slot.</summary>
    public int Slot { get; }

    /// <summary>All that was said of it.</summary>
    public ServerFacts Facts { get; }

    /// <summary>How many keys it has.</summary>
    public long Keys => Facts.Long("key-count");

    /// <summary>How much time of processors it took; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public TimeSpan CpuTime => DecodeParts.Span(Facts.Long("cpu-usec"), TimeSpan.TicksPerMicrosecond);

    /// <summary>How many bytes came in for it; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public long BytesIn => Facts.Long("network-bytes-in");

    /// <summary>How many bytes went out for it; zero while <c>cluster-slot-stats-enabled</c> is off.</summary>
    public long BytesOut => Facts.Long("network-bytes-out");

    internal static SlotStats? Read(RespValue reply) =>
        reply.Items() is [var slot, var stats, ..] && slot.Number() is { } number && ServerFacts.OfReply(stats) is { } facts
            ? new((int)Math.Clamp(number, 0, SlotRange.Most), facts)
            : null;
}
