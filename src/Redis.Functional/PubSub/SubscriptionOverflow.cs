namespace Redis.Functional;

/// <summary>What happens to a message when the buffer of its subscriber is full.</summary>
/// <remarks>
/// <para>The read loop of the connection never waits for a subscriber.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public enum SubscriptionOverflow
{
    /// <summary>Drops the oldest message in the buffer.</summary>
    DropOldest,

    /// <summary>Drops the new message.</summary>
    DropNewest,

    /// <summary>Ends the subscription with a <see cref="RedisError.Client.Backpressure"/> after the buffered messages.</summary>
    Close,
}
