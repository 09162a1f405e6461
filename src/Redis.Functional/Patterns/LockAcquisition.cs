using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Tries until the lock is acquired or the wait is over. Each try has a token of its own, so that none can be taken for another.
/// </summary>
internal static class LockAcquisition
{
    // A try at the very end of the wait has this long.
    private static readonly TimeSpan LastChance = TimeSpan.FromMilliseconds(50);

    internal static async Task<RedisResult<HeldLock>> Run(RedisLock wanted, IRedisClient client, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (wanted.Fault() is { } fault) return new(fault);
        var homes = wanted.Servers is { } servers ? LockAcrossServers.Of(wanted, servers) : LockOnServer.Of(wanted, client);
        if (!homes.TryGetValue(out var home)) return new(homes.Error);
        var (time, random) = (home.Environment.Time, home.Environment.Random);
        var (started, splits) = (time.GetTimestamp(), 0);
        for (var isFirst = true; ; isFirst = false)
        {
            var before = time.GetElapsedTime(started);
            var left = Left(wanted, before);
            var tried = await Once(wanted, home, isFirst ? TimeSpan.MaxValue : LockTimes.Max(left, LastChance), cancellationToken).ConfigureAwait(false);
            if (tried.IsOk || !tried.Error.IsTransient) return tried;
            var waited = time.GetElapsedTime(started);
            left = Left(wanted, waited);
            if (left <= TimeSpan.Zero) return new(After(tried.Error, waited));
            if (tried.Error is RedisError.Client.LockNotAcquired { RunsOutIn: null }) splits++;
            var pause = wanted.PauseFor(UserCode.Chance(random), waited - before, (tried.Error as RedisError.Client.LockNotAcquired)?.RunsOutIn, splits);
            var slept = await home.Sleep(LockTimes.Min(left, pause), cancellationToken).ConfigureAwait(false);
            if (slept.IsError) return new(slept.Error);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<RedisResult<HeldLock>> Once(RedisLock wanted, ILockHome home, TimeSpan limit, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var token = LockToken.New(home.Environment, wanted.Owner);
        var usable = LockTimes.ValidFor(wanted.Ttl) - wanted.MarginOrUsual;
        var sent = home.Environment.Time.GetTimestamp();
        var acquired = await home.Acquire(token, LockTimes.Min(limit, usable), cancellationToken).ConfigureAwait(false);
        if (!acquired.TryGetValue(out var fence)) return new(acquired.Error);
        var held = new HeldLock(wanted, home, token, fence, sent);
        if (held.Start()) return new(held);
        home.GiveBack(token);
        return new(new RedisError.Timeout("grant of the lock", usable, Delivery.Executed));
    }

    private static TimeSpan Left(RedisLock wanted, TimeSpan waited) => wanted.AcquireTimeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : wanted.AcquireTimeout - waited;

    private static RedisError After(RedisError error, TimeSpan waited) =>
        error is RedisError.Client.LockNotAcquired busy ? busy with { Waited = waited } : error;
}
