using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Makes programs: the companion of <see cref="RedisProgram{A}"/>. Meant for <c>using static</c>. Since 0.1.</summary>
public static partial class RedisProgram
{
    /// <summary>A program that has this value.</summary>
    public static RedisProgram<A> Pure<A>(A value) => new PureProgram<A>(value);

    /// <summary>A program that has nothing to say.</summary>
    public static RedisProgram<Unit> Done { get; } = new PureProgram<Unit>(Unit.Default);

    /// <summary>A program that fails.</summary>
    public static RedisProgram<A> Fail<A>(RedisError error) =>
        new FailProgram<A>(error ?? new RedisError.Client.InvalidArgument("The error of Fail is null."));

    /// <summary>An outcome as a program.</summary>
    public static RedisProgram<A> FromOutcome<A>(Either<RedisError, A> outcome) => FromOutcome(RedisResult.FromEither(outcome));

    /// <summary>An outcome as a program.</summary>
    public static RedisProgram<A> FromOutcome<A>(RedisResult<A> outcome) => outcome.TryGetValue(out var value) ? Pure(value) : Fail<A>(outcome.Error);

    /// <summary>The program is made when it is run.</summary>
    public static RedisProgram<A> Defer<A>(Func<RedisProgram<A>> f) => new DeferProgram<A>(f);

    /// <summary>Work outside Redis. It is started at each run; what it throws becomes <see cref="RedisError.Client.CallbackFailed"/>.</summary>
    public static RedisProgram<A> FromTask<A>(Func<CancellationToken, Task<A>> f) => new LiftProgram<A>(async token => new(await f(token).ConfigureAwait(false)));

    /// <summary>Work outside Redis that returns its errors.</summary>
    public static RedisProgram<A> FromTask<A>(Func<CancellationToken, Task<Either<RedisError, A>>> f) =>
        new LiftProgram<A>(async token => RedisResult.FromEither(await f(token).ConfigureAwait(false)));

    /// <summary>Work outside Redis that returns its errors, null values included.</summary>
    public static RedisProgram<A> FromTaskResult<A>(Func<CancellationToken, Task<RedisResult<A>>> f) => new LiftProgram<A>(f);

    /// <summary>Waits on the client's clock, in whole milliseconds: part of one counts as one. No time: does not wait.</summary>
    public static RedisProgram<Unit> Sleep(TimeSpan delay) => new DelayProgram<Unit>(delay, Done);

    /// <summary>A pipeline run as MULTI … EXEC.</summary>
    public static Transaction<A> Multi<A>(Pipeline<A> body) => new(body);

    /// <summary>Does not compile: a transaction takes a pipeline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Pipeline.TakesNoPrograms + " To read first and write then, use Optimistic.", error: true)]
    public static Transaction<A> Multi<A>(RedisProgram<A> body) => new(body as Pipeline<A>);

    /// <summary>Both at the same time. The first Left, in order, is the outcome; both are run to their end.</summary>
    public static RedisProgram<(A, B)> ZipParallel<A, B>(RedisProgram<A> first, RedisProgram<B> second) => new ZipParallelProgram<A, B>(first, second);

    /// <summary>A program for each item, all at the same time.</summary>
    public static RedisProgram<Seq<B>> TraverseParallel<A, B>(IEnumerable<A> items, Func<A, RedisProgram<B>> f) =>
        Defer(() => (RedisProgram<Seq<B>>)new TraverseParallelProgram<A, B>([.. items], f));

    /// <summary>A program for each item, one after the other; the first Left ends it.</summary>
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

    /// <summary>Programs one after the other; the first Left ends it.</summary>
    public static RedisProgram<Seq<A>> Sequence<A>(IEnumerable<RedisProgram<A>> programs) => Traverse(programs, static program => program);

    /// <summary>Goes on with each Left, ends with the first Right. Needs neither call stack nor heap per turn.</summary>
    public static RedisProgram<A> Loop<S, A>(S seed, Func<S, RedisProgram<Either<S, A>>> step) => new LoopProgram<S, A>(seed, step);

    /// <summary>Acquires, uses, and releases whatever happens.</summary>
    public static RedisProgram<B> Bracket<A, B>(RedisProgram<A> acquire, Func<A, RedisProgram<B>> use, Func<A, RedisProgram<Unit>> release) =>
        new BracketProgram<A, B>(acquire, use, release);

    /// <summary>Runs it on a connection that nobody else uses meanwhile.</summary>
    public static RedisProgram<A> OnLease<A>(RedisProgram<A> program) => new ExclusiveProgram<A>(program);

    /// <summary>Sends it and does not wait for replies, which are dropped: the value is there as soon as it is handed to the connection.</summary>
    public static RedisProgram<Unit> FireAndForget<A>(this Pipeline<A> pipeline) => new ForgottenProgram<A>(Pipeline.OrInvalid(pipeline));
}
