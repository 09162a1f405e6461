using LanguageExt;

namespace Redis.Functional;

/// <summary>What of functions runs on a server, and how much there is. Since 0.1.</summary>
/// <param name="Running">What runs right now.</param>
/// <param name="Engines">The languages.</param>
public sealed record FunctionActivity(Option<RunningFunction> Running, Seq<FunctionEngine> Engines)
{
    internal static FunctionActivity? Read(RespValue reply)
    {
        if (reply.Field("engines").AllNamed(FunctionEngine.Read) is not { } engines) return null;
        var running = RunningFunction.Read(reply.Field("running_script"));
        return new(running is null ? Option<RunningFunction>.None : Prelude.Some(running), SeqOf.Array(engines));
    }
}
