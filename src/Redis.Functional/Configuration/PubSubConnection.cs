namespace Redis.Functional;

/// <summary>The connection that all subscriptions of a client share.</summary>
/// <remarks>Since 0.1.</remarks>
public enum PubSubConnection
{
    /// <summary>A separate connection, so that messages do not wait behind large replies, and commands not behind many messages.</summary>
    Dedicated,

    /// <summary>The connection of the commands if the server supports RESP3, otherwise a separate one.</summary>
    Shared,
}
