using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>Writes that are run again when that is safe: none counts twice.</summary>
sealed class RetryCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly TimeSpan Limit = Settings.CommandTimeout * 5;
    readonly string _counter = $"retried-{id}";

    protected override async Task Call(int number)
    {
        Ledger.Counting(_counter);
        var result = await Ask("INCR again", Incr(_counter).Retry(RetrySchedule.Times(3)), Limit).ConfigureAwait(false);
        Ledger.Counted(_counter, result.IsOk ? null : result.Error);
        if (result.TryGetValue(out var value) && Ledger.Fault(_counter, value) is { } fault) Expect(false, $"INCR that may be run again: {fault}");
    }
}
