namespace Redis.Functional;

/// <summary>How many connections a pool makes before it is handed out: none, a number, or as many as it may have. Since 0.1.</summary>
public readonly record struct PreConnect
{
    private readonly int _count;

    private PreConnect(int count) => _count = count;

    /// <summary>None: each is made when a call needs it.</summary>
    public static PreConnect None => default;

    /// <summary>As many as the pool may have. An InvalidConfig for a pool without <see cref="PoolOptions.MaxSize"/>.</summary>
    public static PreConnect All => new(int.MaxValue);

    /// <summary>So many. An InvalidConfig when negative, or more than the pool may have.</summary>
    public static PreConnect Count(int count) => new(count == int.MaxValue ? count - 1 : count);

    /// <inheritdoc/>
    public override string ToString() => this == All ? "All" : this == None ? "None" : $"Count({_count})";

    internal int Within(int? maxSize) => this == All ? maxSize ?? 0 : _count;

    internal string? Problem(int? maxSize) =>
        this == All ? maxSize is null ? "PreConnect.All needs PoolOptions.MaxSize: a pool without a maximum has no \"all\"; write PreConnect.Count(n)" : null
        : _count < 0 ? "PreConnect.Count must not be negative"
        : _count > maxSize ? "PreConnect.Count must not be more than PoolOptions.MaxSize"
        : null;
}
