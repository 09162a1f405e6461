using LanguageExt;

namespace Redis.Functional;

/// <summary>A script that a sentinel runs or is to run. Since 0.1.</summary>
/// <param name="Arguments">The script and its arguments.</param>
/// <param name="IsRunning">Whether it runs.</param>
/// <param name="Retries">How often it was tried.</param>
/// <param name="RunTime">How long it has run.</param>
/// <param name="Delay">How long until it runs.</param>
public sealed record PendingScript(Seq<string> Arguments, bool IsRunning, long Retries, TimeSpan RunTime, TimeSpan Delay)
{
    internal static PendingScript? Read(RespValue reply) =>
        ServerFacts.OfReply(reply) is { } facts
            ? new(
                reply.Field("argv").Texts(),
                facts["flags"] == "running",
                facts.Long("retry-num"),
                facts.Milliseconds("run-time"),
                facts.Milliseconds("run-delay"))
            : null;
}
