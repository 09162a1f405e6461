using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A command whose answer the server may hold back: it runs on a connection of its own and stalls nobody. A program, never a
/// pipeline: putting one into a batch does not compile. Since 0.1.
/// </summary>
public sealed class BlockingCommand<A> : RedisProgram<A>
{
    private readonly Command<A> _command;
    private readonly TimeSpan? _wait;

    internal BlockingCommand(Command<A> command, TimeSpan? wait)
    {
        _command = command;
        _wait = wait;
    }

    internal Command<A> Command => _command;

    /// <summary>The name as sent.</summary>
    public string Name => _command.Name;

    /// <summary>True when it changes nothing.</summary>
    public bool IsReadOnly => _command.IsReadOnly;

    /// <summary>The keys among its arguments, in order. O(arguments).</summary>
    public Seq<RedisKey> Keys => _command.Keys;

    /// <summary>The hash slots of its keys, each once, in the order of the keys: 0 to 16,383. O(bytes of the keys).</summary>
    public Seq<int> Slots => _command.Slots;

    /// <summary>The same command, its value passed through a function.</summary>
    public new BlockingCommand<B> Map<B>(Func<A, B> f) => new(_command.Map(f), _wait);

    /// <summary><see cref="Map{B}"/>, for query syntax.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new BlockingCommand<B> Select<B>(Func<A, B> f) => Map(f);

    /// <summary>The same command, its value dropped.</summary>
    public new BlockingCommand<Unit> Ignore() => Map(static _ => Unit.Default);

    /// <summary>The same command, its value in another shape.</summary>
    internal BlockingCommand<B> Shaped<B, TShape>() where TShape : struct, IShape<A, B> => new(_command.Parts().As<B, TShape>(), _wait);

    /// <summary>Another reading of the command, which waits as long.</summary>
    internal BlockingCommand<B> With<B>(Command<B> command) => new(command, _wait);

    internal override IProgram? Step(Machine machine) => machine.Lease(new PatientCommand<A>(_command, _wait));
}

/// <summary>A command that waits on the server: its time limit is its own wait and some more, or none.</summary>
internal sealed class PatientCommand<A>(Command<A> command, TimeSpan? wait) : RedisProgram<A>
{
    internal override Exchange<A> NewExchange(RedisEnvironment environment)
    {
        var exchange = CommandExchange<A>.Rent(command, environment);
        exchange.Wait(wait);
        return exchange;
    }
}
