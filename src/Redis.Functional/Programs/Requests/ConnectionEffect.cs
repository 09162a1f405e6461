namespace Redis.Functional.Protocol;

/// <summary>What a batch does to the connection that it is sent on, which concerns other users of the connection. Since 0.1.</summary>
public enum ConnectionEffect
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
