using LanguageExt;

namespace Redis.Functional;

// What a program does with errors: catch, attempt, map and fall back.
public abstract partial class RedisProgram<A>
{
    /// <summary>Handles every error with another program.</summary>
    public RedisProgram<A> Catch(Func<RedisError, RedisProgram<A>> handler) => new CatchProgram<A>(this, handler);

    /// <summary>Handles errors of one kind with another program; other errors remain.</summary>
    public RedisProgram<A> Catch<E>(Func<E, RedisProgram<A>> handler)
        where E : RedisError => new CatchProgram<A>(this, error => error is E own ? handler(own) : RedisProgram.Fail<A>(error));

    /// <summary>Runs another program if this one fails.</summary>
    public RedisProgram<A> OrElse(RedisProgram<A> other) => Catch(_ => other);

    /// <summary>Changes the error with a function.</summary>
    public RedisProgram<A> MapError(Func<RedisError, RedisError> f) => Catch(error => RedisProgram.Fail<A>(f(error)));

    /// <summary>Fails with the given error unless the value satisfies the predicate.</summary>
    /// <remarks>LINQ <c>where</c> is not supported because it cannot supply an error.</remarks>
    public RedisProgram<A> Ensure(Func<A, bool> predicate, Func<A, RedisError> error) =>
        Bind(a => predicate(a) ? RedisProgram.Pure(a) : RedisProgram.Fail<A>(error(a)));

    /// <summary>Runs another program afterwards, whether this one succeeds, fails or is cancelled.</summary>
    /// <remarks>
    /// The caller's token does not cancel the finalizer. If this program succeeds and the finalizer fails, the outcome is the error of the finalizer.
    /// </remarks>
    public RedisProgram<A> Finally(RedisProgram<Unit> finalizer) => new FinallyProgram<A>(this, finalizer);

    /// <summary>Runs the program again after a transient error, as long as the schedule allows and none of its writes may have been delivered.</summary>
    /// <remarks>The last error contains the number of attempts.</remarks>
    public RedisProgram<A> Retry(RetrySchedule schedule) => new RetryProgram<A>(this, schedule, static error => error.IsTransient, heedsWrites: true);

    /// <summary>Runs the program again as long as the schedule and the predicate allow, even if a write may have been delivered.</summary>
    /// <remarks>
    /// The error that the predicate receives contains the number of the attempt and whether a write may have been delivered
    /// (<see cref="RedisError.IsRetrySafe"/>).
    /// </remarks>
    public RedisProgram<A> RetryWhen(RetrySchedule schedule, Func<RedisError, bool> predicate) => new RetryProgram<A>(this, schedule, predicate, heedsWrites: false);

    /// <summary>Limits the duration of the program; the <see cref="RedisError.Timeout"/> says whether a write may have been executed.</summary>
    public RedisProgram<A> Timeout(TimeSpan limit) => new TimeoutProgram<A>(this, limit);

    /// <summary>Runs the right program if the left one fails, as <see cref="OrElse"/>.</summary>
    public static RedisProgram<A> operator |(RedisProgram<A> left, RedisProgram<A> right) => RedisProgram.OrNull(left).OrElse(right);

    /// <summary>Converts an outcome to a program.</summary>
    public static implicit operator RedisProgram<A>(Either<RedisError, A> outcome) => RedisProgram.FromOutcome(outcome);
}
