using LanguageExt;

namespace Redis.Functional;

/// <summary>The nodes that pipelines are made of: commands, zips, sequences, maps and attempts.</summary>
internal sealed class PurePipeline<A>(A value) : Pipeline<A>
{
    internal override int CommandCount => 0;

    internal override int Depth => 1;

    public override bool IsReadOnly => true;

    internal override bool IsPure => true;

    internal override long EncodedLength() => 0;

    internal override int Encode(Span<byte> destination) => 0;

    internal override RedisError? Fault() => null;

    internal override RouteFacts FactsAfter(in RouteFacts before) => before;

    internal override void AddRequests(List<IRequest> requests) { }

    internal override CommandSpec SpecAt(int index) => CommandSpec.None;

    internal override IRequest RequestAt(int index) => CommandSpec.NoRequest;

    internal override Receiver<A> Receiver(CodecSet codecs) => new PureReceiver<A>(value);
}

/// <summary>A batch that sends what its source sends.</summary>
internal abstract class WrappedPipeline<S, A>(Pipeline<S> source) : Pipeline<A>
{
    protected Pipeline<S> Source => source;

    internal sealed override int CommandCount { get; } = source.CommandCount;

    internal sealed override int Depth { get; } = source.Depth + 1;

    public sealed override bool IsReadOnly { get; } = source.IsReadOnly;

    internal sealed override bool IsPure { get; } = source.IsPure;

    internal sealed override long EncodedLength() => source.EncodedLength();

    internal sealed override int Encode(Span<byte> destination) => source.Encode(destination);

    internal sealed override RedisError? Fault() => source.Fault();

    internal sealed override RouteFacts FactsAfter(in RouteFacts before) => source.FactsAfter(before);

    internal sealed override void AddRequests(List<IRequest> requests) => source.AddRequests(requests);

    internal sealed override CommandSpec SpecAt(int index) => source.SpecAt(index);

    internal sealed override IRequest RequestAt(int index) => source.RequestAt(index);

    internal sealed override bool NeedsCodecs { get; } = source.NeedsCodecs;
}

internal sealed class MapPipeline<S, A>(Pipeline<S> source, Func<S, A> f) : WrappedPipeline<S, A>(source)
{
    internal override Pipeline<A> Resolve(CodecSet codecs) => new MapPipeline<S, A>(Source.Resolve(codecs), f);

    internal override Receiver<A> Receiver(CodecSet codecs) => new MapReceiver<S, A>(Source.Receiver(codecs), f);
}

internal sealed class AttemptPipeline<S, A>(Pipeline<S> source, Func<RedisResult<S>, A> f) : WrappedPipeline<S, A>(source)
{
    internal override Pipeline<A> Resolve(CodecSet codecs) => new AttemptPipeline<S, A>(Source.Resolve(codecs), f);

    internal override Receiver<A> Receiver(CodecSet codecs) => new AttemptReceiver<S, A>(
        Source.Receiver(codecs), f, writesMore: CommandCount > 1 && !IsReadOnly);
}

internal sealed class ZipPipeline<S, T, A>(Pipeline<S> first, Pipeline<T> second, Func<S, T, A> f) : Pipeline<A>
{
    internal override int CommandCount { get; } = first.CommandCount + second.CommandCount;

    internal override int Depth { get; } = Math.Max(first.Depth, second.Depth) + 1;

    public override bool IsReadOnly { get; } = first.IsReadOnly && second.IsReadOnly;

    internal override bool IsPure { get; } = first.IsPure && second.IsPure;

    internal override long EncodedLength()
    {
        var left = first.EncodedLength();
        var right = second.EncodedLength();
        return left < 0 || right < 0 ? RequestLength.Invalid : left + right;
    }

    internal override int Encode(Span<byte> destination)
    {
        var written = first.Encode(destination);
        return written + second.Encode(destination[written..]);
    }

    internal override RedisError? Fault() => first.Fault()?.InBatch(0) ?? second.Fault()?.InBatch(first.CommandCount);

    internal override RouteFacts FactsAfter(in RouteFacts before) => second.FactsAfter(first.FactsAfter(before));

    internal override void AddRequests(List<IRequest> requests)
    {
        first.AddRequests(requests);
        second.AddRequests(requests);
    }

    internal override CommandSpec SpecAt(int index) =>
        index < first.CommandCount ? first.SpecAt(index) : second.SpecAt(index - first.CommandCount);

    internal override IRequest RequestAt(int index) =>
        index < first.CommandCount ? first.RequestAt(index) : second.RequestAt(index - first.CommandCount);

    internal override bool NeedsCodecs { get; } = first.NeedsCodecs || second.NeedsCodecs;

    internal override Pipeline<A> Resolve(CodecSet codecs) => new ZipPipeline<S, T, A>(first.Resolve(codecs), second.Resolve(codecs), f);

