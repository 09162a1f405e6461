namespace Redis.Functional.Extensions;

/// <summary>What the spans of a client contain, as configuration binds it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class TelemetrySettings
{
    /// <summary>The names of operations that have no spans, such as <c>GET</c> and <c>PIPELINE GET</c>.</summary>
    /// <remarks>Upper and lower case are the same. Metrics contain all operations.</remarks>
    public IReadOnlyList<string>? WithoutSpans { get; set; }

    /// <summary>Whether spans contain the names of commands and their keys.</summary>
    public bool? QueryText { get; set; }

    /// <summary>Whether commands that wait on the server have spans.</summary>
    public bool? Blocking { get; set; }

    internal RedisTelemetryOptions ToOptions(RedisTelemetryOptions basis) => basis with
    {
        Filter = WithoutSpans is { Count: > 0 } names ? Except(names) : basis.Filter,
        QueryText = QueryText ?? basis.QueryText,
        Blocking = Blocking ?? basis.Blocking,
    };

    private static Func<string, bool> Except(IEnumerable<string> names)
    {
        var without = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return name => !without.Contains(name);
    }
}
