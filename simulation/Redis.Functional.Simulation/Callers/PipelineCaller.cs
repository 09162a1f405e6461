using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>Batches of four commands, whose replies must be its own and in order.</summary>
sealed class PipelineCaller(CallerContext context, int id) : Caller(context, id)
{
    readonly string _key = $"piped-{id}";
    readonly string _counter = $"piped-counter-{id}";

    protected override async Task Call(int number)
    {
        var word = $"p{Id}-{number}";
        Ledger.Counting(_counter);
        var result = await Ask("pipeline", (Set(_key, word), Get<string>(_key), Echo(word), Incr(_counter)).Zip()).ConfigureAwait(false);
        var error = OfWrite(result);
        Ledger.Stored(word, error);
        Ledger.Counted(_counter, error);
        if (!result.TryGetValue(out var replies)) return;
        // Of a client of several servers a refusal of the SET alone is followed while the GET runs. A failover may come in between.
        Expect(replies.Item2.IfNone("") == word || Context.Settings.Cluster is not null || Context.Losses.Of(_key) > 0, $"GET in a pipeline answered {replies.Item2}, not {word}");
        Expect(replies.Item3.ToString() == word, $"ECHO in a pipeline answered {replies.Item3}, not {word}");
        if (Ledger.Fault(_counter, replies.Item4) is { } fault) Expect(false, $"INCR in a pipeline: {fault}");
    }
}
