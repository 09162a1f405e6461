using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional;

/// <summary>Observes the calls of one client: their durations, errors and spans.</summary>
internal sealed class OperationInstrument : Instrument
{
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

    internal override Probe? Begin(Exchange exchange)
    {
        try
        {
            var operation = exchange.Operation;
            return OperationProbe.Start(this, operation, WantsSpan(exchange, operation) ? Started(exchange, operation) : null);
        }
        catch (Exception)
        {
            // A call that cannot be observed, as when a listener throws, is made all the same.
            return null;
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
    private Activity? Started(Exchange exchange, string operation)
    {
        var current = Activity.Current;
        var activity = RedisTelemetry.Source.StartActivity(operation, ActivityKind.Client);
        if (activity is null) return null;
        Activity.Current = current;
        if (!activity.IsAllDataRequested) return activity;
        activity.SetTag(Tags.System, Tags.Redis).SetTag(Tags.Operation, operation).SetTag(Tags.Namespace, Database).SetTag(Tags.Address, Address);
        if (_port is not null) activity.SetTag(Tags.Port, _port);
        if (exchange.CommandCount > 1) activity.SetTag(Tags.BatchSize, exchange.CommandCount);
        if (exchange.Procedure is { } procedure) activity.SetTag(Tags.Procedure, procedure);
        if (_options.QueryText) activity.SetTag(Tags.QueryText, QueryTexts.Of(exchange));
        return activity;
    }
}
