namespace Redis.Functional.Server;

/// <summary>What INFO tells of a command.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandStats
{
    internal CommandStats(string name, ServerFields fields) => (Name, Fields) = (name.Replace('|', ' '), fields);

    /// <summary>Its name in small letters: <c>get</c>, <c>client list</c>.</summary>
    public string Name { get; }

    /// <summary>All that was said of it.</summary>
    public ServerFields Fields { get; }

    /// <summary>How often it was done.</summary>
    public long Calls => Fields.Long("calls");

    /// <summary>How long that took in all.</summary>
    public TimeSpan Time => DecodeParts.Span(Fields.Long("usec"), TimeSpan.TicksPerMicrosecond);

    /// <summary>How often it was refused before it was done.</summary>
    /// <remarks>Since 6.2.</remarks>
    public long Rejected => Fields.Long("rejected_calls");

    /// <summary>How often it failed.</summary>
    /// <remarks>Since 6.2.</remarks>
    public long Failed => Fields.Long("failed_calls");
}
