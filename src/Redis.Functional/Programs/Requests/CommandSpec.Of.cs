using LanguageExt;

namespace Redis.Functional;

/// <summary>A command's specification and the way its reply is read: give it arguments and it is a command.</summary>
internal sealed class CommandSpec<A> : CommandSpec
{
    private readonly CommandSpec? _source;
    private CommandSpec? _shaped;

    internal CommandSpec(string name, CommandFlags flags, KeyPositions keys, Decoder<A> decoder, ReplyLength? length = null)
        : base(name, flags, keys, length) => Decoder = decoder;

    internal CommandSpec(CommandSpec source, CommandFlags flags, Decoder<A> decoder)
        : base(source, flags) => (Decoder, _source) = (decoder, source);

    internal Decoder<A> Decoder { get; }

    // A script answers with whatever its author likes. What a codec reads is still the reply to the same request.
    private protected override (ReplyTypes Types, ReplyLength? Length) FindReplies() =>
        (Flags & CommandFlags.Script) != CommandFlags.None ? (ReplyTypes.Any, null)
        : DecoderReplies.Of(Decoder) is { } own ? (own.Types, ReplyLength.OneOf(own.Lengths))
        : _source is null ? (ReplyTypes.Any, null)
        : (_source.Replies, _source.Length);

    internal Command<A> Of() => new Command0<A>(this);

    internal Command<A> Of(RedisKey key) => new Command1<A>(this, key.AsValue());

    internal Command<A> Of(RedisValue argument) => new Command1<A>(this, argument);

    internal Command<A> Of(RedisKey key, RedisValue argument) => new Command2<A>(this, key.AsValue(), argument);

    internal Command<A> Of(RedisValue first, RedisValue second) => new Command2<A>(this, first, second);

    internal Command<A> Of(RedisKey key, RedisValue first, RedisValue second) => new Command3<A>(this, key.AsValue(), first, second);

    internal Command<A> Of(Args arguments) =>
        arguments.Fault is { } fault ? new InvalidCommand<A>(this, fault) : new CommandN<A>(this, arguments.ToArray());

    /// <summary>The keys and nothing else; they are copied.</summary>
    internal Command<A> OfKeys(ReadOnlySpan<RedisKey> keys) => keys is [var key] ? Of(key) : Of(Args.Keys(keys));

    internal Command<A> OfKeys(IEnumerable<RedisKey>? keys) => keys is RedisKey[] array ? OfKeys(array.AsSpan()) : Of(Args.Empty(0).AddKeys(keys));

    internal Command<A> OfKeys(IEnumerable<string>? keys) => Of(Args.Empty(0).AddKeys(keys));

    /// <summary>A key and a list of values, which is copied.</summary>
    internal Command<A> OfValues(RedisKey key, ReadOnlySpan<RedisValue> values) =>
        values is [var value] ? Of(key, value) : Of(Args.Key(key, 1 + values.Length).AddValues(values));

    internal Command<A> OfValues(RedisKey key, IEnumerable<RedisValue>? values) =>
        values is RedisValue[] array ? OfValues(key, array.AsSpan()) : Of(Args.Key(key).AddValues(values));

    internal Command<A> OfValues(RedisKey key, IEnumerable<string>? values) => Of(Args.Key(key).AddValues(values));

    internal Command<A> Invalid(string what) =>
        new InvalidCommand<A>(this, new RedisError.Client.InvalidArgument($"{Name}: {what}") { Context = Context });

    /// <summary>One argument is a value that the client's own codec will write: it takes the place of the one at the position.</summary>
    internal Command<A> Deferred<T>(Args arguments, int position, T value) =>
        arguments.Fault is { } fault ? new InvalidCommand<A>(this, fault) : new DeferredCommand<T, A>(this, arguments.ToArray(), position, value);

    /// <summary>The same request, its reply read by a codec; null: by the client's own.</summary>
    internal CommandSpec<B> One<B>(IRedisCodec<B>? codec) =>
        Decoding<B>(codec is null ? DecodeCodec.DefaultOne<B> : codec.One, CommandFlags.UserDecoded);

    /// <summary>As <see cref="One{B}"/>; nil is None.</summary>
    internal CommandSpec<Option<B>> Optional<B>(IRedisCodec<B>? codec) =>
        Decoding<Option<B>>(codec is null ? DecodeCodec.DefaultOptional<B> : codec.Optional, CommandFlags.UserDecoded);

    /// <summary>A list read by a codec; null: by the client's own.</summary>
    internal CommandSpec<Seq<B>> List<B>(IRedisCodec<B>? codec) =>
        Decoding<Seq<B>>(codec is null ? DecodeCodec.DefaultList<B> : codec.List, CommandFlags.UserDecoded);

    /// <summary>As <see cref="List{B}"/>; nil is None.</summary>
    internal CommandSpec<Seq<Option<B>>> OptionalList<B>(IRedisCodec<B>? codec) =>
        Decoding<Seq<Option<B>>>(codec is null ? DecodeCodec.DefaultOptionalList<B> : codec.OptionalList, CommandFlags.UserDecoded);

    /// <summary>The same request, its value in another shape. Made once: a specification is seldom wanted in two shapes.</summary>
    internal CommandSpec<B> Shaped<B, TShape>() where TShape : struct, IShape<A, B> =>
        _shaped is CommandSpec<B> { Decoder.Target: ShapedDecoder<A, B, TShape> } known ? known : Shape<B, TShape>();

    private CommandSpec<B> Shape<B, TShape>() where TShape : struct, IShape<A, B>
    {
        var shaped = Decoding(new ShapedDecoder<A, B, TShape>(Decoder).Read);
        _shaped = shaped;
        return shaped;
    }

    /// <summary>The same request, its reply read otherwise.</summary>
    internal CommandSpec<B> Decoding<B>(Decoder<B> decoder, CommandFlags more = CommandFlags.None) =>
        new CommandSpec<B>(this, Flags | more, decoder);
}

/// <summary>Makes specifications.</summary>
internal static class Spec
{
    internal static CommandSpec<A> Read<A>(
        string name, KeyPositions keys, Decoder<A> decoder, CommandFlags more = CommandFlags.None, ReplyLength? length = null) =>
        new(name, CommandFlags.ReadOnly | more, keys, decoder, length);

    internal static CommandSpec<A> Write<A>(
        string name, KeyPositions keys, Decoder<A> decoder, CommandFlags more = CommandFlags.None, ReplyLength? length = null) =>
        new(name, more, keys, decoder, length);
}
