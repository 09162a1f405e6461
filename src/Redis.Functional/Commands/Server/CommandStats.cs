namespace Redis.Functional;

/// <summary>What INFO tells of a command. Since 0.1.</summary>
public sealed record CommandStats
{
    internal CommandStats(string name, ServerFacts facts) => (Name, Facts) = (name.Replace('|', ' '), facts);

    /// <summary>Its name in small letters: <c>get</c>, <c>client list</c>.</summary>
    public string Name { get; }

    /// <summary>All that was said of it.</summary>
    public ServerFacts Facts { get; }

    /// <summary>How often it was done.</summary>
    public long Calls => Facts.Long("calls");

    /// <summary>How long that took in all.</summary>
    public TimeSpan Time => DecodeParts.Span(Facts.Long("usec"), TimeSpan.TicksPerMicrosecond);

    /// <summary>How often it was refused before it was done. Since 6.2.</summary>
    public long Rejected => Facts.Long("rejected_calls");

    /// <summary>How often it failed. Since 6.2.</summary>
    public long Failed => Facts.Long("failed_calls");
}
