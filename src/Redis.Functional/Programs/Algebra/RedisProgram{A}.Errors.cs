using LanguageExt;

namespace Redis.Functional;

// What a program does with errors: catch, attempt, map and fall back.
public abstract partial class RedisProgram<A>
{
    /// <summary>Goes on after an error.</summary>
    public RedisProgram<A> Catch(Func<RedisError, RedisProgram<A>> handler) => new CatchProgram<A>(this, handler);

    /// <summary>Goes on after one kind of error; others pass.</summary>
    public RedisProgram<A> Catch<E>(Func<E, RedisProgram<A>> handler)
        where E : RedisError => new CatchProgram<A>(this, error => error is E own ? handler(own) : RedisProgram.Fail<A>(error));

    /// <summary>The other program, should this one fail.</summary>
    public RedisProgram<A> OrElse(RedisProgram<A> other) => Catch(_ => other);

    /// <summary>The same program, its error changed.</summary>
    public RedisProgram<A> MapError(Func<RedisError, RedisError> f) => Catch(error => RedisProgram.Fail<A>(f(error)));

    /// <summary>Fails when the value does not hold what is asked. (There is no <c>where</c>: it has no honest error to give.)</summary>
    public RedisProgram<A> Ensure(Func<A, bool> predicate, Func<A, RedisError> error) =>
        Bind(a => predicate(a) ? RedisProgram.Pure(a) : RedisProgram.Fail<A>(error(a)));

    /// <summary>Runs the finalizer after a value, an error and a cancellation alike; the caller's token does not reach it. A failing finalizer makes a good run fail.</summary>
    public RedisProgram<A> Finally(RedisProgram<Unit> finalizer) => new FinallyProgram<A>(this, finalizer);

    /// <summary>
    /// Runs it again after a transient error, as the schedule says, as long as nothing that was written inside may have been delivered.
    /// The last error says how many attempts were made.
    /// </summary>
    public RedisProgram<A> Retry(RetrySchedule schedule) => new RetryProgram<A>(this, schedule, static error => error.IsTransient, heedsWrites: true);

    /// <summary>
    /// Runs it again when the predicate says so, delivered or not: the caller's own decision. The error that the predicate sees says which
    /// attempt failed, and whether anything inside may have been written (<see cref="RedisError.IsRetrySafe"/>).
    /// </summary>
    public RedisProgram<A> RetryWhen(RetrySchedule schedule, Func<RedisError, bool> predicate) => new RetryProgram<A>(this, schedule, predicate, heedsWrites: false);

    /// <summary>Gives up after a time; the error says whether something may have run.</summary>
    public RedisProgram<A> Timeout(TimeSpan limit) => new TimeoutProgram<A>(this, limit);

    /// <summary><see cref="OrElse"/>.</summary>
    public static RedisProgram<A> operator |(RedisProgram<A> left, RedisProgram<A> right) => RedisProgram.OrNull(left).OrElse(right);

    /// <summary>An outcome is a program that has it.</summary>
    public static implicit operator RedisProgram<A>(Either<RedisError, A> outcome) => RedisProgram.FromOutcome(outcome);
}
