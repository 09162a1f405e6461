using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Redis.Functional.Extensions.Tests.Telemetry;

/// <summary>What the SDK of OpenTelemetry has measured. Other tests are measured too: what is looked for has a port or a name of its own.</summary>
internal sealed class Measured : IDisposable
{
    readonly List<Metric> _metrics = [];
    readonly MeterProvider _provider;

    public Measured() => _provider = Sdk.CreateMeterProviderBuilder().AddMeter(RedisTelemetry.Name).AddInMemoryExporter(_metrics).Build()!;

    public IEnumerable<Point> Points(string metric) => All().Where(point => point.Metric == metric);

    public List<Point> All()
    {
        _metrics.Clear();
        _provider.ForceFlush();
        var points = new List<Point>();
        foreach (var metric in _metrics)
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var tags = new Dictionary<string, object?>();
            foreach (var tag in point.Tags) tags[tag.Key] = tag.Value;
            points.Add(metric.MetricType == MetricType.Histogram
                ? new(metric.Name, metric.Unit, tags, point.GetHistogramCount(), point.GetHistogramSum())
                : new(metric.Name, metric.Unit, tags, 0, metric.MetricType is MetricType.LongSum or MetricType.LongSumNonMonotonic ? point.GetSumLong() : 0));
        }

        return points;
    }

    public void Dispose() => _provider.Dispose();
}
