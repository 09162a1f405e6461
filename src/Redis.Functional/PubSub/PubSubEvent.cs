namespace Redis.Functional;

/// <summary>An event of a subscription: a message, or a change of the subscription's state.</summary>
/// <remarks>
/// <para>
/// Confirmations (<see cref="Subscribed"/>, <see cref="Unsubscribed"/>, <see cref="Reconnected"/>) are included if
/// <see cref="SubscriptionOptions.IncludeConfirmations"/> is set.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract record PubSubEvent<T>
{
    private PubSubEvent() { }

    /// <summary>A published message.</summary>
    public sealed record Message : PubSubEvent<T>
    {
        private readonly byte[]? _channel;

        /// <summary>Creates a message, for tests.</summary>
        /// <param name="subscription">The channel or pattern of the subscription.</param>
        /// <param name="channel">The channel of the message.</param>
        /// <param name="value">The payload.</param>
        public Message(RedisChannel subscription, RedisKey channel, T value)
            : this(subscription, subscription is null || subscription.Name == channel ? null : channel.Bytes.ToArray(), value)
        {
        }

        internal Message(RedisChannel? subscription, byte[]? channel, T value) => (Subscription, _channel, Value) = (subscription ?? RedisChannel.Literal(default), channel, value);

        /// <summary>The channel of the subscription, or the pattern that the channel of the message matches.</summary>
        public RedisChannel Subscription { get; }

        /// <summary>The channel of the message.</summary>
        public RedisKey Channel => _channel is null ? Subscription.Name : _channel;

        /// <summary>The decoded payload.</summary>
        public T Value { get; }

        /// <inheritdoc/>
        public bool Equals(Message? other) =>
            other is not null && Subscription == other.Subscription && Channel == other.Channel && EqualityComparer<T>.Default.Equals(Value, other.Value);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Subscription, Channel, Value);

        /// <summary>Formats the channel, without the payload.</summary>
        public override string ToString() => $"Message on {Channel}";
    }

    /// <summary>The server has confirmed the subscription to a channel.</summary>
    public sealed record Subscribed(RedisChannel Channel) : PubSubEvent<T>;

    /// <summary>The server has confirmed that the subscription to a channel has ended.</summary>
    public sealed record Unsubscribed(RedisChannel Channel) : PubSubEvent<T>;

    /// <summary>The connection was lost, or a shard channel has moved to another node, and all channels are subscribed again.</summary>
    /// <param name="Since">The time at which the loss was detected.</param>
    /// <param name="Duration">The time until all channels were subscribed again, or until the next loss.</param>
    /// <param name="Cause">The reason why the connection ended.</param>
    /// <remarks>
    /// Messages that were published in between did not arrive. There is one event for each loss: messages before it in the stream arrived before the loss,
    /// those after it arrived later.
    /// </remarks>
    public sealed record Interrupted(DateTimeOffset Since, TimeSpan Duration, RedisError Cause) : PubSubEvent<T>;

    /// <summary>All channels are subscribed again on a new connection.</summary>
    /// <remarks>It follows its <see cref="Interrupted"/>.</remarks>
    public sealed record Reconnected : PubSubEvent<T>;

    /// <summary>Messages of this subscriber were dropped because its buffer was full (<see cref="SubscriptionOptions.Overflow"/>).</summary>
    /// <param name="Count">The number of messages.</param>
    public sealed record Dropped(long Count) : PubSubEvent<T>;
}
