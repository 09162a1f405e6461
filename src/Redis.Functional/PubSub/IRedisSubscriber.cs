using LanguageExt;

namespace Redis.Functional;

/// <summary>A client that supports subscriptions, such as <see cref="RedisClient"/>.</summary>
/// <remarks>
/// <para>To implement it, forward <see cref="Subscribe{T}"/> to another subscriber; the other members follow from it.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public interface IRedisSubscriber : IRedisClient
{
    /// <summary>Whether a connection is ready for commands.</summary>
    bool IsConnected { get; }

    /// <summary>
    /// Subscribes to channels and returns their messages as a stream, in the order in which they are published, until it is left or disposed.
    /// </summary>
    /// <remarks>
    /// Payloads are decoded with the codec; null: with the client's codec for the type. All subscriptions of a client share one server connection. After it is
    /// lost they are restored, with a visible <c>Interrupted</c>. A channel that cannot be subscribed to is a Left of the stream.
    /// <see href="https://redis.io/docs/latest/develop/pubsub/">Pub/sub</see>
    /// </remarks>
    Subscription<T> Subscribe<T>(IEnumerable<RedisChannel> channels, SubscriptionOptions? options = null, IRedisCodec<T>? codec = null);

    /// <summary>Subscribes to channels without decoding the payloads, as <see cref="Subscribe{T}"/>.</summary>
    Subscription<RedisValue> Subscribe(params RedisChannel[] channels) => Subscribe(channels, codec: Codec.Raw);

    /// <summary>Subscribes to channels without decoding the payloads, as <see cref="Subscribe{T}"/>.</summary>
    Subscription<RedisValue> Subscribe(IEnumerable<RedisChannel> channels, SubscriptionOptions? options = null) => Subscribe(channels, options, Codec.Raw);

    /// <summary>Calls a function for each message, one after the other, on a separate subscription.</summary>
    /// <remarks>Its exceptions, interruptions, drops and all other events are passed to the second function as values.</remarks>
    MessageHandler OnMessage<T>(
        IEnumerable<RedisChannel> channels,
        Func<PubSubEvent<T>.Message, CancellationToken, Task> handle,
        Action<Either<RedisError, PubSubEvent<T>>>? onEvent = null,
        SubscriptionOptions? options = null,
        IRedisCodec<T>? codec = null) =>
        MessageHandler.Start(Subscribe(channels, options, codec), handle, onEvent);
}
