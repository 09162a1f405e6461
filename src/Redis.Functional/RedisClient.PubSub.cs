using LanguageExt;

namespace Redis.Functional;

// How a client ends its subscriptions and connections, and connects again.
public sealed partial class RedisClient
{
    /// <summary>
    /// Subscribes: messages as they are published, in order, until the stream is left or disposed. All subscriptions share one server connection,
    /// and are made again when it is lost, with a visible <c>Interrupted</c>. What cannot be subscribed to is a Left of the stream.
    /// · https://redis.io/docs/latest/develop/pubsub/
    /// </summary>
    public Subscription<RedisValue> Subscribe(params RedisChannel[] channels) => Subscribe(channels, codec: Codec.Raw);

    /// <inheritdoc cref="Subscribe(RedisChannel[])"/>
    public Subscription<RedisValue> Subscribe(IEnumerable<RedisChannel> channels, SubscriptionOptions? options = null) => Subscribe(channels, options, Codec.Raw);

    /// <summary>As <see cref="Subscribe(RedisChannel[])"/>, payloads decoded by a codec, or the client's own for the type.</summary>
    public Subscription<T> Subscribe<T>(IEnumerable<RedisChannel> channels, SubscriptionOptions? options = null, IRedisCodec<T>? codec = null)
    {
        options ??= SubscriptionOptions.Default;
        var subscriber = new Subscriber(options);
        var deadline = RedisConfig.IsForEver(Config.CommandTimeout) ? Timeout.InfiniteTimeSpan : Config.CommandTimeout;
        if (options.Problem() is { } problem) _hub.End(subscriber, new RedisError.Client.InvalidArgument(problem));
        else if (ChannelList.Of(channels).TryGet(out var list, out var fault)) _hub.Add(subscriber, list);
        else _hub.End(subscriber, fault);
        return new(_hub, subscriber, codec ?? Environment.Codecs.OfType<T>(), deadline);
    }

    /// <summary>
    /// Calls a function for each message, one after the other, on a subscription of its own. What it throws, gaps, drops and all else that is
    /// no message go to the second function, as values.
    /// </summary>
    public MessageHandler OnMessage<T>(
        IEnumerable<RedisChannel> channels,
        Func<PubSubEvent<T>.Message, CancellationToken, Task> handle,
        Action<Either<RedisError, PubSubEvent<T>>>? onEvent = null,
        SubscriptionOptions? options = null,
        IRedisCodec<T>? codec = null) =>
        MessageHandler.Start(Subscribe(channels, options, codec), handle, onEvent);
}
