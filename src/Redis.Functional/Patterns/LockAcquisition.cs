using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Tries until the lock is acquired or the wait is over. Each try has a token of its own, so that none can be taken for another. A lock acquired through
/// a lease belongs to the client that made the lease: its renewal must not wait behind the lease's commands, nor its release end with the lease.
/// </summary>
internal static class LockAcquisition
{
    // A try at the very end of the wait has this long.
    private static readonly TimeSpan LastChance = TimeSpan.FromMilliseconds(50);

    internal static async Task<RedisResult<HeldLock>> Run(RedisLock wanted, IRedisClient client, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (wanted.Fault() is { } fault) return new(fault);
        var owner = UserCode.OwnerOf(client);
        if (!owner.TryGetValue(out client)) return new(owner.Error);
        var environment = UserCode.EnvironmentOf(client);
        if (!environment.TryGetValue(out var given)) return new(environment.Error);
        var time = given.Time;
        var started = time.GetTimestamp();
        var polling = RetrySchedule.Constant(wanted.PollInterval).WithJitter(0.25);
        for (var attempt = 1; ; attempt++)
        {
            var left = Left(wanted, time.GetElapsedTime(started));
            var tried = await Once(wanted, client, attempt == 1 ? TimeSpan.MaxValue : LockTimes.Max(left, LastChance), cancellationToken).ConfigureAwait(false);
            if (tried.IsOk || !tried.Error.IsTransient) return tried;
            var waited = time.GetElapsedTime(started);
            left = Left(wanted, waited);
            if (left <= TimeSpan.Zero) return new(After(tried.Error, waited));
            var delay = LockTimes.Min(left, polling.GetDelay(attempt, UserCode.Chance(given.Random)) ?? wanted.PollInterval);
            if (tried.Error is RedisError.Client.LockNotAcquired { RunsOutIn: { } soon }) delay = LockTimes.Min(delay, soon + TimeSpan.FromMilliseconds(1));
            var slept = await client.RunResult(RedisProgram.Sleep(delay), cancellationToken).ConfigureAwait(false);
            if (slept.IsError) return new(slept.Error);
        }
    }

    /// <summary>
    /// Gives back in the background what may be held under the token, until the server has answered or the ttl has passed. A request that is late
    /// on the wire may still take the lock afterwards: then its ttl ends it.
    /// </summary>
    internal static void GiveBack(RedisLock held, IRedisClient client, RedisValue token) =>
        _ = Detached.Start((client, held, token), static given => UserCode.Run(given.client, LockScripts.Clean(given.held.Key, given.token, given.held.Ttl)).AsTask());

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<RedisResult<HeldLock>> Once(RedisLock wanted, IRedisClient client, TimeSpan limit, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var token = LockToken.New(client.Environment, wanted.Owner);
        var usable = LockTimes.ValidFor(wanted.Ttl) - wanted.MarginOrUsual;
        var sent = client.Environment.Time.GetTimestamp();
        var tried = LockScripts.Acquire(wanted, token).Timeout(LockTimes.Min(limit, usable));
        var answered = await client.RunResult(tried, cancellationToken).ConfigureAwait(false);
        if (!answered.TryGetValue(out var reply))
        {
            if (!answered.Error.IsRetrySafe) GiveBack(wanted, client, token);
            return new(answered.Error);
        }

        if (!reply.IsAcquired) return new(new RedisError.Client.LockNotAcquired(wanted.Key, reply.Holder, reply.RunsOutIn, TimeSpan.Zero));
        var held = new HeldLock(wanted, client, token, reply.Fence, sent);
        if (held.Start()) return new(held);
        GiveBack(wanted, client, token);
        return new(new RedisError.Timeout("grant of the lock", usable, Delivery.Executed));
    }

    private static TimeSpan Left(RedisLock wanted, TimeSpan waited) => wanted.AcquireTimeout == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : wanted.AcquireTimeout - waited;

    private static RedisError After(RedisError error, TimeSpan waited) =>
        error is RedisError.Client.LockNotAcquired busy ? busy with { Waited = waited } : error;
}
