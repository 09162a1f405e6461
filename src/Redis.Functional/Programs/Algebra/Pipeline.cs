using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A batch whose requests are sent in one write and whose replies arrive in one round trip.</summary>
/// <remarks>
/// <para>
/// Every command runs, even if others fail. The first error is the outcome, unless <see cref="Attempt"/> turns it into a value. A command cannot depend on the
/// reply to another: that requires a program (<see cref="RedisProgram{A}"/>).
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract class Pipeline<A> : RedisProgram<A>
{
    /// <summary>How deep a batch may be nested by Zip and Map; wide ones are built with Traverse or Sequence, which have no limit.</summary>
    internal const int MaxDepth = 1_000;

    private protected Pipeline() { }

    /// <summary>How many requests it sends.</summary>
    internal abstract int CommandCount { get; }

    internal abstract int Depth { get; }

    /// <summary>Whether no request of the batch writes.</summary>
    /// <remarks>O(1).</remarks>
    public abstract bool IsReadOnly { get; }

    /// <summary>The keys of all requests, in order, including repeated ones.</summary>
    /// <remarks>O(arguments). Empty for a batch that is nested too deep to be sent.</remarks>
    public Seq<RedisKey> Keys => SeqOf.Array(Requests().SelectMany(KeysOf.Request).ToArray());

    /// <summary>The hash slots of the keys, each once, in the order of the keys.</summary>
    /// <remarks>From 0 to 16,383. O(bytes of the keys).</remarks>
    public Seq<int> Slots => SeqOf.Array(Keys.AsEnumerable().Select(KeySlot.Of).Distinct().ToArray());

    /// <summary>The slot of its keys, and whether it only reads. Not nested too deep. Allocates nothing.</summary>
    internal RouteFacts Facts => FactsAfter(RouteFacts.None);

    /// <summary>The facts of a batch that sends what another one sends, and then what this one sends.</summary>
    internal abstract RouteFacts FactsAfter(in RouteFacts before);

    /// <summary>True when it can be run although it sends nothing.</summary>
    internal virtual bool IsPure => false;

    internal abstract long EncodedLength();

    internal abstract int Encode(Span<byte> destination);

    internal abstract RedisError? Fault();

    internal abstract void AddRequests(List<IRequest> requests);

    /// <summary>The specification of one of its requests, which must exist. Allocates nothing, and takes no longer for a longer sequence.</summary>
    internal abstract CommandSpec SpecAt(int index);

    /// <summary>One of its requests, as <see cref="SpecAt"/>.</summary>
    internal abstract IRequest RequestAt(int index);

    internal abstract Receiver<A> Receiver(CodecSet codecs);

    /// <summary>Applies a function to the value.</summary>
    /// <remarks>The function runs outside the read loop.</remarks>
    public new Pipeline<B> Map<B>(Func<A, B> f) => new MapPipeline<A, B>(this, f);

    /// <summary>Applies a function to the value, as <see cref="Map{B}"/>; for query syntax.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Pipeline<B> Select<B>(Func<A, B> f) => Map(f);

    /// <summary>Drops the value.</summary>
    public new Pipeline<Unit> Ignore() => Map(static _ => Unit.Default);

    /// <summary>Joins two batches into one with a pair of values.</summary>
    public Pipeline<(A, B)> Zip<B>(Pipeline<B> other) => Zip(other, static (a, b) => (a, b));

    /// <summary>Joins two batches into one and combines their values with a function.</summary>
    public Pipeline<C> Zip<B, C>(Pipeline<B> other, Func<A, B, C> f) => Pipeline.Both(this, other, f);

    /// <summary>Does not compile, because the other program must be a pipeline.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Pipeline.TakesNoPrograms + " To run programs at the same time, use ZipParallel.", error: true)]
    public Pipeline<(A, B)> Zip<B>(RedisProgram<B> other) => Zip(Pipeline.OrInvalid(other as Pipeline<B>));

    /// <summary>Turns an error into a value, so that a larger batch does not fail with it.</summary>
    public new Pipeline<Either<RedisError, A>> Attempt() =>
        new AttemptPipeline<A, Either<RedisError, A>>(this, static result => result.ToEither());

    /// <summary>Turns the outcome into a value with a function.</summary>
    /// <remarks>For other front ends.</remarks>
    public Pipeline<B> AttemptWith<B>(Func<RedisResult<A>, B> f) => new AttemptPipeline<A, B>(this, f);

    /// <summary>Converts the batch to a program.</summary>
    public RedisProgram<A> AsProgram() => this;

    internal override Exchange<A> NewExchange(RedisEnvironment environment) => new PipelineExchange<A>(this, environment);

    /// <summary>True when an argument waits for the client's codecs.</summary>
    internal virtual bool NeedsCodecs => false;

    /// <summary>The same batch, every argument encoded. Called when <see cref="NeedsCodecs"/>, and not nested too deep.</summary>
    internal virtual Pipeline<A> Resolve(CodecSet codecs) => this;

    private List<IRequest> Requests()
    {
        var requests = new List<IRequest>();

        // However often a command is mapped, it is one request.
        if (this is Command<A> || Depth <= MaxDepth) AddRequests(requests);
        return requests;
    }

    /// <summary>What is sent when a client with these codecs runs it.</summary>
    internal Pipeline<A> For(RedisEnvironment environment) =>
        NeedsCodecs && Depth <= MaxDepth ? Resolve(environment.Codecs) : this;

    /// <summary>Why it cannot be sent; null when it can.</summary>
    internal RedisError? Refusal() => ShapeFault() ?? Fault();

    /// <summary>Why it cannot be sent whatever its arguments are, which must be known before its length is asked for; null when there is no reason.</summary>
    internal RedisError? ShapeFault()
    {
        if (Depth > MaxDepth)
            return new RedisError.Client.InvalidArgument($"The pipeline is nested more than {MaxDepth} levels deep. Build it with Traverse or Sequence.");
        return CommandCount == 0 && !IsPure ? new RedisError.Client.InvalidArgument("The pipeline is empty.") : null;
    }
}
