using LanguageExt;

namespace Redis.Functional;

public sealed partial class RedisClient
{
    /// <summary>Connects, and answers when the connection is ready, or why it is not, within the connect timeout.</summary>
    public static async ValueTask<Either<RedisError, RedisClient>> Connect(
        RedisTarget target, ClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var created = Create(target, options, null);
        return created.TryGet(out var client) ? await Opened(client, cancellationToken).ConfigureAwait(false) : created.Error;
    }

    /// <summary><see cref="Connect(RedisTarget, ClientOptions?, CancellationToken)"/> for an address: <c>redis://host:6379/0</c>, <c>rediss://…</c>, <c>unix:///path</c>.</summary>
    public static ValueTask<Either<RedisError, RedisClient>> Connect(string url, CancellationToken cancellationToken = default)
    {
        var parsed = RedisResult.Of(RedisTarget.Parse(url));
        return parsed.TryGet(out var target) ? Connect(target, null, cancellationToken) : new(parsed.Error);
    }

    /// <summary>
    /// A client with a pool of connections, each for one call, transaction or lease at a time; programs run on it as on any other. Answers when the
    /// connections of <see cref="PoolOptions.PreConnect"/> are ready, or why one is not, within the connect timeout.
    /// </summary>
    public static async ValueTask<Either<RedisError, RedisClient>> Pooled(
        RedisTarget target, PoolOptions? pool = null, ClientOptions? options = null, CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        pool ??= PoolOptions.Default;
        var created = Create(target, options, pool);
        if (!created.TryGet(out var client)) return created.Error;
        if (pool.PreConnect != PreConnect.None) return await Opened(client, cancellationToken).ConfigureAwait(false);
        client._node.StartAgain();
        return client;
    }

    /// <summary>
    /// A client at once, that connects in the background; with a pool if one is given, which connects when it is first used. Calls made meanwhile fail or wait,
    /// as <see cref="RedisConfig.WhenDisconnected"/> says.
    /// </summary>
    public static Either<RedisError, RedisClient> Lazy(RedisTarget target, ClientOptions? options = null, PoolOptions? pool = null)
    {
        var created = Create(target, options, pool);
        if (created.TryGet(out var client)) client._node.StartAgain();
        return created.ToEither();
    }

    private static async ValueTask<Either<RedisError, RedisClient>> Opened(RedisClient client, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var isOpen = false;
        try
        {
            var connected = await client._node.Connect(cancellationToken).ConfigureAwait(false);
            isOpen = connected.IsRight;
            return isOpen ? client : connected.Error;
        }
        finally
        {
            // Even when memory runs out: nobody else has the client.
            if (!isOpen) await client.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static RedisResult<RedisClient> Create(RedisTarget? target, ClientOptions? options, PoolOptions? pool)
    {
        if (pool?.Problem() is { } problem) return new(new RedisError.Client.InvalidConfig(problem));
        if (target is null) return new(new RedisError.Client.InvalidConfig("the configuration is null"));
        var valid = target.Checked();
        return valid.TryGet(out var config) ? new(new RedisClient(new Node((options ?? new()).Plan(config, pool)))) : new(valid.Error);
    }
}
