namespace Redis.Functional;

/// <summary>What a scan has found so far.</summary>
internal enum ScanStatus
{
    /// <summary>The chunk reaches to the end of the frame, or beyond it.</summary>
    Complete,

    /// <summary>All of the chunk belongs to a frame that goes on.</summary>
    NeedMore,

    /// <summary>This is not RESP, or more than the limits allow. Nothing after it can be trusted.</summary>
    Invalid,
}
