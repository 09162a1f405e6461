using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A client that can subscribe too: <see cref="RedisClient"/>. To implement it, pass <see cref="Subscribe{T}"/> on to another subscriber; the other members
/// follow from it. Since 0.1.
/// </summary>
public interface IRedisSubscriber : IRedisClient
{
    /// <summary>True while there is a connection that is ready for commands.</summary>
    bool IsConnected { get; }

    /// <summary>
    /// Subscribes: messages as they are published, in order, until the stream is left or disposed, payloads decoded by a codec, or the client's own
    /// for the type. All subscriptions of a client share one server connection, and are made again when it is lost, with a visible <c>Interrupted</c>. A
    /// channel that cannot be subscribed to is a Left of the stream. · https://redis.io/docs/latest/develop/pubsub/
    /// </summary>
    Subscription<T> Subscribe<T>(IEnumerable<RedisChannel> channels, SubscriptionOptions? options = null, IRedisCodec<T>? codec = null);

    /// <summary>As <see cref="Subscribe{T}"/>, payloads as they are.</summary>
    Subscription<RedisValue> Subscribe(params RedisChannel[] channels) => Subscribe(channels, codec: Codec.Raw);

    /// <summary>As <see cref="Subscribe{T}"/>, payloads as they are.</summary>
    Subscription<RedisValue> Subscribe(IEnumerable<RedisChannel> channels, SubscriptionOptions? options = null) => Subscribe(channels, options, Codec.Raw);

    /// <summary>
    /// Calls a function for each message, one after the other, on a subscription of its own. Its exceptions, interruptions, drops and every other event
    /// go to the second function, as values.
    /// </summary>
    MessageHandler OnMessage<T>(
        IEnumerable<RedisChannel> channels,
        Func<PubSubEvent<T>.Message, CancellationToken, Task> handle,
        Action<Either<RedisError, PubSubEvent<T>>>? onEvent = null,
        SubscriptionOptions? options = null,
        IRedisCodec<T>? codec = null) =>
        MessageHandler.Start(Subscribe(channels, options, codec), handle, onEvent);
}
