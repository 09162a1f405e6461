using LanguageExt;

namespace Redis.Functional;

public sealed partial class RedisClient
{
    private PubSubHub? _hub;
    private RedisClient? _root;
    private bool _isDisconnected;
    private readonly CancellationTokenSource _closing = new();

    /// <summary>
    /// Subscribes: messages as they are published, in order, until the stream is left or disposed. All subscriptions share one server connection,
    /// and are made again when it is lost, with a visible <c>Gap</c>. What cannot be subscribed to is a Left of the stream.
    /// · https://redis.io/docs/latest/develop/pubsub/
    /// </summary>
    public Subscription<RedisValue> Subscribe(params RedisChannel[] channels) => Subscribe(channels, Codec.Raw);

    /// <inheritdoc cref="Subscribe(RedisChannel[])"/>
    public Subscription<RedisValue> Subscribe(IEnumerable<RedisChannel> channels, SubscriptionOptions? options) => Subscribe(channels, Codec.Raw, options);

    /// <summary>As <see cref="Subscribe(RedisChannel[])"/>, payloads decoded by a codec, or the client's own for the type.</summary>
    public Subscription<T> Subscribe<T>(IEnumerable<RedisChannel> channels, IRedisCodec<T>? codec = null, SubscriptionOptions? options = null)
    {
        options ??= SubscriptionOptions.Default;
        var hub = Hub();
        var subscriber = new Subscriber(options);
        var deadline = RedisConfig.IsForEver(_config.ReplyDeadline) ? Timeout.InfiniteTimeSpan : _config.ReplyDeadline;
        if (options.Problem() is { } problem) hub.End(subscriber, new RedisError.Client.InvalidArgument(problem));
        else if (ChannelList.Of(channels).TryGet(out var list, out var fault)) hub.Add(subscriber, list);
        else hub.End(subscriber, fault);
        return new(hub, subscriber, codec ?? _environment.Codecs.OfType<T>(), deadline);
    }

    /// <summary>
    /// Calls a function for each message, one after the other, on a subscription of its own. What it throws, gaps, drops and all else that is
    /// no message go to the second function, as values.
    /// </summary>
    public MessageHandler OnMessage<T>(
        IEnumerable<RedisChannel> channels,
        Func<PubSubEvent<T>.Message, CancellationToken, ValueTask> handle,
        Action<Either<RedisError, PubSubEvent<T>>>? others = null,
        IRedisCodec<T>? codec = null,
        SubscriptionOptions? options = null) =>
        MessageHandler.Start(Subscribe(channels, codec, options), handle, others);

    /// <summary>
    /// Every command the server processes, from now on, over a connection of its own (MONITOR). It slows the server down. The stream ends with a
    /// Left: the connection was lost, or the token cancelled. Arguments may be secrets of others. · https://redis.io/docs/latest/commands/monitor/
    /// </summary>
    public IAsyncEnumerable<Either<RedisError, MonitorEntry>> Monitor(SubscriptionOptions? options = null, CancellationToken cancellationToken = default) =>
        new MonitorFeed(options ?? SubscriptionOptions.Default).Read(NewPushConnection(), _closing.Token, cancellationToken);

    private Multiplexer NewPushConnection() => new(_config, _locator, _transport, _environment, waitsForFirst: true) { IsForPushes = true };

    // Channels know no databases: views have the subscribers of the client they are views of.
    private PubSubHub Hub()
    {
        if (_root is not null) return _root.Hub();
        if (Volatile.Read(ref _hub) is { } hub) return hub;
        lock (Gate)
        {
            if (_hub is not null) return _hub;
            _hub = new PubSubHub(NewPushConnection, _config.PubSub == PubSubConnection.Shared ? _interpreter as Multiplexer : null, _environment);
            if (_disposed) _ = _hub.Close();
            else if (_isDisconnected) _ = _hub.Pause();
            return _hub;
        }
    }
}
