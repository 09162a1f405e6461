using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Fire and forget between calls that are not: what was not sent did not run, and no other reply moves.</summary>
sealed class ForgettingCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly RedisError Unknown = new RedisError.Client.Cancelled(Delivery.Unknown);
    readonly string _counter = $"forgotten-{id}";

    protected override async Task Call(int number)
    {
        if (Random.OneIn(3))
        {
            var word = $"f{Id}-{number}";
            var echoed = await Ask("ECHO", Echo(word)).ConfigureAwait(false);
            if (echoed.TryGetValue(out var said)) Expect(said.ToString() == word, $"ECHO {word} answered {said}");
            return;
        }

        Ledger.Counting(_counter);
        var result = await Ask("FireAndForget", Incr(_counter).FireAndForget()).ConfigureAwait(false);
        Ledger.Counted(_counter, result.IsOk ? Unknown : result.Error);
    }
}
