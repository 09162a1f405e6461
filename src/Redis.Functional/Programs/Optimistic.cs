using LanguageExt;

namespace Redis.Functional;

public static partial class RedisIO
{
    private static readonly CommandSpec<Unit> WatchSpec =
        new("WATCH", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.All, Decode.Ok);

    private static readonly CommandSpec<Unit> UnwatchSpec =
        new("UNWATCH", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.None, Decode.Ok);

    /// <summary>
    /// WATCH the keys, run the program on the same connection, EXEC the transaction it makes; after a <see cref="RedisError.Transaction.Conflict"/> all of it
    /// again, as the schedule says (16 times when none is given). A failing read unwatches, and so does a transaction without commands.
    /// · since 0.1 · https://redis.io/docs/latest/commands/watch/
    /// </summary>
    public static Redis<A> Optimistic<A>(IEnumerable<RedisKey> keys, Redis<Transaction<A>> program, Schedule? schedule = null)
    {
        var watch = WatchSpec.OfKeys(keys);
        var once = Exclusive(
            from _ in watch
            from transaction in program.Catch(error => Unwatch().Bind(_ => Fail<Transaction<A>>(error)))
            from value in transaction.Body.CommandCount > 0 ? transaction : Unwatch().Bind(_ => (Redis<A>)transaction.Body)
            select value);
        return once.RetryWhen(schedule ?? Schedule.Recurs(16), static error => error is RedisError.Transaction.Conflict);
    }

    private static Redis<Unit> Unwatch() => UnwatchSpec.Of().Catch(static (RedisError _) => Done);
}
