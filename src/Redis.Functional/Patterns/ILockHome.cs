using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Where a lock is kept, on one server or on several. One for each acquisition: it may remember what was asked for it. Limits are the caller's; a home of
/// several servers gives each of them less.
/// </summary>
internal interface ILockHome
{
    /// <summary>The clock by which the lock is kept.</summary>
    RedisEnvironment Environment { get; }

    /// <summary>One try; its fencing token. After a Left, what may have been taken all the same is given back.</summary>
    ValueTask<RedisResult<long>> Acquire(RedisValue token, TimeSpan limit, CancellationToken cancellationToken);

    /// <summary>False: it is not held under this token.</summary>
    ValueTask<RedisResult<bool>> Extend(RedisValue token, TimeSpan ttl, TimeSpan limit, CancellationToken cancellationToken);

    /// <summary>False: it was not held under this token. A server that cannot be reached is asked again in the background, as long as the ttl lasts.</summary>
    ValueTask<RedisResult<bool>> Release(RedisValue token, TimeSpan limit);

    /// <summary>
    /// Gives back in the background what may be held under the token, until the servers have answered or the ttl has passed. A request that is late
    /// on the wire may still take the lock afterwards: then its ttl ends it.
    /// </summary>
    void GiveBack(RedisValue token);

    /// <summary>Waits. A Left: cancelled.</summary>
    ValueTask<RedisResult<Unit>> Sleep(TimeSpan pause, CancellationToken cancellationToken);
}
