using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>What of functions runs on a server, and how much there is.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class FunctionStats
{
    internal FunctionStats(Option<RunningFunction> running, IReadOnlyList<FunctionEngine> engines) => (Running, Engines) = (running, engines);

    /// <summary>What runs right now.</summary>
    public Option<RunningFunction> Running { get; }

    /// <summary>The languages.</summary>
    public IReadOnlyList<FunctionEngine> Engines { get; }

    internal static FunctionStats? Read(RespValue reply)
    {
        if (reply.Field("engines").AllNamed(FunctionEngine.Read) is not { } engines) return null;
        var running = RunningFunction.Read(reply.Field("running_script"));
        return new(running is null ? Option<RunningFunction>.None : Prelude.Some(running), engines);
    }
}
