using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The running function of a server and its function engines.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class FunctionStats
{
    internal FunctionStats(Option<RunningFunction> running, IReadOnlyList<FunctionEngine> engines) => (Running, Engines) = (running, engines);

    /// <summary>The function that is running.</summary>
    /// <remarks>None: no function is running.</remarks>
    public Option<RunningFunction> Running { get; }

    /// <summary>The function engines.</summary>
    public IReadOnlyList<FunctionEngine> Engines { get; }

    internal static FunctionStats? Read(RespValue reply)
    {
        if (reply.Field("engines").AllNamed(FunctionEngine.Read) is not { } engines) return null;
        var running = RunningFunction.Read(reply.Field("running_script"));
        return new(running is null ? Option<RunningFunction>.None : Prelude.Some(running), engines);
    }
}
