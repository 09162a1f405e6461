using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Redis.Functional;

/// <summary>The names under which the library publishes traces and metrics.</summary>
/// <remarks>
/// <para>They follow the semantic conventions of OpenTelemetry for database clients. · docs/guides/telemetry.md</para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Redis.Functional";

    /// <summary>The duration of calls in seconds, as a histogram.</summary>
    public const string OperationDuration = "db.client.operation.duration";

    /// <summary>The number of calls that ended with an error, and of requests of fire-and-forget calls that failed afterwards, as a counter.</summary>
    public const string Errors = "redis.client.errors";

    /// <summary>The number of connections, used or idle.</summary>
    public const string ConnectionCount = "db.client.connection.count";

    /// <summary>The maximum number of connections.</summary>
    public const string ConnectionMax = "db.client.connection.max";

    /// <summary>The number of calls and leases that wait for a connection.</summary>
    public const string PendingRequests = "db.client.connection.pending_requests";

    /// <summary>The number of commands on the shared connection that await a reply.</summary>
    public const string InFlightCommands = "redis_functional.inflight.commands";

    internal static readonly ActivitySource Source = new(Name);
    internal static readonly Meter Meter = new(Name);

    // One meter for the process: of several with one name, the end of one silences the others.
    internal static readonly LiveClients Clients = new(Meter);

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram(
        OperationDuration, "s", "Duration of database client operations.", tags: null,
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });

    internal static readonly Counter<long> ErrorCount = Meter.CreateCounter<long>(Errors, "{error}", "Calls that ended with an error.");
}
