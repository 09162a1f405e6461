using Medallion.Threading;

namespace Redis.Functional.Extensions;

/// <summary>Locks of DistributedLock.Core, each of them a <see cref="RedisLock"/> that is acquired on a client.</summary>
/// <remarks>
/// <para>
/// An acquired lock is a <see cref="RedisDistributedLockHandle"/>, which has a fencing token. If another client holds the lock, the outcome is null or a
/// <see cref="TimeoutException"/>, as the interface requires; an error of Redis is a <see cref="Exceptions.RedisException"/>. While waiting, a transient error
/// counts as a failed attempt. Prefer the asynchronous members: the others block a thread.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RedisDistributedLockProvider : IDistributedLockProvider
{
    private readonly IRedisClient _client;
    private readonly Func<string, RedisLock> _create;

    /// <summary>Creates a provider.</summary>
    /// <param name="client">The client that acquires the locks, which the provider does not close.</param>
    /// <param name="create">
    /// Creates the definition of the lock with a name. Its <see cref="RedisLock.AcquireTimeout"/> is replaced by that of each call. Default: the name is the
    /// key, and the lock is extended automatically.
    /// </param>
    public RedisDistributedLockProvider(IRedisClient client, Func<string, RedisLock>? create = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        (_client, _create) = (client, create ?? Extended);
    }

    /// <summary>Creates a provider of locks that are held by a majority of independent servers.</summary>
    /// <param name="clients">Three or more clients of one server each.</param>
    /// <param name="create">
    /// Creates the definition of the lock with a name. Its <see cref="RedisLock.AcquireTimeout"/> is replaced by that of each call. Default: the name is the
    /// key, and the lock is extended automatically.
    /// </param>
    /// <remarks>See <see cref="RedisLock.Across"/>. Too few clients are an error when a lock is acquired.</remarks>
    public static RedisDistributedLockProvider Across(IReadOnlyList<IRedisClient> clients, Func<string, RedisLock>? create = null)
    {
        ArgumentNullException.ThrowIfNull(clients);
        var (all, definition) = (clients.ToArray(), create ?? Extended);
        return new(all.FirstOrDefault()!, name => definition(name)?.Across(all)!);
    }

    /// <summary>Creates a lock that is not acquired yet.</summary>
    public IDistributedLock CreateLock(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new RedisDistributedLock(name, _client, _create(name) ?? throw new InvalidOperationException("The function that creates locks returned null."));
    }

    private static RedisLock Extended(string name) => new(name) { AutoExtend = true };
}
