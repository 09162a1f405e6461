using LanguageExt;

namespace Redis.Functional;

// How a client ends its subscriptions and connections, and connects again.
public sealed partial class RedisClient
{
    /// <summary>
    /// Subscribes to channels and returns their messages as a stream, in the order of publication, until the loop over it is left or it is disposed.
    /// </summary>
    /// <remarks>
    /// All subscriptions share one server connection. If it is lost, they are restored on a new one, and the stream contains an <c>Interrupted</c> event. A
    /// channel that the server refuses is reported as a Left in the stream. <see href="https://redis.io/docs/latest/develop/pubsub/">Pub/sub</see>
    /// </remarks>
    public Subscription<RedisValue> Subscribe(params RedisChannel[] channels) => Subscribe(channels, codec: Codec.Raw);

    /// <inheritdoc cref="Subscribe(RedisChannel[])"/>
    public Subscription<RedisValue> Subscribe(IEnumerable<RedisChannel> channels, SubscriptionOptions? options = null) => Subscribe(channels, options, Codec.Raw);

    /// <summary>Subscribes as <see cref="Subscribe(RedisChannel[])"/> does, and decodes the payloads.</summary>
    /// <remarks>The default <paramref name="codec"/> is the client's codec for the type.</remarks>
    public Subscription<T> Subscribe<T>(IEnumerable<RedisChannel> channels, SubscriptionOptions? options = null, IRedisCodec<T>? codec = null)
    {
        options ??= SubscriptionOptions.Default;
        var subscriber = new Subscriber(options, _hub.Report);
        var deadline = RedisConfig.IsForEver(Config.CommandTimeout) ? Timeout.InfiniteTimeSpan : Config.CommandTimeout;
        if (options.Problem() is { } problem) _hub.End(subscriber, new RedisError.Client.InvalidArgument(problem));
        else if (ChannelList.Of(channels).TryGet(out var list, out var fault)) _hub.Add(subscriber, list);
        else _hub.End(subscriber, fault);
        return new(_hub, subscriber, codec ?? Environment.Codecs.OfType<T>(), deadline);
    }

    /// <summary>Calls a function for each message, one after the other, on a separate subscription.</summary>
    /// <remarks>Exceptions of the function, and all events other than messages (such as interruptions), are passed to the second function as values.</remarks>
    public MessageHandler OnMessage<T>(
        IEnumerable<RedisChannel> channels,
        Func<PubSubEvent<T>.Message, CancellationToken, Task> handle,
        Action<Either<RedisError, PubSubEvent<T>>>? onEvent = null,
        SubscriptionOptions? options = null,
        IRedisCodec<T>? codec = null) =>
        MessageHandler.Start(Subscribe(channels, options, codec), handle, onEvent);
}
