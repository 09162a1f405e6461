using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A lock on one server.</summary>
internal sealed class LockOnServer(RedisLock wanted, IRedisClient client, RedisEnvironment environment) : ILockHome
{
    /// <inheritdoc/>
    public RedisEnvironment Environment => environment;

    /// <summary>
    /// The client's owner has it: a lock acquired through a lease belongs to the client that made the lease. Its renewal must not wait behind the lease's
    /// commands, nor its release end with the lease.
    /// </summary>
    internal static RedisResult<ILockHome> Of(RedisLock wanted, IRedisClient client)
    {
        var owner = UserCode.OwnerOf(client);
        if (!owner.TryGetValue(out client)) return new(owner.Error);
        var environment = UserCode.EnvironmentOf(client);
        return environment.TryGetValue(out var given) ? new(new LockOnServer(wanted, client, given)) : new(environment.Error);
    }

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<RedisResult<long>> Acquire(RedisValue token, TimeSpan limit, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var answered = await client.RunResult(LockScripts.Acquire(wanted, token).Timeout(limit), cancellationToken).ConfigureAwait(false);
        if (!answered.TryGetValue(out var reply))
        {
            if (!answered.Error.IsRetrySafe) GiveBack(token);
            return new(answered.Error);
        }

        return reply.IsAcquired ? new(reply.Fence) : new(new RedisError.Client.LockNotAcquired(wanted.Key, LockToken.OwnerOf(reply.Holder), reply.RunsOutIn, TimeSpan.Zero));
    }

    /// <inheritdoc/>
    public ValueTask<RedisResult<bool>> Extend(RedisValue token, TimeSpan ttl, TimeSpan limit, CancellationToken cancellationToken) =>
        client.RunResult(LockScripts.Extend(wanted.Key, token, ttl).Timeout(limit), cancellationToken);

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<RedisResult<bool>> Release(RedisValue token, TimeSpan limit)
    {
        var released = await client.RunResult(LockScripts.Release(wanted.Key, token).Timeout(limit)).ConfigureAwait(false);
        if (released.IsError && released.Error.IsTransient) GiveBack(token);
        return released;
    }

    /// <inheritdoc/>
    public void GiveBack(RedisValue token) => LockScripts.CleanBeside(client, wanted, token);

    /// <inheritdoc/>
    public ValueTask<RedisResult<Unit>> Sleep(TimeSpan pause, CancellationToken cancellationToken) => client.RunResult(RedisProgram.Sleep(pause), cancellationToken);
}
