namespace Redis.Functional;

/// <summary>
/// A command with one argument that the client's own codec will encode: which bytes that is, is known when a client runs it. The
/// encoder may be the caller's code, so it runs on the caller's thread, before anything is locked or sent.
/// </summary>
internal sealed class DeferredCommand<T, A>(CommandSpec<A> spec, RedisValue[] arguments, int position, T value) : LeafCommand<A>(spec)
{
    private readonly T _value = value;

    internal override int ArgumentCount => arguments.Length;

    internal override bool NeedsCodecs => true;

    internal override RedisValue Argument(int index) => arguments[index];

    internal override long EncodedLength() => RequestLength.Invalid;

    internal override int Encode(Span<byte> destination) => 0;

    internal override Command<A> With(CodecSet codecs)
    {
        var specification = (CommandSpec<A>)Spec;
        var codec = RedisResult.FromEither(codecs.Find<T>());
        if (!codec.TryGetValue(out var found)) return new InvalidCommand<A>(specification, codec.Error);
        var encoded = UserCode.Call(static (codec, value) => codec.Encode(value), found, _value);
        if (!encoded.TryGetValue(out var bytes)) return new InvalidCommand<A>(specification, encoded.Error);
        RedisValue[] all = [.. arguments];
        all[position] = bytes;
        return new CommandN<A>(specification, all);
    }

    private protected override bool SameReading(Command<A> other) =>
        base.SameReading(other) && other is DeferredCommand<T, A> deferred && EqualityComparer<T>.Default.Equals(deferred._value, _value);
}
