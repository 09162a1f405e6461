using Medallion.Threading;
using Redis.Functional.Exceptions;

namespace Redis.Functional.Extensions;

/// <summary>A lock of DistributedLock.Core: the definition of a lock, and the client that acquires it.</summary>
internal sealed class RedisDistributedLock(string name, IRedisClient client, RedisLock definition) : IDistributedLock
{
    public string Name => name;

    public async ValueTask<IDistributedSynchronizationHandle?> TryAcquireAsync(TimeSpan timeout = default, CancellationToken cancellationToken = default)
    {
        var acquired = await Acquired(timeout, cancellationToken).ConfigureAwait(false);
        if (acquired.TryGetValue(out var held, out var error)) return new RedisDistributedLockHandle(held);
        return error is RedisError.Client.LockNotAcquired ? null : throw Thrown(error, cancellationToken);
    }

    public async ValueTask<IDistributedSynchronizationHandle> AcquireAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        var acquired = await Acquired(timeout ?? Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        if (acquired.TryGetValue(out var held, out var error)) return new RedisDistributedLockHandle(held);
        throw error is RedisError.Client.LockNotAcquired ? new TimeoutException(error.Message) : Thrown(error, cancellationToken);
    }

#pragma warning disable VSTHRD002, MA0042, MA0045 // these members of the interface block
    public IDistributedSynchronizationHandle? TryAcquire(TimeSpan timeout = default, CancellationToken cancellationToken = default) =>
        TryAcquireAsync(timeout, cancellationToken).AsTask().GetAwaiter().GetResult();

    public IDistributedSynchronizationHandle Acquire(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        AcquireAsync(timeout, cancellationToken).AsTask().GetAwaiter().GetResult();
#pragma warning restore VSTHRD002, MA0042, MA0045

    private ValueTask<LanguageExt.Either<RedisError, HeldLock>> Acquired(TimeSpan timeout, CancellationToken cancellationToken) =>
        timeout < TimeSpan.Zero && timeout != Timeout.InfiniteTimeSpan
            ? throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "The timeout must be 0 or more, or infinite.")
            : (definition with { AcquireTimeout = timeout }).Acquire(client, cancellationToken);

    private static Exception Thrown(RedisError error, CancellationToken cancellationToken) =>
        error is RedisError.Client.Cancelled && cancellationToken.IsCancellationRequested
            ? new OperationCanceledException(error.Message, cancellationToken)
            : new RedisException(error);
}
