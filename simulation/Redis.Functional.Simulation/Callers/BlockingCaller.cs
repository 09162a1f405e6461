using LanguageExt;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>BLPOP of a list that it also pushes to: each item comes once, an empty list answers None in time. Some wait for a minute, and are cancelled before.</summary>
sealed class BlockingCaller(CallerContext context, int id) : Caller(context, id)
{
    // Each sending waits anew.
    TimeSpan Limit => Settings.CommandTimeout * (Context.Settings.Cluster is null ? 4 : 40);
    readonly string _list = $"list-{id}";

    protected override Task Call(int number) => Random.Below(Context.Plan.HasCancellations ? 5 : 4) switch
    {
        0 or 1 => Push($"b{Id}-{number}"),
        2 or 3 => Pop(),
        _ => Abandon(),
    };

    // The server still holds the reply back when the connection could go to its next user.
    async Task Abandon()
    {
        var result = await Ask("abandoned BLPOP", BLPop($"empty-{Id}", TimeSpan.FromMinutes(1)), CancelledLater(), Limit).ConfigureAwait(false);
        Expect(!result.IsOk, "a BLPOP of a list that is always empty answered");
    }

    async Task Push(string item)
    {
        var result = await Ask("RPUSH", RPush(_list, item)).ConfigureAwait(false);
        Ledger.Pushed(item, result.IsOk ? null : result.Error);
    }

    async Task Pop()
    {
        var result = await Ask("BLPOP", BLPop(_list, TimeSpan.FromMilliseconds(1 + Random.Below(40))), Limit).ConfigureAwait(false);
        if (!result.TryGetValue(out var popped)) return;
        popped.IfSome(item =>
        {
            Expect(item.ToString().StartsWith($"b{Id}-", StringComparison.Ordinal), $"BLPOP {_list} answered {item}");
            Expect(Ledger.Popped(item.ToString()), $"{item} was popped twice");
        });
    }
}
