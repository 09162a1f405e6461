namespace Redis.Functional;

/// <summary>Limits for values that a peer sends.</summary>
/// <remarks>
/// <para>A value beyond them is a protocol error. A length that a peer announces allocates nothing, so the limits bound what is received.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record RespLimits
{
    /// <summary>The default limits.</summary>
    public static RespLimits Default { get; } = new();

    /// <summary>The maximum depth of nested aggregates.</summary>
    /// <remarks>Default: 1,024. At least 8. Servers send at least 201 levels.</remarks>
    public int MaxDepth { get; init; } = 1_024;

    /// <summary>The maximum size in bytes of one bulk string, including all parts of a streamed string.</summary>
    /// <remarks>Default: 512 MiB, as in servers.</remarks>
    public long MaxBulkLength { get; init; } = 512L << 20;

    /// <summary>The maximum number of elements of an array, set or push; pairs of a map or attribute count twice.</summary>
    /// <remarks>Default: 134,217,728.</remarks>
    public int MaxElements { get; init; } = 1 << 27;

    /// <summary>The maximum size in bytes of a frame, including its attributes.</summary>
    /// <remarks>Default: 1 GiB. At most the maximum size of an array.</remarks>
    public long MaxFrameLength { get; init; } = 1L << 30;

    /// <summary>The maximum size in bytes of a line: simple strings and errors; doubles and big numbers up to 64 KiB of it.</summary>
    /// <remarks>Default: 1 MiB.</remarks>
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
