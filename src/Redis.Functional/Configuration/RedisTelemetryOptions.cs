namespace Redis.Functional;

/// <summary>What the spans of a client contain.</summary>
/// <remarks>
/// <para>There are spans while something listens to the activity source <c>Redis.Functional</c>. · docs/guides/telemetry.md</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record RedisTelemetryOptions
{
    /// <summary>The default options: a span for each call, without keys.</summary>
    public static RedisTelemetryOptions Default { get; } = new();

    /// <summary>The function that decides by the name of the operation whether a call gets a span.</summary>
    /// <remarks>Null: every call. Default: null. Names: <c>GET</c>, <c>PIPELINE GET</c>, <c>MULTI</c>. What it throws counts as true. Metrics contain all calls.</remarks>
    public Func<string, bool>? Filter { get; init; }

    /// <summary>Whether spans contain <c>db.query.text</c>: the names of commands and their keys, with <c>?</c> for the other arguments.</summary>
    /// <remarks>Default: false.</remarks>
    public bool QueryText { get; init; }

    /// <summary>Whether commands that wait on the server, such as BLPOP, have spans.</summary>
    /// <remarks>Default: false.</remarks>
    public bool Blocking { get; init; }
}
