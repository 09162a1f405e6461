namespace Redis.Functional;

/// <summary>A command's specification and the way its reply is read: give it arguments and it is a command.</summary>
internal sealed class CommandSpec<A> : CommandSpec
{
    internal CommandSpec(string name, CommandFlags flags, KeyPositions keys, Decoder<A> decoder)
        : base(name, flags, keys) => Decoder = decoder;

    internal Decoder<A> Decoder { get; }

    internal Command<A> Of() => new Command0<A>(this);

    internal Command<A> Of(RedisKey key) => new Command1<A>(this, key.AsValue());

    internal Command<A> Of(RedisValue argument) => new Command1<A>(this, argument);

    internal Command<A> Of(RedisKey key, RedisValue argument) => new Command2<A>(this, key.AsValue(), argument);

    internal Command<A> Of(RedisValue first, RedisValue second) => new Command2<A>(this, first, second);

    internal Command<A> Of(RedisKey key, RedisValue first, RedisValue second) => new Command3<A>(this, key.AsValue(), first, second);

    internal Command<A> Of(Args arguments) =>
        arguments.Fault is { } fault ? new InvalidCommand<A>(this, fault) : new CommandN<A>(this, arguments.ToArray());

    internal Command<A> Invalid(string what) =>
        new InvalidCommand<A>(this, new RedisError.Client.InvalidArgument($"{Name}: {what}") { Context = Context });

    /// <summary>The same request, its reply read otherwise.</summary>
    internal CommandSpec<B> Decoding<B>(Decoder<B> decoder, CommandFlags more = CommandFlags.None) =>
        new(Name, Flags | more, Keys, decoder);
}

/// <summary>Makes specifications.</summary>
internal static class Spec
{
    internal static CommandSpec<A> Read<A>(string name, KeyPositions keys, Decoder<A> decoder, CommandFlags more = CommandFlags.None) =>
        new(name, CommandFlags.ReadOnly | more, keys, decoder);

    internal static CommandSpec<A> Write<A>(string name, KeyPositions keys, Decoder<A> decoder, CommandFlags more = CommandFlags.None) =>
        new(name, more, keys, decoder);
}
