using LanguageExt;

namespace Redis.Functional;

/// <summary>Makes programs: the companion of <see cref="Redis{A}"/>. Meant for <c>using static</c>. Since 0.1.</summary>
public static partial class RedisIO
{
    /// <summary>A program that has this value.</summary>
    public static Redis<A> Pure<A>(A value) => new PureProgram<A>(value);

    /// <summary>A program that has nothing to say.</summary>
    public static Redis<Unit> Done { get; } = new PureProgram<Unit>(Unit.Default);

    /// <summary>A program that fails.</summary>
    public static Redis<A> Fail<A>(RedisError error) =>
        new FailProgram<A>(error ?? new RedisError.Client.InvalidArgument("Fail was given no error"));

    /// <summary>An outcome as a program.</summary>
    public static Redis<A> From<A>(Either<RedisError, A> outcome) => From(RedisResult.Of(outcome));

    /// <summary>An outcome as a program.</summary>
    public static Redis<A> From<A>(RedisResult<A> outcome) => outcome.TryGet(out var value) ? Pure(value) : Fail<A>(outcome.Error);

    /// <summary>The program is made when it is run.</summary>
    public static Redis<A> Defer<A>(Func<Redis<A>> f) => new DeferProgram<A>(f);

    /// <summary>Work outside Redis. It is started at each run; what it throws becomes <see cref="RedisError.Client.Callback"/>.</summary>
    public static Redis<A> LiftAsync<A>(Func<CancellationToken, Task<A>> f) => new LiftProgram<A>(async token => new(await f(token).ConfigureAwait(false)));

    /// <summary>Work outside Redis that returns its errors.</summary>
    public static Redis<A> LiftAsync<A>(Func<CancellationToken, Task<Either<RedisError, A>>> f) =>
        new LiftProgram<A>(async token => RedisResult.Of(await f(token).ConfigureAwait(false)));

    /// <summary>Work outside Redis that returns its errors, null values included.</summary>
    public static Redis<A> LiftResult<A>(Func<CancellationToken, Task<RedisResult<A>>> f) => new LiftProgram<A>(f);

    /// <summary>Waits on the client's clock.</summary>
    public static Redis<Unit> Sleep(TimeSpan delay) => new DelayProgram<Unit>(delay, Done);

    /// <summary>A pipeline run as MULTI … EXEC.</summary>
    public static Transaction<A> Multi<A>(Pipeline<A> body) => new(body);

    /// <summary>Both at the same time. The first Left, in order, is the outcome; both are run to their end.</summary>
    public static Redis<(A, B)> Par<A, B>(Redis<A> first, Redis<B> second) => new ParProgram<A, B>(first, second);

    /// <summary>A program for each item, all at the same time.</summary>
    public static Redis<Seq<B>> ParTraverse<A, B>(IEnumerable<A> items, Func<A, Redis<B>> f) =>
        Defer(() => (Redis<Seq<B>>)new ParTraverseProgram<A, B>([.. items], f));

    /// <summary>A program for each item, one after the other; the first Left ends it.</summary>
    public static Redis<Seq<B>> Traverse<A, B>(IEnumerable<A> items, Func<A, Redis<B>> f) =>
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
    internal static Redis<A> OrNull<A>(Redis<A>? program) => program ?? Fail<A>(FailedProgram.NullError);

    /// <summary>Programs one after the other; the first Left ends it.</summary>
    public static Redis<Seq<A>> Sequence<A>(IEnumerable<Redis<A>> programs) => Traverse(programs, static program => program);

    /// <summary>Goes on with each Left, ends with the first Right. Needs neither call stack nor heap per turn.</summary>
    public static Redis<A> Loop<S, A>(S seed, Func<S, Redis<Either<S, A>>> step) => new LoopProgram<S, A>(seed, step);

    /// <summary>Acquires, uses, and releases whatever happens.</summary>
    public static Redis<B> Bracket<A, B>(Redis<A> acquire, Func<A, Redis<B>> use, Func<A, Redis<Unit>> release) =>
        new BracketProgram<A, B>(acquire, use, release);

    /// <summary>Runs it on a connection that nobody else uses meanwhile.</summary>
    public static Redis<A> Exclusive<A>(Redis<A> program) => new ExclusiveProgram<A>(program);

    /// <summary>Sends it and does not wait for replies, which are dropped: the value is there as soon as it is handed to the connection.</summary>
    public static Redis<Unit> FireAndForget<A>(this Pipeline<A> pipeline) => new ForgottenProgram<A>(Pipeline.OrInvalid(pipeline));
}
