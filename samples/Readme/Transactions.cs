using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Readme;

/// <summary>The code of docs/guides/transactions.md.</summary>
public static class Transactions
{
    // snippet: multi
    // MULTI, three commands, EXEC: one write, one round trip, and no other command in between
    public static Transaction<(long, Option<string>, bool)> Visit(string user) => Multi(
        (Incr($"visits:{user}"), Get<string>($"name:{user}"), Expire($"visits:{user}", TimeSpan.FromDays(1))).Zip());

    public static Transaction<Seq<long>> CountAll(IEnumerable<string> keys) => Multi(Pipeline.Traverse(keys, key => Incr(key)));
    // end snippet

    // snippet: elements
    // INCR fails if the key holds text; Attempt makes that error a value, and the transaction succeeds
    public static Transaction<(Either<RedisError, long>, Unit)> CountAndStore(RedisKey counter, RedisKey place) =>
        Multi((Incr(counter).Attempt(), Set(place, "stored")).Zip());
    // end snippet

    // snippet: refused
    public static string Explain(RedisError error) => error switch
    {
        RedisError.Transaction.Aborted aborted => string.Join("; ", aborted.Causes.Map(cause => $"{cause.Context.Command} at {cause.Context.Index}: {cause.Message}")),
        RedisError.Transaction.Conflict => "a watched key changed",
        { Delivery: Delivery.Unknown } => "EXEC was sent and not answered: all of it ran, or nothing",
        _ => error.Message,
    };
    // end snippet

    // snippet: optimistic
    // moves an amount if the balance is sufficient; safe with concurrent callers
    public static RedisProgram<bool> Transfer(RedisKey payer, RedisKey payee, long amount) => Optimistic([payer, payee],
        from balances in (Get<long>(payer), Get<long>(payee)).Zip()
        let left = balances.Item1.IfNone(0) - amount
        select left < 0
            ? Multi(Pipeline.Pure(false))                                               // nothing to write: UNWATCH
            : Multi((Set(payer, left), Set(payee, balances.Item2.IfNone(0) + amount)).Zip((_, _) => true)),
        RetrySchedule.Exponential(TimeSpan.FromMilliseconds(1)).MaxDelay(TimeSpan.FromMilliseconds(50)).WithJitter() & RetrySchedule.Times(20));
    // end snippet

    // snippet: exclusive
    public static RedisProgram<long> OnOneConnection(RedisKey key) => OnLease(
        from written in Set(key, "value")
        from replicas in Wait(1, TimeSpan.FromSeconds(1))       // WAIT asks about the writes of its own connection
        select replicas);
    // end snippet
}
