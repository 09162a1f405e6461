using LanguageExt;

namespace Redis.Functional;

// A transaction under WATCH that is tried again when a watched key has changed.
public static partial class RedisProgram
{
    /// <summary>Watches keys, runs a program on the same connection, and executes the transaction that the program returns.</summary>
    /// <remarks>
    /// <para>
    /// After a <see cref="RedisError.Transaction.Conflict"/> everything runs again, as long as the schedule allows. The same applies if the keys have moved to
    /// another cluster node in the meantime, because then nothing has run either. The default <paramref name="schedule"/> retries 16 times without delay.
    /// </para>
    /// <para>
    /// Without EXEC, the keys are unwatched: after a failed read, a cancellation, a time limit, or a transaction without commands. The value of such an empty
    /// transaction is the outcome; no EXEC is sent, so a change of a watched key by another client is not detected. A program that writes outside its
    /// transaction does not run again. A transaction or another <c>Optimistic</c> inside the program is a <see cref="RedisError.Client.Unsupported"/>, because
    /// EXEC ends every WATCH of the connection. On a leased connection, one <c>Optimistic</c> runs at a time: others, and transactions, wait for their turn
    /// within the command timeout. The context of the error contains the number of attempts. Two round trips, those of the program, and one if nothing is
    /// written. Since 0.1 · <see href="https://redis.io/docs/latest/commands/watch/">WATCH</see>
    /// </para>
    /// </remarks>
    public static RedisProgram<A> Optimistic<A>(IEnumerable<RedisKey> keys, RedisProgram<Transaction<A>> program, RetrySchedule? schedule = null)
    {
        var once = OnLease(new OptimisticProgram<A>(WatchSpec.Watch.OfKeys(keys), OrNull(program)));
        return new RetryProgram<A>(once, schedule ?? RetrySchedule.Times(16), static error => error is RedisError.Transaction.Conflict || IsOfMovingSlot(error), heedsWrites: true);
    }

    private static bool IsOfMovingSlot(RedisError error) => error switch
    {
        RedisError.Server { Delivery: Delivery.Rejected, Code: "MOVED" or "ASK" or "TRYAGAIN" } => true,
        RedisError.Transaction.Aborted { Delivery: Delivery.Rejected, Causes: [_, ..] causes } => causes.All(IsOfMovingSlot),
        _ => false,
    };
}

/// <summary>
/// One attempt: WATCH, the program, EXEC. Each frame is pushed in the same step as the outcome before it is taken, so that a cancellation between
/// two steps meets the frame that unwatches.
/// </summary>
internal sealed class OptimisticProgram<A>(Command<Unit> watch, RedisProgram<Transaction<A>> program) : RedisProgram<A>, IFrame
{
    internal override IProgram? Step(Machine machine) =>
        machine.IsWatching ? machine.Fail(Watching.Refusal("Another Optimistic")) : machine.Push(this, watch);

    IProgram? IFrame.OnValue(Machine machine)
    {
        machine.IsWatching = true;
        return machine.Push(new Reading(), program);
    }

    // Without an answer, the keys may be watched.
    IProgram? IFrame.OnError(Machine machine, RedisError error) => error.Delivery == Delivery.Unknown ? Watching.End(machine, error) : null;

    // The keys are watched and the caller's program runs.
    private sealed class Reading : IFrame
    {
        IProgram? IFrame.OnValue(Machine machine)
        {
            machine.IsWatching = false;
            return machine.Push(new Executing(), machine.Take<Transaction<A>>() is { } transaction ? Execute(transaction) : null);
        }

        IProgram? IFrame.OnError(Machine machine, RedisError error)
        {
            machine.IsWatching = false;
            return Watching.End(machine, error);
        }

        private static RedisProgram<A> Execute(Transaction<A> transaction) =>
            transaction.Body.CommandCount > 0 ? transaction : Watching.Unwatch().Bind(_ => (RedisProgram<A>)transaction.Body);
    }

    private sealed class Executing : IFrame
    {
        // An EXEC that was answered has ended the watch.
        IProgram? IFrame.OnError(Machine machine, RedisError error) =>
            error is RedisError.Transaction { Delivery: Delivery.Rejected } ? null : Watching.End(machine, error);
    }
}

/// <summary>What does not depend on the type of the value.</summary>
internal static class Watching
{
    internal static RedisProgram<Unit> Unwatch() => WatchSpec.Unwatch.Of().Catch(static (RedisError _) => RedisProgram.Done);

    /// <summary>Unwatches, then goes on with the error.</summary>
    internal static IProgram End(Machine machine, RedisError error) =>
        FinallyProgram.After(StepOutcome.Failed(error), machine, IsAnswering(machine, error) ? Unwatch() : UnwatchAndGo());

    /// <summary>Why the keys of an <c>Optimistic</c> do not stay watched beside this.</summary>
    internal static RedisError.Client.Unsupported Refusal(string what) =>
        new($"{what} inside the program of Optimistic would end its WATCH. Run it before or after, or return its commands in the transaction.");

    // After a cancellation, and on a connection that was slow to answer, the reply is not waited for.
    private static bool IsAnswering(Machine machine, RedisError error) =>
        !machine.Token.IsCancellationRequested
        && error is not (RedisError.Connection or RedisError.Timeout or RedisError.Protocol or RedisError.Client.Cancelled);

    private static RedisProgram<Unit> UnwatchAndGo() => WatchSpec.Unwatch.Of().FireAndForget().Catch(static (RedisError _) => RedisProgram.Done);
}
