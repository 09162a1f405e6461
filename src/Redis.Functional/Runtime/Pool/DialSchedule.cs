namespace Redis.Functional;

/// <summary>
/// Counts the dials of a pool that are under way, and says when the next may begin after one that failed. Guarded by the pool's lock.
/// </summary>
internal sealed class DialSchedule(PoolLimits limits)
{
    private RedisError? _lastFailure;
    private long _notBefore;
    private int _failures;
    private int _underWay;

    /// <summary>Dials that have begun and not ended.</summary>
    internal int UnderWay => _underWay;

    /// <summary>Why the last dial failed; null when it did not.</summary>
    internal RedisError? LastFailure => _lastFailure;

    /// <summary>False during the pause after a dial that failed.</summary>
    internal bool IsDue(long now) => now >= _notBefore;

    /// <summary>Counts one more dial as begun.</summary>
    internal void BeginOne() => _underWay++;

    /// <summary>
    /// Counts dials as begun, and answers how many: as many as are wanted, as far as there is room; after a failure one at a time, and none during the pause.
    /// </summary>
    /// <param name="now">The present time.</param>
    /// <param name="wanted">How many are to be under way, those that are included.</param>
    /// <param name="room">How many may be under way, those that are included.</param>
    internal int Begin(long now, int wanted, int room)
    {
        if (!IsDue(now)) return 0;
        var most = Math.Min(_failures > 0 ? 1 : int.MaxValue, Math.Min(wanted, room));
        var begun = Math.Max(0, most - _underWay);
        _underWay += begun;
        return begun;
    }

    /// <summary>A dial has ended, whose outcome says nothing about the present server.</summary>
    internal void CountOff() => _underWay--;

    /// <summary>A dial has failed: the next one begins after a pause.</summary>
    internal void Failed(RedisError error, long now, double chance)
    {
        _underWay--;
        _failures++;
        _lastFailure = error;
        _notBefore = now + limits.Backoff(_failures, error, chance);
    }

    /// <summary>Earlier failures count no more: the next dial begins without a pause.</summary>
    internal void Reset() => (_failures, _notBefore, _lastFailure) = (0, 0, null);
}
