namespace Redis.Functional.Extensions.Tests.Telemetry;

internal sealed record Point(string Metric, string Unit, Dictionary<string, object?> Tags, long Count, double Sum);
