namespace Redis.Functional;

/// <summary>A function that a server is running. Since 0.1.</summary>
/// <param name="Name">The name of the function.</param>
/// <param name="Command">By which command it was called: <c>FCALL</c>, <c>FCALL_RO</c>, as it was written.</param>
/// <param name="Duration">Since when it runs, in whole milliseconds.</param>
public sealed record RunningFunction(string Name, string Command, TimeSpan Duration)
{
    internal static RunningFunction? Read(RespValue? reply) =>
        reply.Field("duration_ms").Number() is { } duration
            ? new(
                reply.Field("name").Text() ?? "",
                reply.Field("command").Items() is [var command, ..] ? command.Text() ?? "" : "",
                TimeSpan.FromMilliseconds(Math.Clamp(duration, 0, uint.MaxValue)))
            : null;
}
