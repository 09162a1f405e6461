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

    /// <summary>The size in bytes of the requests on the shared connection that await a reply.</summary>
    public const string InFlightBytes = "redis_functional.inflight.bytes";

    /// <summary>The duration of making a connection in seconds, as a histogram.</summary>
    public const string ConnectionCreateTime = "db.client.connection.create_time";

    /// <summary>The duration of waiting for a connection of a pool in seconds, as a histogram.</summary>
    public const string ConnectionWaitTime = "db.client.connection.wait_time";

    /// <summary>The duration of the use of a connection of a pool in seconds, as a histogram.</summary>
    public const string ConnectionUseTime = "db.client.connection.use_time";

    /// <summary>The number of calls and leases that waited too long for a connection of a pool, as a counter.</summary>
    public const string ConnectionTimeouts = "db.client.connection.timeouts";

    /// <summary>The number of connections that have ended, as a counter.</summary>
    public const string ConnectionsClosed = "redis.client.connection.closed";

    /// <summary>The number of published messages that were received, as a counter.</summary>
    public const string PubSubMessages = "redis.client.pubsub.messages";

    /// <summary>The number of messages that were dropped because the buffer of a subscription was full, as a counter.</summary>
    public const string DroppedMessages = "redis_functional.subscription.dropped";

    /// <summary>The number of gaps of subscriptions, as a counter.</summary>
    public const string SubscriptionGaps = "redis_functional.subscription.gaps";

    /// <summary>The number of attempts of <c>Retry</c>, <c>RetryWhen</c> and <c>Optimistic</c> after the first, as a counter.</summary>
    public const string Retries = "redis_functional.retries";

    internal static readonly ActivitySource Source = new(Name);
    internal static readonly Meter Meter = new(Name);

    // One meter for the process: of several with one name, the end of one silences the others.
    internal static readonly LiveClients Clients = new(Meter);

    internal static readonly Histogram<double> Duration = Seconds(OperationDuration, "Duration of database client operations.");
    internal static readonly Histogram<double> CreateTime = Seconds(ConnectionCreateTime, "The time it took to create a new connection.");
    internal static readonly Histogram<double> WaitTime = Seconds(ConnectionWaitTime, "The time it took to obtain a connection of a pool.");
    internal static readonly Histogram<double> UseTime = Seconds(ConnectionUseTime, "The time between borrowing a connection and returning it to its pool.");
    internal static readonly Counter<long> ErrorCount = Meter.CreateCounter<long>(Errors, "{error}", "Calls that ended with an error.");
    internal static readonly Counter<long> TimeoutCount = Meter.CreateCounter<long>(ConnectionTimeouts, "{timeout}", "Calls that waited too long for a connection.");
    internal static readonly Counter<long> ClosedCount = Meter.CreateCounter<long>(ConnectionsClosed, "{connection}", "Connections that have ended.");
    internal static readonly Counter<long> MessageCount = Meter.CreateCounter<long>(PubSubMessages, "{message}", "Published messages that were received.");
    internal static readonly Counter<long> DroppedCount = Meter.CreateCounter<long>(DroppedMessages, "{message}", "Messages that were dropped because a buffer was full.");
    internal static readonly Counter<long> GapCount = Meter.CreateCounter<long>(SubscriptionGaps, "{gap}", "Times in which a subscription may have missed messages.");
    internal static readonly Counter<long> RetryCount = Meter.CreateCounter<long>(Retries, "{attempt}", "Attempts after the first.");

    private static Histogram<double> Seconds(string name, string description) => Meter.CreateHistogram(
        name, "s", description, tags: null, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });
}
