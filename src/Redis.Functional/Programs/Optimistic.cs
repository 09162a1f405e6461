using LanguageExt;

namespace Redis.Functional;

public static partial class RedisIO
{
    private static readonly CommandSpec<Unit> WatchSpec =
        new("WATCH", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.All, Decode.Ok);

    /// <summary>
    /// WATCH the keys, run the program on the same connection, EXEC the transaction it makes; after a <see cref="RedisError.Transaction.Conflict"/> all of it
    /// again, as the schedule says (16 times, at once, when none is given). Whatever else happens unwatches: a failing read, a cancellation, a transaction
    /// without commands, whose value is the outcome. A program that writes outside its transaction is not run again; one that runs a transaction or
    /// another <c>Optimistic</c> inside ends the watch by that, as EXEC ends all of a connection's. The error's context says how many attempts were
    /// made. Two round trips, the program's, and one when nothing is written. · since 0.1 · https://redis.io/docs/latest/commands/watch/
    /// </summary>
    public static Redis<A> Optimistic<A>(IEnumerable<RedisKey> keys, Redis<Transaction<A>> program, RetrySchedule? schedule = null)
    {
        var watch = new WatchingProgram<Unit>(WatchSpec.OfKeys(keys), static error => error.Delivery == Delivery.Unknown);
        var once = Exclusive(watch.Bind(_ => new WatchingProgram<A>(OrNull(program).Bind(Execute), static error => !IsAnswered(error))));
        return new RetryProgram<A>(once, schedule ?? RetrySchedule.Times(16), static error => error is RedisError.Transaction.Conflict, heedsWrites: true);
    }

    // EXEC was answered, and with that the watch is off.
    private static bool IsAnswered(RedisError error) => error is RedisError.Transaction { Delivery: Delivery.Rejected };

    private static Redis<A> Execute<A>(Transaction<A> transaction) =>
        transaction.Body.CommandCount > 0 ? transaction : WatchingProgram<A>.Unwatch().Bind(_ => (Redis<A>)transaction.Body);
}

/// <summary>Runs where keys are or may be watched, and takes the watch off after an error that leaves it on.</summary>
internal sealed class WatchingProgram<A>(Redis<A> source, Func<RedisError, bool> leavesWatch) : Redis<A>, IFrame
{
    private static readonly CommandSpec<Unit> UnwatchSpec =
        new("UNWATCH", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.None, Decode.Ok);

    internal static Redis<Unit> Unwatch() => UnwatchSpec.Of().Catch(static (RedisError _) => RedisIO.Done);

    internal override IProgram? Step(Machine machine) => machine.Push(this, source);

    IProgram? IFrame.OnError(Machine machine, RedisError error) =>
        leavesWatch(error) ? FinallyProgram.After(new(error), machine, IsAnswering(machine, error) ? Unwatch() : UnwatchAndGo()) : null;

    // Nobody waits for a connection that was slow to answer, or after having cancelled.
    private static bool IsAnswering(Machine machine, RedisError error) =>
        !machine.Token.IsCancellationRequested
        && error is not (RedisError.Connection or RedisError.Timeout or RedisError.Protocol or RedisError.Client.Cancelled);

    private static Redis<Unit> UnwatchAndGo() => UnwatchSpec.Of().FireAndForget().Catch(static (RedisError _) => RedisIO.Done);
}
