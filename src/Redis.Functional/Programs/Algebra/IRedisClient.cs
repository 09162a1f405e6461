namespace Redis.Functional;

/// <summary>
/// The port every interpreter of programs implements: send a batch, lease one connection. Programs run through
/// <see cref="RedisRun.Run{A}"/>, which derives from the two. Nothing here throws. Since 0.1.
/// </summary>
public interface IRedisClient : IAsyncDisposable
{
    /// <summary>What programs need besides a connection.</summary>
    RedisEnvironment Environment { get; }

    /// <summary>Takes a batch over. It ends exactly once: with its replies, or with an error.</summary>
    void Send(Exchange exchange);

    /// <summary>One connection for one user, on which nobody else's commands run; disposing it gives it back.</summary>
    ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken);
}
