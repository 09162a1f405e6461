namespace Redis.Functional.Server;

/// <summary>The figure by which CLUSTER SLOT-STATS orders slots.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct SlotMetric
{
    private readonly string? _word;

    private SlotMetric(string word) => _word = word;

    /// <summary>How many keys they have; <c>default</c>.</summary>
    public static SlotMetric KeyCount => default;

    /// <summary>How much time of processors they took.</summary>
    public static SlotMetric CpuTime => new("CPU-USEC");

    /// <summary>How many bytes came in for them.</summary>
    public static SlotMetric BytesIn => new("NETWORK-BYTES-IN");

    /// <summary>How many bytes went out for them.</summary>
    public static SlotMetric BytesOut => new("NETWORK-BYTES-OUT");

    /// <summary>A metric by the server's word for it.</summary>
    public static SlotMetric Of(string word) => new(word);

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "KEY-COUNT";
}
