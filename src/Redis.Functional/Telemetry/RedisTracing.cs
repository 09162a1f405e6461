namespace Redis.Functional;

/// <summary>Spans around programs.</summary>
/// <remarks>Since 0.1.</remarks>
public static class RedisTracing
{
    /// <summary>Gives a program one span around all of its steps and retries, whose spans become children of it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="name">The name of the span.</param>
    /// <remarks>The span is of the kind Internal. While nothing listens to <see cref="RedisTelemetry.Name"/>, the program runs as it is.</remarks>
    public static RedisProgram<A> Traced<A>(this RedisProgram<A> program, string name) => new TracedProgram<A>(program, name ?? "");
}
