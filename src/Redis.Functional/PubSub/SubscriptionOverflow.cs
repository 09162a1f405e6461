namespace Redis.Functional;

/// <summary>What happens to a message when the buffer of its subscriber is full. The read loop of the connection never waits for a subscriber. Since 0.1.</summary>
public enum SubscriptionOverflow
{
    /// <summary>The oldest message of the buffer makes room.</summary>
    DropOldest,

    /// <summary>The message that comes is not taken.</summary>
    DropNewest,

    /// <summary>The subscription ends with a <see cref="RedisError.Client.Backpressure"/> behind the buffered messages.</summary>
    Close,
}
