using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>One request with the decoder of its reply, as an immutable value that does not belong to a connection.</summary>
/// <remarks>
/// <para>Running a single command has the least overhead. <c>Map</c>, <c>Select</c> and <c>Decode</c> return commands.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract class Command<A> : Pipeline<A>, IEquatable<Command<A>>
{
    private protected Command() { }

    /// <summary>The name as sent, including the subcommand: <c>GET</c>, <c>CLIENT SETNAME</c>.</summary>
    public string Name => Spec.Name;

    internal CommandFlags Flags => Spec.Flags;

    /// <summary>The request itself, under all readings.</summary>
    internal abstract IRequest Request { get; }

    internal abstract CommandSpec Spec { get; }

    internal abstract int ArgumentCount { get; }

    internal abstract RedisValue Argument(int index);

    internal abstract bool DecodesOnLoop { get; }

    /// <summary>
    /// Reads a reply on the read loop, when that is short work of the library's own. Null, and the result; or the reply as it is kept, to be read off the loop
    /// by <see cref="UserCode.Read{A}"/>.
    /// </summary>
    internal object? ReadOnLoop(in ReplyFrame frame, CodecSet codecs, out RedisResult<A> result)
    {
        if (!DecodesOnLoop || frame.IsLargeAggregate)
        {
            result = default;
            return frame.Keep();
        }

        var reader = frame.Reader();
        result = Read(ref reader, codecs);
        return null;
    }

    /// <summary>Reads a reply, error replies included. May run the caller's code unless <see cref="DecodesOnLoop"/>.</summary>
    internal abstract RedisResult<A> Read(scoped ref RespReader reader, CodecSet codecs);

    /// <summary>The outcome where an error stands in place of a reply. May run the caller's code unless <see cref="DecodesOnLoop"/>.</summary>
    internal virtual RedisResult<A> WithoutReply(RedisError error) => new(error);

    /// <summary>Applies a function to the value.</summary>
    /// <remarks>The function runs outside the read loop. An exception becomes <see cref="RedisError.Client.CallbackFailed"/>.</remarks>
    public new Command<B> Map<B>(Func<A, B> f) => new MappedCommand<A, B>(this, f);

    /// <summary>Applies a function to the value, as <see cref="Map{B}"/>; for query syntax.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Command<B> Select<B>(Func<A, B> f) => Map(f);

    /// <summary>Drops the value.</summary>
    public new Command<Unit> Ignore() => Map(static _ => Unit.Default);

    /// <summary>Decodes the value further; a Left becomes the outcome of the command.</summary>
    public Command<B> Decode<B>(Func<A, Either<RedisError, B>> f) => new DecodedCommand<A, B>(this, f);

    /// <summary>Turns an error into a value.</summary>
    public new Command<Either<RedisError, A>> Attempt() => new AttemptedCommand<A>(this);

    /// <summary>Compares names, arguments and decoders.</summary>
    /// <remarks>O(bytes). A command that is mapped too often to be sent equals only itself.</remarks>
    public bool Equals(Command<A>? other) =>
        ReferenceEquals(this, other) || (other is not null && SameReading(other) && SameRequest(other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Command<A> other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Name, StringComparer.Ordinal);
        for (var i = 0; i < ArgumentCount; i++) hash.Add(Argument(i));
        return hash.ToHashCode();
    }

    /// <summary>Formats the name and the number of arguments; never an argument.</summary>
    public sealed override string ToString() => ArgumentCount == 1 ? $"{Name} (1 argument)" : $"{Name} ({ArgumentCount} arguments)";

    /// <summary>What it is made of, for making it anew with another reading.</summary>
    internal virtual CommandParts<A> Parts() => new(this);

    private protected abstract bool SameReading(Command<A> other);

    private bool SameRequest(Command<A> other)
    {
        if (ArgumentCount != other.ArgumentCount) return false;
        for (var i = 0; i < ArgumentCount; i++)
            if (Argument(i) != other.Argument(i)) return false;
        return true;
    }

    /// <summary>The same command, every argument encoded.</summary>
    internal virtual Command<A> With(CodecSet codecs) => this;

    internal sealed override Pipeline<A> Resolve(CodecSet codecs) => With(codecs);

    internal sealed override int CommandCount => 1;

    internal override int Depth => 1;

    /// <inheritdoc/>
    public sealed override bool IsReadOnly => Spec.IsReadOnly;

    internal sealed override RouteFacts FactsAfter(in RouteFacts before) => before.And(Request);

    internal sealed override void AddRequests(List<IRequest> requests) => requests.Add(Request);

    internal sealed override CommandSpec SpecAt(int index) => Spec;

    internal sealed override IRequest RequestAt(int index) => Request;

    internal sealed override Receiver<A> Receiver(CodecSet codecs) => new CommandReceiver<A>(this, codecs);

    internal sealed override Exchange<A> NewExchange(RedisEnvironment environment) =>
        (Spec.Flags & CommandFlags.Script) != CommandFlags.None && Request is IScriptRequest script
            ? new ScriptExchange<A>(this, script, environment)
            : CommandExchange<A>.Rent(this, environment);
}
