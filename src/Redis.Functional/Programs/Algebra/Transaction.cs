using System.ComponentModel;

namespace Redis.Functional;

/// <summary>
/// A pipeline run as one: MULTI, its commands, EXEC, in one write. Nobody else's command runs in between, and a command
/// refused while queueing discards all. An error inside EXEC concerns its command only: the others have run. Since 0.1.
/// </summary>
public sealed class Transaction<A> : RedisProgram<A>
{
    private readonly Pipeline<A> _body;

    internal Transaction(Pipeline<A>? body) => _body = Pipeline.OrInvalid(body);

    /// <summary><see cref="Pipeline{A}.IsReadOnly"/> of its commands.</summary>
    public bool IsReadOnly => _body.IsReadOnly;

    /// <summary><see cref="Pipeline{A}.Keys"/> of its commands.</summary>
    public LanguageExt.Seq<RedisKey> Keys => _body.Keys;

    /// <summary><see cref="Pipeline{A}.Slots"/> of its commands: a cluster takes a transaction of one slot.</summary>
    public LanguageExt.Seq<int> Slots => _body.Slots;

    internal Pipeline<A> Body => _body;

    /// <summary>The same transaction, its value passed through a function.</summary>
    public new Transaction<B> Map<B>(Func<A, B> f) => new(_body.Map(f));

    /// <summary><see cref="Map{B}"/>, for query syntax.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Transaction<B> Select<B>(Func<A, B> f) => Map(f);

    /// <summary>The same transaction, its value dropped.</summary>
    public new Transaction<LanguageExt.Unit> Ignore() => Map(static _ => LanguageExt.Unit.Default);

    /// <summary>Both as one transaction.</summary>
    public Transaction<(A, B)> Zip<B>(Transaction<B> other) => new(_body.Zip(other?.Body!));

    internal override IProgram? Step(Machine machine) => machine.IsWatching ? machine.Fail(Watching.Refusal("A transaction")) : base.Step(machine);

    internal override Exchange<A> NewExchange(RedisEnvironment environment) => new TransactionExchange<A>(_body, environment);
}
