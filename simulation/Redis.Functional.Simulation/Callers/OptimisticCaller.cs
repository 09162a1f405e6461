using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>Read and write one key that all such callers share, under WATCH: every acknowledged update counts, once.</summary>
sealed class OptimisticCaller(CallerContext context, int id) : Caller(context, id)
{
    const string Shared = "optimistic";

    // Waits for a connection, reads, writes, and again after a conflict.
    static readonly TimeSpan Limit = Settings.CommandTimeout * 20;

    protected override bool IsOnLease => true;

    protected override async Task Call(int number)
    {
        // A second read within the transaction must see what the first saw: nobody came between.
        var update = from before in Get<long>(Shared).IfNone(0)
                     select Multi((Get<long>(Shared), Incr(Shared)).Zip().Map(replies => (Before: before, Within: replies.Item1.IfNone(0), After: replies.Item2)));
        Ledger.Counting(Shared);
        var result = await Ask("optimistic update", Optimistic([Shared], update, RetrySchedule.Times(3)), Limit).ConfigureAwait(false);
        Ledger.Counted(Shared, result.IsOk ? null : result.Error);
        if (result.TryGetValue(out var seen))
            Expect(seen.Before == seen.Within && seen.After == seen.Within + 1, $"an update read {seen.Before}, found {seen.Within} and made {seen.After}");
    }
}
