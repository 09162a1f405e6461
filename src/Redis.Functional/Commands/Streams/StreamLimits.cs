namespace Redis.Functional;

/// <summary>Limits for reading several streams at once.</summary>
/// <remarks>Default: no limit. Needs Redis 8.10. Since 0.1.</remarks>
public sealed record StreamLimits : IArguments
{
    /// <summary><c>COUNT</c>: the maximum number of entries of each stream, at least 1. Null: no limit.</summary>
    public long? CountPerStream { get; init; }

    /// <summary>
    /// <c>MAXCOUNT</c>: the maximum number of entries of all streams together, at least 1 and at least <see cref="CountPerStream"/>. Null: no limit.
    /// </summary>
    public long? Count { get; init; }

    /// <summary><c>MAXSIZE</c>: the approximate maximum size of the reply in bytes, at least 1. Null: no limit.</summary>
    /// <remarks>One entry is returned even if it is larger.</remarks>
    public long? Bytes { get; init; }

    void IArguments.AddTo(Args args)
    {
        args.AddCount(CountPerStream);
        if (Count is { } count) args.Add((RedisValue)"MAXCOUNT").AddAtLeast(Math.Max(1, CountPerStream ?? 1), count, "Count");
        if (Bytes is { } bytes) args.Add((RedisValue)"MAXSIZE").AddAtLeast(1, bytes, "Bytes");
    }
}
