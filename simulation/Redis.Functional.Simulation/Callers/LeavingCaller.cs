using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>
/// An update under WATCH that ends by a time limit at any of its steps, on a lease that goes on, or by a cancellation, after which another user has the
/// connection: whoever comes next finds no watch.
/// </summary>
sealed class LeavingCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly TimeSpan Limit = Settings.CommandTimeout * 8;
    readonly string _key = $"left-{id}";

    protected override bool IsOnLease => true;

    protected override Task Call(int number) => Random.OneIn(2) ? OnALease($"v{Id}-{number}") : Cancelled($"v{Id}-{number}");

    RedisProgram<Either<RedisError, long>> Left() => Optimistic(
            [_key], from seen in Get<long>(_key) from _ in Sleep(Random.UpTo(TimeSpan.FromMilliseconds(2))) select Multi(Incr(_key)), RetrySchedule.Times(0))
        .Timeout(Random.UpTo(TimeSpan.FromMilliseconds(8))).Attempt();

    async Task OnALease(string word)
    {
        var program = OnLease(from left in Left() from number in Incr(_key) from echoed in Multi(Echo(word)) select echoed);
        var result = await Ask("after an update that was left", program, Limit).ConfigureAwait(false);
        Check(word, result);
    }

    async Task Cancelled(string word)
    {
        _ = await Ask("cancelled update", Optimistic([_key], from seen in Get<long>(_key) select Multi(Incr(_key)), RetrySchedule.Times(0)), CancelledLater(), Limit).ConfigureAwait(false);
        var result = await Ask("after a cancelled update", OnLease(from number in Incr(_key) from echoed in Multi(Echo(word)) select echoed), default, Limit).ConfigureAwait(false);
        Check(word, result);
    }

    void Check(string word, RedisResult<RedisValue> result)
    {
        if (result.TryGetValue(out var said)) Expect(said.ToString() == word, $"ECHO {word} after an update that was left answered {said}");
        else Expect(result.Error is not RedisError.Transaction.Conflict, $"a watch was left on: {result.Error}");
    }
}
