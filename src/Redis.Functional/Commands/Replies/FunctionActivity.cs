using LanguageExt;

namespace Redis.Functional;

/// <summary>What of functions runs on a server, and how much there is. Since 0.1.</summary>
/// <param name="Running">What runs right now.</param>
/// <param name="Engines">The languages.</param>
public sealed record FunctionActivity(Option<RunningFunction> Running, Seq<FunctionEngine> Engines)
{
    internal static FunctionActivity? Read(RespValue reply)
    {
        if (reply.Field("engines") is not { } listed) return null;
        var engines = new FunctionEngine[listed.Items().Length / 2];
        for (var i = 0; i < engines.Length; i++)
        {
            var facts = listed.Items()[(2 * i) + 1];
            engines[i] = new(listed.Items()[2 * i].Text() ?? "", facts.Field("libraries_count").Number() ?? 0, facts.Field("functions_count").Number() ?? 0);
        }

        return new(RunningFunction.Read(reply.Field("running_script")) is { } running ? Prelude.Some(running) : Option<RunningFunction>.None, SeqOf.Array(engines));
    }
}
