namespace Redis.Functional.Server;

/// <summary>Statistics of a command from INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandStats
{
    internal CommandStats(string name, ServerFields fields) => (Name, Fields) = (name.Replace('|', ' '), fields);

    /// <summary>The name in lowercase: <c>get</c>, <c>client list</c>.</summary>
    public string Name { get; }

    /// <summary>All fields of the reply.</summary>
    public ServerFields Fields { get; }

    /// <summary>The number of calls.</summary>
    public long Calls => Fields.Long("calls");

    /// <summary>The total duration of the calls.</summary>
    public TimeSpan Time => DecodeParts.Span(Fields.Long("usec"), TimeSpan.TicksPerMicrosecond);

    /// <summary>The number of calls that were rejected before execution.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public long Rejected => Fields.Long("rejected_calls");

    /// <summary>The number of calls that failed.</summary>
    /// <remarks>Needs Redis 6.2.</remarks>
    public long Failed => Fields.Long("failed_calls");
}
