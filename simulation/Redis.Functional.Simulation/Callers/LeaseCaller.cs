using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Connections of its own for a while: by Exclusive, beside the shared one, and by With; left early by cancellation.</summary>
sealed class LeaseCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly TimeSpan Limit = Settings.CommandTimeout * 4;

    protected override bool IsOnLease => true;

    protected override Task Call(int number) => Random.Below(3) switch
    {
        0 => Several($"l{Id}-{number}"),
        1 => Beside($"l{Id}-{number}"),
        _ => Watching($"l{Id}-{number}"),
    };

    async Task Several(string word)
    {
        var program = OnLease(from one in Echo(word) from other in Echo(word + "'") select (one, other));
        var result = await Ask("Exclusive", program, Limit).ConfigureAwait(false);
        if (result.TryGetValue(out var said)) Expect(said.one.ToString() == word && said.other.ToString() == word + "'", $"ECHO {word} on a lease answered {said}");
    }

    async Task Beside(string word)
    {
        var result = await Ask("ZipParallel", ZipParallel(Echo(word), OnLease(Echo(word + "'"))), Limit).ConfigureAwait(false);
        if (result.TryGetValue(out var said)) Expect(said.Item1.ToString() == word && said.Item2.ToString() == word + "'", $"ECHO {word} beside a lease answered {said}");
    }

    // A WATCH that ends without its EXEC, on a lease that goes on: the change and the transaction that follow are no conflict.
    async Task Watching(string word)
    {
        RedisKey key = $"watched-{Id}";
        var abandoned = Optimistic([key], from _ in Echo(word) from update in Fail<Transaction<long>>(new RedisError.Client.Missing("given up")) select update, RetrySchedule.Times(0))
            .Catch((RedisError.Client.Missing _) => Pure(0L));
        var program = OnLease(from _ in abandoned from number in Incr(key) from echoed in Multi(Echo(word)) select echoed);
        var result = await Ask("abandoned update", program, Limit).ConfigureAwait(false);
        if (result.TryGetValue(out var said)) Expect(said.ToString() == word, $"ECHO {word} after an abandoned update answered {said}");
        else Expect(result.Error is not RedisError.Transaction.Conflict, $"a watch was left on: {result.Error}");
    }
}
