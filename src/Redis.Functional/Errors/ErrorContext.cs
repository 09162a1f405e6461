namespace Redis.Functional;

/// <summary>The place where an error occurred.</summary>
/// <remarks>
/// <para>It is not part of the equality of errors, and never contains an argument or a secret.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record ErrorContext
{
    /// <summary>The context without any information.</summary>
    public static ErrorContext None { get; } = new();

    /// <summary>The name of the command as sent; null if the error does not concern a command.</summary>
    public string? Command { get; init; }

    /// <summary>The index of the command in its pipeline or transaction, from 0; null outside a batch.</summary>
    public int? Index { get; init; }

    /// <summary>The server, as <c>host:port</c> or the path of a socket file; null if none was chosen.</summary>
    public string? Node { get; init; }

    /// <summary>The number of the failed attempt, starting at 1; null if the program is run without a retry.</summary>
    public int? AttemptNumber { get; init; }

    /// <summary>The number of times the request was sent again, on another connection or to another server; null if it was sent at most once.</summary>
    public int? Hops { get; init; }

    /// <summary>Whether another write of the same program or batch may have been delivered.</summary>
    /// <remarks>
    /// It does not include the failed request itself, which <see cref="RedisError.Delivery"/> describes: it is false for a command that runs alone. In a
    /// handler such as <c>Catch</c> it covers the program that failed; in the outcome of a run it covers the whole program.
    /// </remarks>
    public bool MayHaveWritten { get; init; }

    /// <summary>Formats the known parts for a log.</summary>
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
