namespace Redis.Functional;

/// <summary>The connection that all subscriptions of a client share. Since 0.1.</summary>
public enum PubSubConnection
{
    /// <summary>A separate connection: messages do not wait behind large replies, nor commands behind many messages.</summary>
    Dedicated,

    /// <summary>The connection of the commands if the server supports RESP3, otherwise a separate one.</summary>
    Shared,
}
