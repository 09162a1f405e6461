using LanguageExt;
using Redis.Functional.Exceptions;
using Redis.Functional.Extensions;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>A way to acquire a lock.</summary>
internal delegate ValueTask<Either<RedisError, HeldLock>> LockWay(RedisLock wanted, IRedisClient client, CancellationToken over);

/// <summary>The ways to acquire a lock, by turns.</summary>
internal static class LockWays
{
    public static LockWay Of(int contender) => contender % 2 == 0 ? Directly : ThroughProvider;

    private static ValueTask<Either<RedisError, HeldLock>> Directly(RedisLock wanted, IRedisClient client, CancellationToken over) => wanted.Acquire(client, over);

    private static async ValueTask<Either<RedisError, HeldLock>> ThroughProvider(RedisLock wanted, IRedisClient client, CancellationToken over)
    {
        try
        {
            var provider = new RedisDistributedLockProvider(client, _ => wanted);
            var handle = await provider.CreateLock("any").TryAcquireAsync(wanted.AcquireTimeout, over);
            return handle is RedisDistributedLockHandle acquired ? acquired.Held : new RedisError.Client.LockNotAcquired(wanted.Key, null, null, wanted.AcquireTimeout);
        }
        catch (RedisException failed)
        {
            return failed.Error;
        }
        catch (OperationCanceledException)
        {
            return new RedisError.Client.Cancelled(Delivery.Unknown);
        }
    }
}
