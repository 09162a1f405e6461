namespace Redis.Functional.Server;

/// <summary>A function that is running on a server.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RunningFunction
{
    internal RunningFunction(string name, string command, TimeSpan duration) => (Name, Command, Duration) = (name, command, duration);

    /// <summary>The name of the function.</summary>
    public string Name { get; }

    /// <summary>The command that called it, as written: <c>FCALL</c> or <c>FCALL_RO</c>.</summary>
    public string Command { get; }

    /// <summary>The time since the call, in milliseconds.</summary>
    public TimeSpan Duration { get; }

    internal static RunningFunction? Read(RespValue? reply) =>
        reply.Field("duration_ms").Number() is { } duration
            ? new(
                reply.Field("name").Text() ?? "",
                reply.Field("command").Items() is [var command, ..] ? command.Text() ?? "" : "",
                TimeSpan.FromMilliseconds(Math.Clamp(duration, 0, uint.MaxValue)))
            : null;
}
