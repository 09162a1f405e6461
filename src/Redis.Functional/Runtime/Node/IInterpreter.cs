using LanguageExt;

namespace Redis.Functional;

/// <summary>What stands behind <see cref="RedisClient"/>: one shared connection, a pool of them, or a refusal.</summary>
internal interface IInterpreter : IRedisClient, IPoolingClient
{
    /// <summary>True while a connection is ready for commands.</summary>
    bool IsConnected { get; }

    /// <summary>True when it was closed, or has given up.</summary>
    bool IsClosed { get; }

    /// <summary>The connections that are lent out, or lie ready to be.</summary>
    PoolStatistics Statistics { get; }

    /// <summary>The connection that all callers share; null when there is none.</summary>
    Multiplexer? Shared { get; }

    /// <summary>Begins to work, once; further calls do nothing.</summary>
    void Start();

    /// <summary>Starts it, and ends when there is a connection, or with why there is none; dials at once where it would have waited.</summary>
    ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken);

    /// <summary>
    /// Ends all connections made so far, including leased ones, and dials again without a pause: the server is no longer the right one. What is in
    /// flight ends as Unknown; nothing more is written to that server.
    /// </summary>
    void Leave(RedisError reason);

    /// <summary>Leases an idle connection if one is available, else null.</summary>
    IRedisClient? TryLease();
}
