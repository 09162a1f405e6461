using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional;

/// <summary>Observes one client: the durations, errors and spans of its calls, its connections and its subscriptions.</summary>
internal sealed partial class OperationInstrument : Instrument
{
    private const string Load = "LOAD";
    private readonly RedisTelemetryOptions _options;
    private readonly object? _port;

    /// <param name="config">The client's configuration, with the database.</param>
    /// <param name="endpoint">The server that it was configured with; of several, the first.</param>
    internal OperationInstrument(RedisConfig config, RedisEndpoint? endpoint)
    {
        _options = config.Telemetry;
        Time = config.TimeProvider;
        Database = config.Database.ToString(CultureInfo.InvariantCulture);
        (Address, _port) = endpoint switch
        {
            RedisEndpoint.Tcp tcp => (tcp.Host, tcp.Port == RedisEndpoint.DefaultPort ? null : (object)tcp.Port),
            null => ("", null),
            _ => (endpoint.ToString(), null),
        };
    }

    internal override bool IsOn => RedisTelemetry.Source.HasListeners() || RedisTelemetry.Duration.Enabled || RedisTelemetry.ErrorCount.Enabled;

    internal TimeProvider Time { get; }

    internal string Database { get; }

    internal string Address { get; }

    /// <summary>Null: the default one.</summary>
    internal object? Port => _port;

    internal override Probe? Begin(Exchange exchange, int attempt)
    {
        try
        {
            var operation = exchange.Operation;
            return OperationProbe.Start(this, operation, WantsSpan(exchange, operation) ? Started(exchange, operation, attempt) : null);
        }
        catch (Exception)
        {
            // A call that cannot be observed, as when a listener throws, is made all the same.
            return null;
        }
    }

    internal override Probe? Measure(Exchange exchange)
    {
        if (!RedisTelemetry.Duration.Enabled && !RedisTelemetry.ErrorCount.Enabled) return null;
        try
        {
            return OperationProbe.Start(this, exchange.Operation, null);
        }
        catch (Exception)
        {
            // As above.
            return null;
        }
    }

    // It stays the current activity of the load, whose programs have spans of their own.
    internal override Activity? BeginLoad()
    {
        try
        {
            if (!RedisTelemetry.Source.HasListeners() || !Passes(Load)) return null;
            var load = RedisTelemetry.Source.StartActivity(Load, ActivityKind.Client);
            return load is null ? null : Described(load, Load);
        }
        catch (Exception)
        {
            // As above.
            return null;
        }
    }

    internal override void EndLoad(Activity load, long commands, RedisError? error)
    {
        try
        {
            if (commands > 1) load.SetTag(Tags.BatchSize, commands);
            OperationProbe.Stop(load, error, error is null ? null : ErrorTypes.Of(error));
        }
        catch (Exception)
        {
            // As above.
        }
    }

    private protected override void OnDropped(RedisError error)
    {
        try
        {
            RedisTelemetry.ErrorCount.Add(1, new KeyValuePair<string, object?>(Tags.ErrorType, ErrorTypes.Of(error)));
        }
        catch (Exception)
        {
            // What listens may throw.
        }
    }

    private bool WantsSpan(Exchange exchange, string operation) =>
        RedisTelemetry.Source.HasListeners() && operation != "PING" && (exchange.OwnTimeout is null || _options.Blocking) && Passes(operation);

    private bool Passes(string operation)
    {
        try
        {
            return _options.Filter?.Invoke(operation) ?? true;
        }
        catch (Exception)
        {
            return true;
        }
    }

    // What has begun here ends elsewhere: the caller's own activity stays the current one.
    private Activity? Started(Exchange exchange, string operation, int attempt)
    {
        var current = Activity.Current;
        var activity = RedisTelemetry.Source.StartActivity(operation, ActivityKind.Client);
        if (activity is null) return null;
        Activity.Current = current;
        if (!activity.IsAllDataRequested) return activity;
        Described(activity, operation);
        if (exchange.CommandCount > 1) activity.SetTag(Tags.BatchSize, exchange.CommandCount);
        if (exchange.Procedure is { } procedure) activity.SetTag(Tags.Procedure, procedure);
        if (attempt > 1) activity.SetTag(Tags.Attempt, attempt);
        if (_options.QueryText) activity.SetTag(Tags.QueryText, QueryTexts.Of(exchange));
        return activity;
    }

    private Activity Described(Activity activity, string operation)
    {
        activity.SetTag(Tags.System, Tags.Redis).SetTag(Tags.Operation, operation).SetTag(Tags.Namespace, Database).SetTag(Tags.Address, Address);
        return _port is null ? activity : activity.SetTag(Tags.Port, _port);
    }
}
