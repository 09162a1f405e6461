namespace Redis.Functional;

/// <summary>
/// An event of a subscription: a message, or a change in the state of the subscription. Confirmations (<see cref="Subscribed"/>,
/// <see cref="Unsubscribed"/>, <see cref="Reconnected"/>) are shown when <see cref="SubscriptionOptions.IncludeConfirmations"/> says so. Since 0.1.
/// </summary>
public abstract record PubSubEvent<T>
{
    private PubSubEvent() { }

    /// <summary>A published message.</summary>
    public sealed record Message : PubSubEvent<T>
    {
        private readonly byte[]? _channel;

        /// <summary>A message, as tests of one's own code make them.</summary>
        /// <param name="subscription">What it was subscribed by.</param>
        /// <param name="channel">Where it was published.</param>
        /// <param name="value">What was published.</param>
        public Message(RedisChannel subscription, RedisKey channel, T value)
            : this(subscription, subscription is null || subscription.Name == channel ? null : channel.Bytes.ToArray(), value)
        {
        }

        internal Message(RedisChannel? subscription, byte[]? channel, T value) => (Subscription, _channel, Value) = (subscription ?? RedisChannel.Literal(default), channel, value);

        /// <summary>What it was subscribed by: the channel, or the pattern that it matches.</summary>
        public RedisChannel Subscription { get; }

        /// <summary>Where it was published.</summary>
        public RedisKey Channel => _channel is null ? Subscription.Name : _channel;

        /// <summary>What was published, decoded.</summary>
        public T Value { get; }

        /// <inheritdoc/>
        public bool Equals(Message? other) =>
            other is not null && Subscription == other.Subscription && Channel == other.Channel && EqualityComparer<T>.Default.Equals(Value, other.Value);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Subscription, Channel, Value);

        /// <summary>The channel, without the payload.</summary>
        public override string ToString() => $"Message on {Channel}";
    }

    /// <summary>The server sends what is published there from now on.</summary>
    public sealed record Subscribed(RedisChannel Channel) : PubSubEvent<T>;

    /// <summary>No message of it comes any more.</summary>
    public sealed record Unsubscribed(RedisChannel Channel) : PubSubEvent<T>;

    /// <summary>
    /// The connection was lost, or a shard channel has moved to another node, and all is subscribed again: what was published in between did not arrive. One for each loss; the messages
    /// before it came before the loss, those behind it after.
    /// </summary>
    /// <param name="Since">When the loss was noticed.</param>
    /// <param name="Duration">How long it was until all was subscribed again, or until the next loss.</param>
    /// <param name="Cause">Why the connection ended.</param>
    public sealed record Interrupted(DateTimeOffset Since, TimeSpan Duration, RedisError Cause) : PubSubEvent<T>;

    /// <summary>All is subscribed again, on a new connection; follows its <see cref="Interrupted"/>.</summary>
    public sealed record Reconnected : PubSubEvent<T>;

    /// <summary>Messages of this subscriber were dropped here, because its buffer was full: <see cref="SubscriptionOptions.Overflow"/>.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Dropped(long Count) : PubSubEvent<T>;
}
