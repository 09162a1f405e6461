using System.Diagnostics;

namespace Redis.Functional;

/// <summary>The observation of one call; used again afterwards.</summary>
internal sealed class OperationProbe : Probe
{
    private static readonly Magazines<OperationProbe> All = new();

    [ThreadStatic]
    private static Magazines<OperationProbe>.Magazine? s_local;

    private OperationInstrument _instrument = null!;
    private string _operation = "";
    private Activity? _activity;
    private long _began;

    private OperationProbe() { }

    internal static OperationProbe Start(OperationInstrument instrument, string operation, Activity? activity)
    {
        var probe = All.Take(ref s_local) ?? new();
        (probe._instrument, probe._operation, probe._activity, probe._began) = (instrument, operation, activity, instrument.Time.GetTimestamp());
        return probe;
    }

    internal override void End(RedisError? error)
    {
        try
        {
            var type = error is null ? null : ErrorTypes.Of(error);
            Record(type);
            if (_activity is not null) Stop(_activity, error, type);
        }
        catch (Exception)
        {
            // What listens may throw; the call has ended all the same.
        }

        (_instrument, _activity) = (null!, null);
        All.Return(this, ref s_local);
    }

    private void Record(string? type)
    {
        if (RedisTelemetry.Duration.Enabled)
        {
            var tags = new TagList { { Tags.System, Tags.Redis }, { Tags.Operation, _operation }, { Tags.Namespace, _instrument.Database }, { Tags.Address, _instrument.Address } };
            if (_instrument.Port is { } port) tags.Add(Tags.Port, port);
            if (type is not null) tags.Add(Tags.ErrorType, type);
            RedisTelemetry.Duration.Record(_instrument.Time.GetElapsedTime(_began).TotalSeconds, tags);
        }

        if (type is not null) RedisTelemetry.ErrorCount.Add(1, new KeyValuePair<string, object?>(Tags.ErrorType, type));
    }

    // Stopping makes the activity before it the current one of this thread, which may be that of another call.
    internal static void Stop(Activity activity, RedisError? error, string? type)
    {
        if (error is not null)
        {
            activity.SetStatus(ActivityStatusCode.Error).SetTag(Tags.ErrorType, type).SetTag(Tags.Delivery, DeliveryName(error.Delivery));
            if (error is RedisError.Server { Code.Length: > 0 } server) activity.SetTag(Tags.Status, server.Code);
        }

        var current = Activity.Current;
        activity.Stop();
        if (Activity.Current != current) Activity.Current = current;
    }

    private static string DeliveryName(Delivery delivery) => delivery switch
    {
        Delivery.NotSent => "not_sent",
        Delivery.Rejected => "rejected",
        Delivery.Executed => "executed",
        _ => "unknown",
    };
}
