using LanguageExt;

namespace Redis.Functional;

// How clients are made: connected, or to be connected at their first call.
public sealed partial class RedisClient
{
    /// <summary>
    /// Connects, and answers when the connection is ready, or why it is not, within <see cref="RedisConfig.ConnectTimeout"/>. With
    /// <see cref="RedisConfig.Pool"/> the client has a pool of connections, of which <see cref="PoolOptions.MinSize"/> are made first.
    /// </summary>
    public static async ValueTask<Either<RedisError, RedisClient>> Connect(RedisTarget target, CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var made = Make(target);
        if (!made.TryGetValue(out var client)) return made.Error;
        if (client.Config.Pool is not { MinSize: 0 }) return await Opened(client, cancellationToken).ConfigureAwait(false);
        client._node.StartOrClose();
        return client;
    }

    /// <summary><see cref="Connect(RedisTarget, CancellationToken)"/> for an address: <c>redis://host:6379/0</c>, <c>rediss://…</c>, <c>unix:///path</c>, <c>redis+sentinel://…</c>, <c>redis+cluster://…</c>, <c>redis+sharded://…</c>.</summary>
    public static ValueTask<Either<RedisError, RedisClient>> Connect(string url, CancellationToken cancellationToken = default) => Connect(url, null!, cancellationToken);

    /// <summary>
    /// <see cref="Connect(string, CancellationToken)"/> with settings of its own: <c>Connect(url, c =&gt; c with { ClientName = "orders" })</c>. The function changes what the address
    /// says of a server, or of each of several; what it throws is a <see cref="RedisError.Client.CallbackFailed"/>.
    /// </summary>
    public static ValueTask<Either<RedisError, RedisClient>> Connect(string url, Func<RedisConfig, RedisConfig> configure, CancellationToken cancellationToken = default) =>
        RedisClientPlan.TargetOf(url, configure).TryGetValue(out var target, out var error) ? Connect(target, cancellationToken) : new(error);

    /// <summary><see cref="Create(RedisTarget)"/> for an address, with settings of its own if there are any.</summary>
    public static Either<RedisError, RedisClient> Create(string url, Func<RedisConfig, RedisConfig>? configure = null) => RedisClientPlan.TargetOf(url, configure).Bind(static target => RedisResult.FromEither(Create(target))).ToEither();

    /// <summary>
    /// A client at once, that connects in the background, or, with <see cref="RedisConfig.Pool"/>, when it is first used. Calls made meanwhile fail or wait,
    /// as <see cref="RedisConfig.WhenDisconnected"/> says. An InvalidConfig is the only error.
    /// </summary>
    public static Either<RedisError, RedisClient> Create(RedisTarget target)
    {
        var made = Make(target);
        if (made.TryGetValue(out var client)) client._node.StartOrClose();
        return made.ToEither();
    }

    private static async ValueTask<Either<RedisError, RedisClient>> Opened(RedisClient client, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var isOpen = false;
        try
        {
            var connected = await client._node.Connect(cancellationToken).ConfigureAwait(false);
            isOpen = connected.IsOk;
            return isOpen ? client : connected.Error;
        }
        finally
        {
            // Even when memory runs out: nobody else has the client.
            if (!isOpen) await client.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static RedisResult<RedisClient> Make(RedisTarget? target)
    {
        if (target is null) return new RedisError.Client.InvalidConfig("the configuration is null");
        var valid = target.Checked();
        if (!valid.TryGetValue(out var config)) return valid.Error;
        var node = new Node(RedisClientPlan.Of(target, config));
        return new RedisClient(target, node, ReadPath.ReplicasOf(target, node));
    }
}
