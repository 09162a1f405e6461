namespace Redis.Functional;

/// <summary>
/// How large a connection's buffer should be: small at first, four times as large when it was full or had to grow, and smaller again when it has been nearly empty many times
/// in a row. An idle connection holds little, and a busy one does not notice.
/// </summary>
internal struct AdaptiveSize(int largest)
{
    // A buffer that is given back costs its connection a loan from the pool when it is busy again.
    private const int CalmRounds = 64;
    private const int CalmRoundsOfGrown = 16;
    private const int First = 1024;
    private int _calm;

    /// <summary>The size of the next buffer.</summary>
    internal int Value { get; private set; } = Math.Min(First, largest);

    /// <summary>Counts a round in which so much of a buffer was used. True when the buffer should be replaced by one of the size.</summary>
    internal bool Note(int used, int capacity)
    {
        if (used >= Math.Min(capacity, 2 * Value))
        {
            _calm = 0;
            if (Value >= largest) return false;
            Value = (int)Math.Min(largest, 4L * Value);
            return capacity < Value;
        }

        if (used > capacity >> 4)
        {
            _calm = 0;
            return false;
        }

        // One that grew for a large frame or request goes first, and sooner. A caller who reads one large value after another keeps it.
        var isGrown = capacity >= 2 * Value;
        if (++_calm < (isGrown ? CalmRoundsOfGrown : CalmRounds)) return false;
        _calm = 0;
        if (!isGrown) Value = Math.Max(Math.Min(First, largest), Value >> 2);
        return isGrown || capacity >= 2 * Value;
    }
}
