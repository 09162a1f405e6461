using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>An immutable description of requests to a Redis server and of what to do with the replies.</summary>
/// <remarks>
/// <para>It does nothing until a client runs it, and can be run any number of times. The number of steps is not limited by the stack.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract partial class RedisProgram<A> : IProgram
{
    private protected RedisProgram() { }

    /// <summary>Applies a function to the value.</summary>
    /// <remarks>An exception becomes <see cref="RedisError.Client.CallbackFailed"/>.</remarks>
    public RedisProgram<B> Map<B>(Func<A, B> f) => new MapProgram<A, B>(this, f);

    /// <summary>Applies a function to the value, as <see cref="Map{B}"/>; for query syntax.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RedisProgram<B> Select<B>(Func<A, B> f) => Map(f);

    /// <summary>Continues with the program that a function returns for the value.</summary>
    public RedisProgram<B> Bind<B>(Func<A, RedisProgram<B>> f) => new BindProgram<A, B>(this, f);

    /// <summary>Supports query syntax: <c>from a in … from b in … select …</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RedisProgram<C> SelectMany<B, C>(Func<A, RedisProgram<B>> bind, Func<A, B, C> project) =>
        new SelectManyProgram<A, B, C>(this, bind, project);

    /// <summary>Supports query syntax with an outcome in the middle: a Left ends the program.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RedisProgram<C> SelectMany<B, C>(Func<A, Either<RedisError, B>> bind, Func<A, B, C> project) =>
        new SelectManyProgram<A, B, C>(this, a => RedisProgram.FromOutcome(bind(a)), project);

    /// <summary>Drops the value.</summary>
    public RedisProgram<Unit> Ignore() => Map(static _ => Unit.Default);

    /// <summary>Turns an error into a value.</summary>
    public RedisProgram<Either<RedisError, A>> Attempt() => AttemptAs(static outcome => outcome.ToEither());

    /// <summary><see cref="Attempt"/> in the form of another front end.</summary>
    internal RedisProgram<B> AttemptAs<B>(Func<RedisResult<A>, B> form) => new AttemptProgram<A, B>(this, form);

    /// <summary>Its exchange, when it is a bare command, pipeline or transaction: those skip the machine. Else null.</summary>
    internal virtual Exchange<A>? NewExchange(RedisEnvironment environment) => null;

    /// <summary><see cref="NewExchange"/>, observed where something listens.</summary>
    internal Exchange<A>? ObservedExchange(RedisEnvironment environment, DeliveryScope? scope = null)
    {
        var exchange = NewExchange(environment);
        if (environment.Instrument is { IsOn: true } instrument) exchange?.Observe(instrument, scope?.Attempt ?? 0);
        return exchange;
    }

    /// <summary><see cref="NewExchange"/>, measured where something listens. It has no span of its own.</summary>
    internal Exchange<A>? MeasuredExchange(RedisEnvironment environment)
    {
        var exchange = NewExchange(environment);
        if (environment.Instrument is { IsOn: true } instrument) exchange?.Measure(instrument);
        return exchange;
    }

    internal virtual IProgram? Step(Machine machine)
    {
        var exchange = ObservedExchange(machine.Environment, machine.Scope);
        if (exchange is null) return machine.Fail(FailedProgram.Unknown);
        exchange.Begin(machine.Client, machine.Token);
        return machine.Await(exchange.AsStep);
    }

    IProgram? IProgram.Step(Machine machine) => Step(machine);
}
