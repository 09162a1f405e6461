using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Gives a value another shape, as F#'s option to an Option. Total and the library's own, therefore no user code: it runs where the decoder does.
/// A struct, so that the type is enough to find it.
/// </summary>
internal interface IShape<S, A>
{
    A Of(S value);
}

/// <summary>Reads a reply and gives the value another shape.</summary>
internal sealed class ShapedDecoder<S, A, TShape>(Decoder<S> source) where TShape : struct, IShape<S, A>
{
    internal RedisResult<A> Read(scoped ref RespReader reader, CodecSet codecs) => Shaped(source(ref reader, codecs));

    internal static RedisResult<A> Shaped(in RedisResult<S> result) =>
        result.TryGetValue(out var value) ? new(default(TShape).Of(value)) : new(result.Error);
}

/// <summary>A command that cannot be made anew with another specification: its value is given another shape.</summary>
internal sealed class ShapedCommand<S, A, TShape>(Command<S> source) : ReadingCommand<S, A>(source) where TShape : struct, IShape<S, A>
{
    internal override bool DecodesOnLoop => Source.DecodesOnLoop;

    internal override Command<A> With(CodecSet codecs) => new ShapedCommand<S, A, TShape>(Source.With(codecs));

    internal override RedisResult<A> Read(scoped ref RespReader reader, CodecSet codecs) =>
        ShapedDecoder<S, A, TShape>.Shaped(Source.Read(ref reader, codecs));

    internal override RedisResult<A> WithoutReply(RedisError error) => ShapedDecoder<S, A, TShape>.Shaped(Source.WithoutReply(error));

    private protected override bool SameReading(Command<A> other) =>
        other is ShapedCommand<S, A, TShape> shaped && IsComparable(shaped) && Source.Equals(shaped.Source);
}

/// <summary>
/// What a command is made of: a specification and up to three arguments, or all of them in an array. <see cref="Whole"/> is the command itself where
/// it is made of something else.
/// </summary>
internal readonly struct CommandParts<A>
{
    internal CommandParts(Command<A> whole) => Whole = whole;

    internal CommandParts(CommandSpec<A> spec, int count, RedisValue first = default, RedisValue second = default, RedisValue third = default) =>
        (Spec, Count, First, Second, Third) = (spec, count, first, second, third);

    internal CommandParts(CommandSpec<A> spec, RedisValue[] arguments) => (Spec, Count, Arguments) = (spec, arguments.Length, arguments);

    internal readonly Command<A>? Whole;
    internal readonly CommandSpec<A>? Spec;
    internal readonly int Count;
    internal readonly RedisValue First;
    internal readonly RedisValue Second;
    internal readonly RedisValue Third;
    internal readonly RedisValue[]? Arguments;

    internal Command<A> Command =>
        Whole
        ?? (Arguments is not null ? new CommandN<A>(Spec!, Arguments)
            : Count switch
            {
                0 => new Command0<A>(Spec!),
                1 => new Command1<A>(Spec!, First),
                2 => new Command2<A>(Spec!, First, Second),
                _ => new Command3<A>(Spec!, First, Second, Third),
            });

    /// <summary>
    /// The same request, its value in another shape: one small object, and the reply is read as before, on the read loop. Inlined, so that a command made
    /// only to be given another shape stays on the stack.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Command<B> As<B, TShape>() where TShape : struct, IShape<A, B> =>
        Spec is { DecodesOnLoop: true } ? With(Spec.Shaped<B, TShape>()).Command : new ShapedCommand<A, B, TShape>(Command);

    private CommandParts<B> With<B>(CommandSpec<B> spec) => Arguments is null ? new(spec, Count, First, Second, Third) : new(spec, Arguments);
}
