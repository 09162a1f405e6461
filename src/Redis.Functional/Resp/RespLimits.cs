namespace Redis.Functional;

/// <summary>
/// Limits for values from a peer; a value beyond them is a protocol error. A length that a peer announces allocates nothing, so the limits bound what is
/// received. Since 0.1.
/// </summary>
public sealed record RespLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static RespLimits Default { get; } = new();

    /// <summary>How many aggregates may be open inside one another. Servers send at least 201 levels. Default 1,024.</summary>
    public int MaxDepth { get; init; } = 1_024;

    /// <summary>Bytes of one bulk string, all parts of a streamed string together. Default 512 MiB, as in servers.</summary>
    public long MaxBulkLength { get; init; } = 512L << 20;

    /// <summary>Elements of one array, set or push; pairs of one map or attribute count twice. Default 134,217,728.</summary>
    public int MaxElements { get; init; } = 1 << 27;

    /// <summary>Bytes of one whole frame, its attributes included. Default 1 GiB; at most what one array can hold.</summary>
    public long MaxFrameLength { get; init; } = 1L << 30;

    /// <summary>Bytes of one line: simple strings and simple errors; doubles and big numbers up to 64 KiB of it. Default 1 MiB.</summary>
    public int MaxLineLength { get; init; } = 1 << 20;

    /// <summary>The longest line of a number.</summary>
    internal const int MaxNumberLength = 64 << 10;

    /// <summary>The first limit with which no server could be talked to, as what to write instead.</summary>
    internal string? Problem() =>
        MaxDepth < 8 ? $"Limits.MaxDepth is {MaxDepth}. It must be at least 8, the depth of the server's own replies."
        : MaxElements < 16 ? $"Limits.MaxElements is {MaxElements}. It must be at least 16."
        : MaxBulkLength < 1 ? $"Limits.MaxBulkLength is {MaxBulkLength}. It must be at least 1."
        : MaxLineLength < 64 ? $"Limits.MaxLineLength is {MaxLineLength}. It must be at least 64."
        : MaxFrameLength < Math.Min(MaxLineLength, MaxNumberLength) ? $"Limits.MaxFrameLength is {MaxFrameLength}. It must be at least the smaller of Limits.MaxLineLength and 64 KiB."
        : null;
}
