using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A program: an immutable value that says what to do with a Redis server and what becomes of the answers. It does nothing until
/// a client runs it, and can be run again. Stack-safe to millions of steps. Since 0.1.
/// </summary>
public abstract partial class RedisProgram<A> : IProgram
{
    private protected RedisProgram() { }

    /// <summary>The same program, its value passed through a function. What the function throws becomes <see cref="RedisError.Client.CallbackFailed"/>.</summary>
    public RedisProgram<B> Map<B>(Func<A, B> f) => new MapProgram<A, B>(this, f);

    /// <summary><see cref="Map{B}"/>, for query syntax.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RedisProgram<B> Select<B>(Func<A, B> f) => Map(f);

    /// <summary>Goes on with the program the function makes of the value.</summary>
    public RedisProgram<B> Bind<B>(Func<A, RedisProgram<B>> f) => new BindProgram<A, B>(this, f);

    /// <summary>Query syntax: <c>from a in … from b in … select …</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RedisProgram<C> SelectMany<B, C>(Func<A, RedisProgram<B>> bind, Func<A, B, C> project) =>
        new SelectManyProgram<A, B, C>(this, bind, project);

    /// <summary>Query syntax over an outcome in the middle: a Left ends the program.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RedisProgram<C> SelectMany<B, C>(Func<A, Either<RedisError, B>> bind, Func<A, B, C> project) =>
        new SelectManyProgram<A, B, C>(this, a => RedisProgram.FromOutcome(bind(a)), project);

    /// <summary>The same program, its value dropped.</summary>
    public RedisProgram<Unit> Ignore() => Map(static _ => Unit.Default);

    /// <summary>The same program, its error kept as a value.</summary>
    public RedisProgram<Either<RedisError, A>> Attempt() => AttemptAs(static outcome => outcome.ToEither());

    /// <summary><see cref="Attempt"/> in the form of another front end.</summary>
    internal RedisProgram<B> AttemptAs<B>(Func<RedisResult<A>, B> form) => new AttemptProgram<A, B>(this, form);

    /// <summary>Its exchange, when it is a bare command, pipeline or transaction: those skip the machine. Else null.</summary>
    internal virtual Exchange<A>? NewExchange(RedisEnvironment environment) => null;

    internal virtual IProgram? Step(Machine machine)
    {
        var exchange = NewExchange(machine.Environment);
        return exchange is null ? machine.Fail(FailedProgram.Unknown) : machine.Await(Send(exchange, machine));
    }

    IProgram? IProgram.Step(Machine machine) => Step(machine);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<RedisResult<object?>> Send(Exchange<A> exchange, Machine machine)
    {
        // Asked before it is sent: when its result is here, a command's exchange may be somebody else's. Of its fate the error tells all.
        var isReadOnly = exchange.IsReadOnly;
        exchange.Begin(machine.Client, machine.Token);
        var result = await exchange.AsResult.ConfigureAwait(false);
        var ok = result.TryGetValue(out var value);
        if (!isReadOnly && exchange.MayHaveWritten(ok ? null : result.Error)) machine.Scope?.RecordWrite();
        return ok ? new(value) : new(result.Error);
    }
}
