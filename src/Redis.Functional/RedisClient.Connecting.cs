using LanguageExt;

namespace Redis.Functional;

// How clients are made: connected, or to be connected at their first call.
public sealed partial class RedisClient
{
    /// <summary>Creates a client and connects.</summary>
    /// <remarks>
    /// Completes when the connection is ready for commands, or with an error after <see cref="RedisConfig.ConnectTimeout"/> at the latest. With
    /// <see cref="RedisConfig.Pool"/>, it opens <see cref="PoolOptions.MinSize"/> connections. After an error, no connection stays open.
    /// </remarks>
    public static async ValueTask<Either<RedisError, RedisClient>> Connect(RedisTarget target, CancellationToken cancellationToken = default)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var made = Make(target);
        if (!made.TryGetValue(out var client)) return made.Error;
        if (client.Config.Pool is not { MinSize: 0 }) return await Opened(client, cancellationToken).ConfigureAwait(false);
        client._node.StartOrClose();
        return client;
    }

    /// <summary>Creates a client for an address and connects, as <see cref="Connect(RedisTarget, CancellationToken)"/>.</summary>
    /// <remarks>
    /// Forms: <c>redis://host:6379/0</c>, <c>rediss://…</c>, <c>unix:///path</c>, <c>redis+sentinel://…</c>, <c>redis+cluster://…</c>,
    /// <c>redis+sharded://…</c>.
    /// </remarks>
    public static ValueTask<Either<RedisError, RedisClient>> Connect(string url, CancellationToken cancellationToken = default) => Connect(url, null!, cancellationToken);

    /// <summary>Creates a client for an address, with settings that the address does not contain, and connects.</summary>
    /// <remarks>
    /// <c>Connect(url, c =&gt; c with { ClientName = "orders" })</c>. The function changes the settings of the server, or of each server. An exception in it
    /// becomes <see cref="RedisError.Client.CallbackFailed"/>.
    /// </remarks>
    public static ValueTask<Either<RedisError, RedisClient>> Connect(string url, Func<RedisConfig, RedisConfig> configure, CancellationToken cancellationToken = default) =>
        RedisClientPlan.TargetOf(url, configure).TryGetValue(out var target, out var error) ? Connect(target, cancellationToken) : new(error);

    /// <summary>Creates a client for an address, optionally with settings that the address does not contain, and connects in the background.</summary>
    public static Either<RedisError, RedisClient> Create(string url, Func<RedisConfig, RedisConfig>? configure = null) => RedisClientPlan.TargetOf(url, configure).Bind(static target => RedisResult.FromEither(Create(target))).ToEither();

    /// <summary>Creates a client that connects in the background.</summary>
    /// <remarks>
    /// With <see cref="RedisConfig.Pool"/> it connects when it is first used; <see cref="Reconnect"/> opens <see cref="PoolOptions.MinSize"/> connections
    /// before that. Until it is connected, <see cref="RedisConfig.WhenDisconnected"/> determines whether calls fail or wait. The only error is InvalidConfig.
    /// </remarks>
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
            // Also when memory runs out, because no other code has the client.
            if (!isOpen) await client.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static RedisResult<RedisClient> Make(RedisTarget? target)
    {
        if (target is null) return new RedisError.Client.InvalidConfig("The configuration is null.");
        var valid = target.Checked();
        if (!valid.TryGetValue(out var config)) return valid.Error;
        var node = new Node(RedisClientPlan.Of(target, config));
        return new RedisClient(target, node, ReadPath.ReplicasOf(target, node));
    }
}
