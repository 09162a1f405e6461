using LanguageExt;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Simulation;

/// <summary>
/// Several updates at once on one lease, which read and write a key of the caller's own under WATCH: none is lost, and none finds a conflict, since
/// they take turns.
/// </summary>
sealed class TurnCaller(CallerContext context, int id) : Caller(context, id)
{
    static readonly TimeSpan Limit = Settings.CommandTimeout * 8;
    readonly string _key = $"turns-{id}";
    readonly string _other = $"turns-other-{id}";

    // An update whose outcome is unknown may still run, between the reading and the writing of a later one.
    bool _mayMeetOthers;

    protected override Task Call(int number) => Random.Below(3) switch
    {
        0 => Twice("two updates at once", OnLease(ZipParallel(Update().Attempt(), Update().Attempt()))),
        1 => Twice("two updates in With", FromTask(token => Context.Sender.WithLease(_ => ZipParallel(Update().Attempt(), Update().Attempt()), token).AsTask())),
        _ => BesideTransaction($"t{Id}-{number}"),
    };

    // Not by INCR: an update that was lost would not show.
    RedisProgram<long> Update() => Optimistic(
        [_key], from before in Get<long>(_key).IfNone(0) select Multi(Set(_key, before + 1)).Map(_ => before + 1), RetrySchedule.Times(_mayMeetOthers ? 3 : 0));

    async Task Twice(string what, RedisProgram<(Either<RedisError, long>, Either<RedisError, long>)> program)
    {
        Ledger.Counting(_key);
        Ledger.Counting(_key);
        var result = await Ask(what, program, Limit).ConfigureAwait(false);
        if (result.TryGetValue(out var both)) Count(what, RedisResult.FromEither(both.Item1), RedisResult.FromEither(both.Item2));
        else Count(what, result.Error, result.Error);
    }

    async Task BesideTransaction(string word)
    {
        Ledger.Counting(_key);
        Ledger.Counting(_other);
        var program = OnLease(ZipParallel(Update().Attempt(), Multi((Incr(_other), Echo(word)).Zip())));
        var result = await Ask("update beside a transaction", program, Limit).ConfigureAwait(false);
        if (!result.TryGetValue(out var both))
        {
            // The error may be of the transaction or of the lease, and says nothing of the update.
            Count("update beside a transaction", new RedisError.Client.Cancelled(Delivery.Unknown));
            Ledger.Counted(_other, result.Error.Delivery == Delivery.NotSent ? new RedisError.Client.Cancelled(Delivery.Unknown) : result.Error);
            return;
        }

        Count("update beside a transaction", RedisResult.FromEither(both.Item1));
        Ledger.Counted(_other, null);
        Expect(both.Item2.Item2.ToString() == word, $"ECHO {word} in a transaction beside an update answered {both.Item2.Item2}");
    }

    void Count(string what, params RedisResult<long>[] updates)
    {
        var errors = updates.Select(static update => update.IsOk ? null : update.Error).ToArray();
        _mayMeetOthers |= errors.Any(static error => error?.Delivery is Delivery.Unknown or Delivery.Executed);
        foreach (var error in errors)
        {
            Expect(_mayMeetOthers || error is not RedisError.Transaction.Conflict, $"{what}: a conflict with nobody: {error}");
            Ledger.Counted(_key, error);
        }
    }
}
