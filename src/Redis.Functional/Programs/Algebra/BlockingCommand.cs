using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A command that can wait on the server; it runs on a leased connection.</summary>
/// <remarks>
/// <para>It is a program and not a pipeline: it cannot be part of a batch, which the compiler checks.</para>
/// <para>Since 0.1.</para>
/// </remarks>
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

    /// <summary>The maximum time that the server may delay its reply; null: no limit.</summary>
    internal TimeSpan? Wait => _wait;

    /// <summary>The name as sent.</summary>
    public string Name => _command.Name;

    /// <summary>Whether the command changes nothing.</summary>
    public bool IsReadOnly => _command.IsReadOnly;

    /// <summary>The keys among the arguments, in order.</summary>
    /// <remarks>O(arguments).</remarks>
    public Seq<RedisKey> Keys => _command.Keys;

    /// <summary>The hash slots of the keys, each once, in the order of the keys.</summary>
    /// <remarks>From 0 to 16,383. O(bytes of the keys).</remarks>
    public Seq<int> Slots => _command.Slots;

    /// <summary>Applies a function to the value.</summary>
    public new BlockingCommand<B> Map<B>(Func<A, B> f) => new(_command.Map(f), _wait);

    /// <summary>Applies a function to the value, as <see cref="Map{B}"/>; for query syntax.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new BlockingCommand<B> Select<B>(Func<A, B> f) => Map(f);

    /// <summary>Drops the value.</summary>
    public new BlockingCommand<Unit> Ignore() => Map(static _ => Unit.Default);

    /// <summary>The same command, its value in another shape.</summary>
    internal BlockingCommand<B> Shaped<B, TShape>() where TShape : struct, IShape<A, B> => new(_command.Parts().As<B, TShape>(), _wait);

    /// <summary>Another reading of the command, which waits as long.</summary>
    internal BlockingCommand<B> With<B>(Command<B> command) => new(command, _wait);

    internal override IProgram? Step(Machine machine) => machine.Client is IPersistentClient client
        ? new PersistentCommand<A>(this, client).Begin(machine, default)
        : machine.Lease(Patient());

    /// <summary>The command as it is sent on a lease.</summary>
    internal PatientCommand<A> Patient() => new(_command, _wait);
}

/// <summary>
/// A blocking command that is sent again, on another lease, when it did not run. It waits anew each time: otherwise the server would wait longer than its
/// caller, and pop an element without a receiver.
/// </summary>
internal sealed class PersistentCommand<A>(BlockingCommand<A> command, IPersistentClient client)
{
    // What was held back for so long has not been failing.
    private static readonly TimeSpan Served = TimeSpan.FromSeconds(1);

    internal IProgram Begin(Machine machine, Failures failures)
    {
        var now = machine.Environment.Time.GetTimestamp();
        return machine.Push(new Attempt(this, failures.Hops == 0 ? failures with { First = now } : failures, now), new ExclusiveProgram<A>(command.Patient()));
    }

    private IProgram? Again(Machine machine, RedisError error, Failures failures, long begun)
    {
        var time = machine.Environment.Time;
        if (IsOfServed(error) && time.GetElapsedTime(begun) > Served) failures = failures with { Attempts = 0, Since = time.GetTimestamp() };
        else if (failures.Attempts == 0) failures = failures with { Since = begun };

        // Twice its own wait, and then no longer than a call may fail.
        var (failing, all) = (time.GetElapsedTime(failures.Since), time.GetElapsedTime(failures.First));
        if (command.Wait is { } wait && all - wait - wait > failing) failing = all - wait - wait;
        if (client.PauseBefore(error, command.IsReadOnly, failures.Attempts, failing) is not { } pause)
            return failures.Hops == 0 ? null : machine.Fail(error.AfterHops(failures.Hops));
        failures = failures with { Attempts = failures.Attempts + 1, Hops = failures.Hops + 1 };
        return machine.Push(new Rest(this, failures), new DelayProgram<Unit>(pause, RedisProgram.Done));
    }

    // What was refused several times in one attempt, or could not be sent, was not held back all that time.
    private static bool IsOfServed(RedisError error) => error.Delivery != Delivery.NotSent && error.Context.Hops is null or 0;

    /// <summary>How it has failed so far: how often since it was last held back, since when, how often in all, and when it was begun.</summary>
    internal readonly record struct Failures(int Attempts, long Since, int Hops, long First);

    private sealed class Attempt(PersistentCommand<A> command, Failures failures, long begun) : IFrame
    {
        IProgram? IFrame.OnError(Machine machine, RedisError error) => command.Again(machine, error, failures, begun);
    }

    // Between two attempts.
    private sealed class Rest(PersistentCommand<A> command, Failures failures) : IFrame
    {
        IProgram? IFrame.OnValue(Machine machine) => command.Begin(machine, failures);
    }
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
