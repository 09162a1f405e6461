using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>MULTI with one to three commands: done as a whole, answered as a whole.</summary>
sealed class TransactionCaller(CallerContext context, int id) : Caller(context, id)
{
    readonly string _key = $"multi-{{{id}}}";
    readonly string _counter = $"multi-counter-{{{id}}}";

    protected override Task Call(int number) => Random.OneIn(3) ? Short(number) : Whole($"m{Id}-{number}");

    async Task Whole(string word)
    {
        Ledger.Counting(_counter);
        var result = await Ask("MULTI", Multi((Set(_key, word), Get<string>(_key), Incr(_counter)).Zip())).ConfigureAwait(false);
        var error = result.IsOk ? null : result.Error;
        Ledger.Stored(word, error);
        Ledger.Counted(_counter, error);
        if (!result.TryGetValue(out var replies)) return;
        Expect(replies.Item2.IfNone("") == word, $"GET in a transaction answered {replies.Item2}, not {word}");
        if (Ledger.Fault(_counter, replies.Item3) is { } fault) Expect(false, $"INCR in a transaction: {fault}");
    }

    async Task Short(int number)
    {
        var word = $"n{Id}-{number}";
        var result = await Ask("short MULTI", Multi(Echo(word))).ConfigureAwait(false);
        if (result.TryGetValue(out var said)) Expect(said.ToString() == word, $"ECHO in a transaction answered {said}, not {word}");
    }
}
