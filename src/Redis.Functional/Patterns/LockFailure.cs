namespace Redis.Functional;

/// <summary>Why a lock was not to be had from a majority of servers.</summary>
internal static class LockFailure
{
    /// <summary>
    /// When a majority has answered, others have it; else what those say that did not answer. A lasting error is returned only when without the servers
    /// that have one there is no majority.
    /// </summary>
    /// <param name="wanted">The lock.</param>
    /// <param name="ballot">The result of the attempt.</param>
    /// <param name="answers">What the servers have said.</param>
    /// <param name="unraised">Why a server that granted it could not be raised to the fence.</param>
    internal static RedisError Of(RedisLock wanted, LockBallot ballot, IReadOnlyList<RedisResult<LockReply>> answers, RedisError? unraised)
    {
        var majority = new Majority(ballot.Servers);
        RedisError[] errors = [.. answers.Where(static answer => answer.IsError).Select(static answer => answer.Error), .. unraised is null ? [] : (RedisError[])[unraised]];
        RedisError[] lasting = [.. errors.Where(static error => !error.IsTransient)];
        if (majority.LacksWithout(lasting.Length)) return lasting[0];
        if (ballot.IsAnswered) return Busy(wanted, majority, [.. answers.Where(static answer => answer.IsOk).Select(Reply)]);
        return errors.Where(static error => error.IsTransient).OrderBy(static error => error.IsRetrySafe).FirstOrDefault()
            ?? new RedisError.Timeout("grant of the lock", wanted.Ttl, Delivery.Executed);
    }

    // Several that have a part of it each, as after tries at the same moment, name no single holder; and a client with less than a majority may be one of them.
    private static RedisError.Client.LockNotAcquired Busy(RedisLock wanted, Majority majority, LockReply[] replies)
    {
        LockReply[] refusals = [.. replies.Where(static reply => !reply.IsAcquired)];
        var granted = replies.Length - refusals.Length;
        var isOne = refusals.Select(static refusal => refusal.Holder).Distinct().Count() == 1 && (granted == 0 || majority.Has(refusals.Length));
        if (!isOne) return new(wanted.Key, null, null, TimeSpan.Zero);
        var left = refusals.Select(static refusal => refusal.RunsOutIn).OrderBy(static left => left ?? TimeSpan.MaxValue).ElementAtOrDefault(majority.Least - granted - 1);
        return new(wanted.Key, LockToken.OwnerOf(refusals[0].Holder), left, TimeSpan.Zero);
    }

    private static LockReply Reply(RedisResult<LockReply> answer) => answer.TryGetValue(out var reply) ? reply : default;
}
