using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Decodes the values of a command as a type: <c>SPop("jobs", 3).As&lt;Job&gt;()</c>, <c>Get("order").As(codec)</c>.</summary>
/// <remarks>
/// <para>
/// A value of another form is a <see cref="RedisError.Decode"/>. Commands with a type parameter, such as <c>Get&lt;int&gt;</c>, decode without the intermediate
/// value.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CommandReaders
{
    /// <summary>Members of a command with a value.</summary>
    extension(Command<RedisValue> command)
    {
        /// <summary>Decodes the value with the codec; null: with the client's codec for the type.</summary>
        public Command<T> As<T>(IRedisCodec<T>? codec = null) => new CodecCommand<RedisValue, T, T, CodecReadings.One<T>>(Given(command), codec);
    }

    /// <summary>Members of a command with a value that may be absent.</summary>
    extension(Command<Option<RedisValue>> command)
    {
        /// <summary>Decodes the value with the codec; null: with the client's codec for the type.</summary>
        public Command<Option<T>> As<T>(IRedisCodec<T>? codec = null) =>
            new CodecCommand<Option<RedisValue>, T, Option<T>, CodecReadings.Optional<T>>(Given(command), codec);
    }

    /// <summary>Members of a command with several values.</summary>
    extension(Command<Seq<RedisValue>> command)
    {
        /// <summary>Decodes the values with the codec; null: with the client's codec for the type.</summary>
        public Command<Seq<T>> As<T>(IRedisCodec<T>? codec = null) => new CodecCommand<Seq<RedisValue>, T, Seq<T>, CodecReadings.List<T>>(Given(command), codec);
    }

    /// <summary>Members of a command with several values that may be absent.</summary>
    extension(Command<Seq<Option<RedisValue>>> command)
    {
        /// <summary>Decodes the values with the codec; null: with the client's codec for the type.</summary>
        public Command<Seq<Option<T>>> As<T>(IRedisCodec<T>? codec = null) =>
            new CodecCommand<Seq<Option<RedisValue>>, T, Seq<Option<T>>, CodecReadings.OptionalList<T>>(Given(command), codec);
    }

    /// <summary>Members of a command with fields and values.</summary>
    extension(Command<Seq<(RedisValue Field, RedisValue Value)>> command)
    {
        /// <summary>Decodes the values of the fields with the codec; null: with the client's codec for the type.</summary>
        public Command<Seq<(RedisValue Field, T Value)>> As<T>(IRedisCodec<T>? codec = null) =>
            new CodecCommand<Seq<(RedisValue Field, RedisValue Value)>, T, Seq<(RedisValue Field, T Value)>, CodecReadings.Fields<T>>(Given(command), codec);
    }

    /// <summary>Members of a command with members and scores.</summary>
    extension(Command<Seq<(RedisValue Member, double Score)>> command)
    {
        /// <summary>Decodes the members with the codec; null: with the client's codec for the type.</summary>
        public Command<Seq<(T Member, double Score)>> As<T>(IRedisCodec<T>? codec = null) =>
            new CodecCommand<Seq<(RedisValue Member, double Score)>, T, Seq<(T Member, double Score)>, CodecReadings.Members<T>>(Given(command), codec);
    }

    /// <summary>Members of a command with one member and its score.</summary>
    extension(Command<Option<(RedisValue Member, double Score)>> command)
    {
        /// <summary>Decodes the member with the codec; null: with the client's codec for the type.</summary>
        public Command<Option<(T Member, double Score)>> As<T>(IRedisCodec<T>? codec = null) =>
            new CodecCommand<Option<(RedisValue Member, double Score)>, T, Option<(T Member, double Score)>, CodecReadings.Member<T>>(Given(command), codec);
    }

    /// <summary>Members of a command with a key and a value.</summary>
    extension(Command<Option<(RedisKey Key, RedisValue Value)>> command)
    {
        /// <summary>Decodes the value with the codec; null: with the client's codec for the type.</summary>
        public Command<Option<(RedisKey Key, T Value)>> As<T>(IRedisCodec<T>? codec = null) =>
            new CodecCommand<Option<(RedisKey Key, RedisValue Value)>, T, Option<(RedisKey Key, T Value)>, CodecReadings.Keyed<T>>(Given(command), codec);
    }

    /// <summary>Members of a blocking command with a value.</summary>
    extension(BlockingCommand<Option<RedisValue>> command)
    {
        /// <summary>Decodes the value with the codec; null: with the client's codec for the type.</summary>
        public BlockingCommand<Option<T>> As<T>(IRedisCodec<T>? codec = null) => Reading(command, codec, static (inner, codec) => inner.As(codec));
    }

    /// <summary>Members of a blocking command with a member and its score.</summary>
    extension(BlockingCommand<Option<(RedisValue Member, double Score)>> command)
    {
        /// <summary>Decodes the member with the codec; null: with the client's codec for the type.</summary>
        public BlockingCommand<Option<(T Member, double Score)>> As<T>(IRedisCodec<T>? codec = null) => Reading(command, codec, static (inner, codec) => inner.As(codec));
    }

    /// <summary>Members of a blocking command with a key and a value.</summary>
    extension(BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> command)
    {
        /// <summary>Decodes the value with the codec; null: with the client's codec for the type.</summary>
        public BlockingCommand<Option<(RedisKey Key, T Value)>> As<T>(IRedisCodec<T>? codec = null) => Reading(command, codec, static (inner, codec) => inner.As(codec));
    }

    // A command that is missing is refused when it is run.
    internal static Command<S> Given<S>(Command<S>? command) => command ?? Missing<S>();

    private static BlockingCommand<S> Given<S>(BlockingCommand<S>? command) => command ?? new BlockingCommand<S>(Missing<S>(), null);

    private static BlockingCommand<B> Reading<S, T, B>(BlockingCommand<S>? command, IRedisCodec<T>? codec, Func<Command<S>, IRedisCodec<T>?, Command<B>> read)
    {
        var waits = Given(command);
        return waits.With(read(waits.Command, codec));
    }

    private static Command<S> Missing<S>() =>
        new CommandSpec<S>("RAW", CommandFlags.None, KeyPositions.None, static (scoped ref RespReader _, CodecSet _) => new(RedisResult.NullValue)).Invalid("the command is null.");
}
