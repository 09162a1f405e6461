namespace Redis.Functional.Benchmarks;

/// <summary>A workload's place on a curve of growth: callers, commands in a pipeline, bytes of a value, connections.</summary>
public sealed record CurvePoint(string Curve, long At);
