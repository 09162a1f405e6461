using System.ComponentModel;

namespace Redis.Functional;

/// <summary>A pipeline that runs as one transaction: MULTI, its commands and EXEC, in one write.</summary>
/// <remarks>
/// <para>
/// No command of another client runs in between. If the server refuses a command while queueing it, nothing is executed. If a command fails during EXEC, the
/// others are executed all the same.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class Transaction<A> : RedisProgram<A>
{
    private readonly Pipeline<A> _body;

    internal Transaction(Pipeline<A>? body) => _body = Pipeline.OrInvalid(body);

    /// <summary>Whether none of the commands writes, as <see cref="Pipeline{A}.IsReadOnly"/>.</summary>
    public bool IsReadOnly => _body.IsReadOnly;

    /// <summary>The keys of the commands, as <see cref="Pipeline{A}.Keys"/>.</summary>
    public LanguageExt.Seq<RedisKey> Keys => _body.Keys;

    /// <summary>The hash slots of the keys, as <see cref="Pipeline{A}.Slots"/>.</summary>
    /// <remarks>In a cluster, a transaction must use one slot.</remarks>
    public LanguageExt.Seq<int> Slots => _body.Slots;

    internal Pipeline<A> Body => _body;

    /// <summary>Applies a function to the value.</summary>
    public new Transaction<B> Map<B>(Func<A, B> f) => new(_body.Map(f));

    /// <summary>Applies a function to the value, as <see cref="Map{B}"/>; for query syntax.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Transaction<B> Select<B>(Func<A, B> f) => Map(f);

    /// <summary>Drops the value.</summary>
    public new Transaction<LanguageExt.Unit> Ignore() => Map(static _ => LanguageExt.Unit.Default);

    /// <summary>Joins two transactions into one.</summary>
    public Transaction<(A, B)> Zip<B>(Transaction<B> other) => new(_body.Zip(other?.Body!));

    internal override IProgram? Step(Machine machine) => machine.IsWatching ? machine.Fail(Watching.Refusal("A transaction")) : base.Step(machine);

    internal override Exchange<A> NewExchange(RedisEnvironment environment) => new TransactionExchange<A>(_body, environment);
}
