namespace Redis.Functional.Server;

/// <summary>A metric by which CLUSTER SLOT-STATS orders slots.</summary>
/// <remarks>Default: <see cref="KeyCount"/>. Since 0.1.</remarks>
public readonly record struct SlotMetric
{
    private readonly string? _word;

    private SlotMetric(string word) => _word = word == "KEY-COUNT" ? null : word;

    /// <summary>The number of keys.</summary>
    public static SlotMetric KeyCount => default;

    /// <summary>The CPU time.</summary>
    public static SlotMetric CpuTime => new("CPU-USEC");

    /// <summary>The number of bytes received.</summary>
    public static SlotMetric BytesIn => new("NETWORK-BYTES-IN");

    /// <summary>The number of bytes sent.</summary>
    public static SlotMetric BytesOut => new("NETWORK-BYTES-OUT");

    /// <summary>The number of bytes of memory.</summary>
    /// <remarks>Redis 8.6 has this metric, Valkey 9.1 does not.</remarks>
    public static SlotMetric Memory => new("MEMORY-BYTES");

    /// <summary>Creates a metric from its name, for metrics that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static SlotMetric Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "KEY-COUNT";
}
