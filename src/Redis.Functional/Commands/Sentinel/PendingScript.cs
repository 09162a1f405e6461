namespace Redis.Functional.Server;

/// <summary>A script that a sentinel runs or is to run.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class PendingScript
{
    internal PendingScript(IReadOnlyList<string> arguments, bool isRunning, long retries, TimeSpan runTime, TimeSpan delay) =>
        (Arguments, IsRunning, Retries, RunTime, Delay) = (arguments, isRunning, retries, runTime, delay);

    /// <summary>The script and its arguments.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Whether it runs.</summary>
    public bool IsRunning { get; }

    /// <summary>How often it was tried.</summary>
    public long Retries { get; }

    /// <summary>How long it has run.</summary>
    public TimeSpan RunTime { get; }

    /// <summary>How long until it runs.</summary>
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
