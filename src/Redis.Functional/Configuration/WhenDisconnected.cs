namespace Redis.Functional;

/// <summary>What a call does while there is no connection. Since 0.1.</summary>
public enum WhenDisconnected
{
    /// <summary>It ends at once with <see cref="ConnectionFault.Disconnected"/>.</summary>
    Fail,

    /// <summary>It waits for the next connection, up to its deadline.</summary>
    Wait,
}