    internal override Receiver<A> Receiver(CodecSet codecs) => new ZipReceiver<S, T, A>(
        first.Receiver(codecs), first.CommandCount, second.CommandCount, second.Receiver(codecs), f);
}

internal sealed class SequencePipeline<A> : Pipeline<Seq<A>>
{
    private readonly Pipeline<A>[] _items;
    private readonly Command<A>[]? _commands;
    private readonly bool _mayBeEmpty;

    // Where each item's requests end, made when they are first looked up.
    private int[]? _ends;

    internal SequencePipeline(Pipeline<A>[] items, bool mayBeEmpty)
    {
        (_items, _mayBeEmpty, _commands) = (items, mayBeEmpty, Commands(items));
        (IsReadOnly, IsPure) = (true, items.Length > 0 || mayBeEmpty);

        // One pass: a pipeline of 1,000 commands is made in a third of the time of one pass for each fact.
        var commands = 0L;
        foreach (var item in items)
        {
            commands += item.CommandCount;
            Depth = Math.Max(Depth, item.Depth);
            IsReadOnly &= item.IsReadOnly;
            IsPure &= item.IsPure;
            NeedsCodecs |= item.NeedsCodecs;
        }

        Depth++;
        CommandCount = (int)Math.Min(commands, int.MaxValue);
    }

    internal override int CommandCount { get; }

    internal override int Depth { get; }

    public override bool IsReadOnly { get; }

    internal override bool IsPure { get; }

    internal override bool NeedsCodecs { get; }

    internal override long EncodedLength()
    {
        var length = 0L;
        foreach (var item in _items)
        {
            var own = item.EncodedLength();
            if (own < 0) return RequestLength.Invalid;
            length += own;
        }

        return length;
    }

    internal override int Encode(Span<byte> destination)
    {
        var written = 0;
        foreach (var item in _items) written += item.Encode(destination[written..]);
        return written;
    }

    internal override RedisError? Fault()
    {
        var start = 0;
        foreach (var item in _items)
        {
            if (item.Fault() is { } fault) return fault.InBatch(start);
            start += item.CommandCount;
        }

        return null;
    }

    internal override RouteFacts FactsAfter(in RouteFacts before)
    {
        var facts = before;
        foreach (var item in _items) facts = item.FactsAfter(facts);
        return facts;
    }

    internal override void AddRequests(List<IRequest> requests)
    {
        foreach (var item in _items) item.AddRequests(requests);
    }

    internal override CommandSpec SpecAt(int index) => _commands is not null ? _commands[index].Spec : ItemAt(ref index).SpecAt(index);

    internal override IRequest RequestAt(int index) => _commands is not null ? _commands[index].Request : ItemAt(ref index).RequestAt(index);

    // The item that has the request; the index becomes that within the item.
    private Pipeline<A> ItemAt(ref int index)
    {
        var ends = _ends ??= Ends(_items);
        var item = System.Array.BinarySearch(ends, index + 1);
        if (item < 0) item = ~item;

        // Items without requests end where the one before them does.
        while (item > 0 && ends[item - 1] > index) item--;
        if (item > 0) index -= ends[item - 1];
        return _items[item];
    }

    internal override Pipeline<Seq<A>> Resolve(CodecSet codecs) =>
        new SequencePipeline<A>(System.Array.ConvertAll(_items, item => item.Resolve(codecs)), _mayBeEmpty);

    internal override Receiver<Seq<A>> Receiver(CodecSet codecs) => _commands is null
        ? new SequenceReceiver<A>(_items, codecs)
        : new CommandsReceiver<A>(_commands, codecs);

    private static int[] Ends(Pipeline<A>[] items)
    {
        var ends = new int[items.Length];
        for (int i = 0, end = 0; i < items.Length; i++) ends[i] = end += items[i].CommandCount;
        return ends;
    }

    private static Command<A>[]? Commands(Pipeline<A>[] items)
    {
        if (items is Command<A>[] already) return already;
        if (!System.Array.TrueForAll(items, static item => item is Command<A>)) return null;
        return System.Array.ConvertAll(items, static item => (Command<A>)item);
    }
}

/// <summary>A batch that was refused while it was put together, as when a function of the caller threw.</summary>
internal sealed class InvalidPipeline<A>(RedisError fault) : Pipeline<A>
{
    internal override int CommandCount => 1;

    internal override int Depth => 1;

    public override bool IsReadOnly => true;

    internal override long EncodedLength() => RequestLength.Invalid;

    internal override int Encode(Span<byte> destination) => 0;

    internal override RedisError Fault() => fault;

    internal override RouteFacts FactsAfter(in RouteFacts before) => before;

    internal override void AddRequests(List<IRequest> requests) { }

    internal override CommandSpec SpecAt(int index) => CommandSpec.None;

    internal override IRequest RequestAt(int index) => CommandSpec.NoRequest;

    internal override Receiver<A> Receiver(CodecSet codecs) => new PureReceiver<A>(default!);
}
