namespace Redis.Functional.Server;

/// <summary>Whether the server frees the memory of what it removes at once or in the background.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct FlushMode : IArguments
{
    private readonly string? _word;

    private FlushMode(string word) => _word = word;

    /// <summary>As the server's <c>lazyfree-lazy-user-flush</c> says; <c>default</c>.</summary>
    public static FlushMode AsConfigured => default;

    /// <summary>In the background: <c>ASYNC</c>.</summary>
    /// <remarks>Since 4.0.</remarks>
    public static FlushMode Async => new("ASYNC");

    /// <summary>At once: <c>SYNC</c>.</summary>
    /// <remarks>Since 6.2.</remarks>
    public static FlushMode Sync => new("SYNC");

    /// <summary><c>ASYNC</c>, <c>SYNC</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
