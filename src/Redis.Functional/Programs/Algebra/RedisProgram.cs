using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Creates programs; intended for <c>using static</c>.</summary>
/// <remarks>Since 0.1.</remarks>
public static partial class RedisProgram
{
    /// <summary>Creates a program that sends nothing and yields the given value.</summary>
    public static RedisProgram<A> Pure<A>(A value) => new PureProgram<A>(value);

    /// <summary>A program that does nothing and yields Unit.</summary>
    public static RedisProgram<Unit> Done { get; } = new PureProgram<Unit>(Unit.Default);

    /// <summary>Creates a program that fails with the given error.</summary>
    public static RedisProgram<A> Fail<A>(RedisError error) =>
        new FailProgram<A>(error ?? new RedisError.Client.InvalidArgument("The error of Fail is null."));

    /// <summary>Creates a program that ends with the given outcome.</summary>
    public static RedisProgram<A> FromOutcome<A>(Either<RedisError, A> outcome) => FromOutcome(RedisResult.FromEither(outcome));

    /// <summary>Creates a program that ends with the given outcome.</summary>
    public static RedisProgram<A> FromOutcome<A>(RedisResult<A> outcome) => outcome.TryGetValue(out var value) ? Pure(value) : Fail<A>(outcome.Error);

    /// <summary>Creates a program that is built by a function when it runs.</summary>
    public static RedisProgram<A> Defer<A>(Func<RedisProgram<A>> f) => new DeferProgram<A>(f);

    /// <summary>Creates a program from work outside Redis.</summary>
    /// <remarks>The function is called in each run. If it throws, the outcome is <see cref="RedisError.Client.CallbackFailed"/>.</remarks>
    public static RedisProgram<A> FromTask<A>(Func<CancellationToken, Task<A>> f) => new LiftProgram<A>(async token => new(await f(token).ConfigureAwait(false)));

    /// <summary>Creates a program from work outside Redis that returns its errors.</summary>
    public static RedisProgram<A> FromTask<A>(Func<CancellationToken, Task<Either<RedisError, A>>> f) =>
        new LiftProgram<A>(async token => RedisResult.FromEither(await f(token).ConfigureAwait(false)));

    /// <summary>Creates a program from work outside Redis that returns its errors, and whose values may be null.</summary>
    public static RedisProgram<A> FromTaskResult<A>(Func<CancellationToken, Task<RedisResult<A>>> f) => new LiftProgram<A>(f);

    /// <summary>Creates a program that waits on the client's clock.</summary>
    /// <remarks>The delay is rounded up to whole milliseconds; 0 or less does not wait.</remarks>
    public static RedisProgram<Unit> Sleep(TimeSpan delay) => new DelayProgram<Unit>(delay, Done);

    /// <summary>Creates a transaction (MULTI, EXEC) from a pipeline.</summary>
    public static Transaction<A> Multi<A>(Pipeline<A> body) => new(body);

    /// <summary>Does not compile, because a transaction requires a pipeline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Pipeline.TakesNoPrograms + " To read first and write then, use Optimistic.", error: true)]
    public static Transaction<A> Multi<A>(RedisProgram<A> body) => new(body as Pipeline<A>);

    /// <summary>Runs two programs concurrently.</summary>
    /// <remarks>Both run to completion, even if one fails. If both fail, the outcome is the error of the first program.</remarks>
    public static RedisProgram<(A, B)> ZipParallel<A, B>(RedisProgram<A> first, RedisProgram<B> second) => new ZipParallelProgram<A, B>(first, second);

    /// <summary>Runs a program for each item, all concurrently.</summary>
    public static RedisProgram<Seq<B>> TraverseParallel<A, B>(IEnumerable<A> items, Func<A, RedisProgram<B>> f) =>
        Defer(() => (RedisProgram<Seq<B>>)new TraverseParallelProgram<A, B>([.. items], f));

    /// <summary>Runs a program for each item, one after the other, and stops at the first error.</summary>
    public static RedisProgram<Seq<B>> Traverse<A, B>(IEnumerable<A> items, Func<A, RedisProgram<B>> f) =>
        Defer(() =>
        {
            var all = items.ToArray();
            var values = new B[all.Length];
            return Loop(0, i => i == all.Length
                ? Pure(Prelude.Right<int, Seq<B>>(SeqOf.Array(values)))
                : f(all[i]).Map(b =>
                {
                    values[i] = b;
                    return Prelude.Left<int, Seq<B>>(i + 1);
                }));
        });

    /// <summary>Null becomes a program that fails.</summary>
    internal static RedisProgram<A> OrNull<A>(RedisProgram<A>? program) => program ?? Fail<A>(FailedProgram.NullError);

    /// <summary>Runs programs one after the other, and stops at the first error.</summary>
    public static RedisProgram<Seq<A>> Sequence<A>(IEnumerable<RedisProgram<A>> programs) => Traverse(programs, static program => program);

    /// <summary>Repeats a step: a Left is the state for the next iteration, a Right is the value of the loop.</summary>
    /// <remarks>Uses no additional call stack or heap per iteration.</remarks>
    public static RedisProgram<A> Loop<S, A>(S seed, Func<S, RedisProgram<Either<S, A>>> step) => new LoopProgram<S, A>(seed, step);

    /// <summary>Acquires a value, uses it, and releases it after success, error or cancellation.</summary>
    public static RedisProgram<B> Bracket<A, B>(RedisProgram<A> acquire, Func<A, RedisProgram<B>> use, Func<A, RedisProgram<Unit>> release) =>
        new BracketProgram<A, B>(acquire, use, release);

    /// <summary>Runs a program on a connection that no other caller uses in the meantime.</summary>
    public static RedisProgram<A> OnLease<A>(RedisProgram<A> program) => new ExclusiveProgram<A>(program);

    /// <summary>Sends a pipeline without waiting for its replies, which are dropped.</summary>
    /// <remarks>
    /// The value is available as soon as the connection has taken the batch: it is in the connection's queue, and may not have been sent. The program fails
    /// only if the batch is not taken. A connection that is lost afterwards causes no error, and error replies are dropped too; the server counts them
    /// (<c>errorstats</c> in INFO).
    /// </remarks>
    public static RedisProgram<Unit> FireAndForget<A>(this Pipeline<A> pipeline) => new ForgottenProgram<A>(Pipeline.OrInvalid(pipeline));
}
