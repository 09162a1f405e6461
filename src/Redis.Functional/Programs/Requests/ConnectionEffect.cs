namespace Redis.Functional.Protocol;

/// <summary>The effect of a batch on its connection, which concerns other users of that connection.</summary>
/// <remarks>Since 0.1.</remarks>
public enum ConnectionEffect
{
    /// <summary>No effect.</summary>
    None,

    /// <summary>Watches keys until EXEC or UNWATCH.</summary>
    Watches,

    /// <summary>Ends all watches.</summary>
    Unwatches,

    /// <summary>Runs MULTI, commands and EXEC, which ends all watches.</summary>
    Transacts,
}
