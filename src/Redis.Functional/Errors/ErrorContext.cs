namespace Redis.Functional;

/// <summary>
/// Where an error happened. It is outside the equality of errors, and never holds an argument or a secret. Since 0.1.
/// </summary>
public sealed record ErrorContext
{
    /// <summary>Nothing is known.</summary>
    public static ErrorContext None { get; } = new();

    /// <summary>The name of the command, as sent; null when no command is concerned.</summary>
    public string? Command { get; init; }

    /// <summary>The index of the command in its pipeline or transaction, from 0; null outside a batch.</summary>
    public int? Index { get; init; }

    /// <summary>The server that was asked, as <c>host:port</c> or a socket path.</summary>
    public string? Node { get; init; }

    /// <summary>Which attempt failed, from 1; null when the program has no retry.</summary>
    public int? AttemptNumber { get; init; }

    /// <summary>
    /// How often the request had been sent again before this end, on another connection or to another server; null: it was sent once at most. · since 0.1
    /// </summary>
    public int? Hops { get; init; }

    /// <summary>
    /// True when something that the same program or batch wrote may have been delivered, apart from the request that failed: before it, beside
    /// it, or behind it. Who catches an error is told of the program that was caught; when the run ends, it is all of it. False for a command that is run alone,
    /// of which <see cref="RedisError.Delivery"/> says all.
    /// </summary>
    public bool MayHaveWritten { get; init; }

    /// <summary>The known parts, for people.</summary>
    public override string ToString() => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Command is not null) yield return Command;
        if (Index is { } index) yield return $"index {index}";
        if (Node is not null) yield return $"at {Node}";
        if (AttemptNumber is { } attempt) yield return $"attempt {attempt}";
        if (Hops is { } hops) yield return hops == 1 ? "sent again once" : $"sent again {hops} times";
        if (MayHaveWritten) yield return "other writes may have run";
    }
}
