namespace Redis.Functional.Server;

/// <summary>A script that a sentinel is running or will run.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class PendingScript
{
    internal PendingScript(IReadOnlyList<string> arguments, bool isRunning, long retries, TimeSpan runTime, TimeSpan delay) =>
        (Arguments, IsRunning, Retries, RunTime, Delay) = (arguments, isRunning, retries, runTime, delay);

    /// <summary>The script and its arguments.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Whether the script is running.</summary>
    public bool IsRunning { get; }

    /// <summary>The number of attempts.</summary>
    public long Retries { get; }

    /// <summary>The time for which it has been running.</summary>
    public TimeSpan RunTime { get; }

    /// <summary>The time until it runs.</summary>
    public TimeSpan Delay { get; }

    internal static PendingScript? Read(RespValue reply) =>
        ServerFields.OfReply(reply) is { } fields
            ? new(
                reply.Field("argv").Texts(),
                fields["flags"] == "running",
                fields.Long("retry-num"),
                fields.Milliseconds("run-time"),
                fields.Milliseconds("run-delay"))
            : null;
}
