namespace Redis.Functional.Benchmarks;

/// <summary>A small piece of work on one thread without a server; one call of the body does that many operations.</summary>
public sealed record MicroCase(string Name, int Operations, Action Body);
