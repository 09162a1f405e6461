namespace Redis.Functional.Extensions;

/// <summary>The maximum size and depth of a reply, as configuration binds them.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class LimitSettings
{
    /// <summary>The maximum depth of nested aggregates.</summary>
    public int? MaxDepth { get; set; }

    /// <summary>The maximum size in bytes of one bulk string.</summary>
    public long? MaxBulkLength { get; set; }

    /// <summary>The maximum number of elements of an array, set or push.</summary>
    public int? MaxElements { get; set; }

    /// <summary>The maximum size in bytes of a frame.</summary>
    public long? MaxFrameLength { get; set; }

    /// <summary>The maximum size in bytes of a line.</summary>
    public int? MaxLineLength { get; set; }

    internal RespLimits ToLimits(RespLimits basis) => basis with
    {
        MaxDepth = MaxDepth ?? basis.MaxDepth,
        MaxBulkLength = MaxBulkLength ?? basis.MaxBulkLength,
        MaxElements = MaxElements ?? basis.MaxElements,
        MaxFrameLength = MaxFrameLength ?? basis.MaxFrameLength,
        MaxLineLength = MaxLineLength ?? basis.MaxLineLength,
    };
}
