namespace Redis.Functional.Server;

/// <summary>A function that a server is running.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RunningFunction
{
    internal RunningFunction(string name, string command, TimeSpan duration) => (Name, Command, Duration) = (name, command, duration);

    /// <summary>The name of the function.</summary>
    public string Name { get; }

    /// <summary>By which command it was called: <c>FCALL</c>, <c>FCALL_RO</c>, as it was written.</summary>
    public string Command { get; }

    /// <summary>Since when it runs, in whole milliseconds.</summary>
    public TimeSpan Duration { get; }

    internal static RunningFunction? Read(RespValue? reply) =>
        reply.Field("duration_ms").Number() is { } duration
            ? new(
                reply.Field("name").Text() ?? "",
                reply.Field("command").Items() is [var command, ..] ? command.Text() ?? "" : "",
                TimeSpan.FromMilliseconds(Math.Clamp(duration, 0, uint.MaxValue)))
            : null;
}
