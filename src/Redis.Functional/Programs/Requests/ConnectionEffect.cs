namespace Redis.Functional;

/// <summary>What a request does to the connection that it is sent on, for those who share the connection or get it next.</summary>
internal enum ConnectionEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Watches keys until EXEC or UNWATCH.</summary>
    Watches,

    /// <summary>Ends all watches.</summary>
    Unwatches,

    /// <summary>MULTI, commands and EXEC, which ends all watches.</summary>
    Transacts,
}
