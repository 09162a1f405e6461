using LanguageExt;

namespace Redis.Functional;

/// <summary>Creates Lua scripts with the type of their reply.</summary>
/// <remarks>
/// <para>
/// Create a script once, for example in a static field, and call it with keys and arguments: <c>RedisScript.Create&lt;long&gt;("return redis.call('INCRBY',
/// KEYS[1], ARGV[1])").Call("hits", 5)</c>.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisScript
{
    /// <summary>Creates a script whose reply is not decoded.</summary>
    /// <remarks><see cref="RedisScript{A}.Decode"/> decodes it further. O(text), for the SHA-1.</remarks>
    public static RedisScript<RespValue> Create(string text) => New<RespValue>(text, Decode.Tree);

    /// <summary>Creates a script that returns a string or a number.</summary>
    /// <remarks>
    /// Lua truncates a number to an integer; <c>true</c> is 1, and <c>false</c> is nil, for which there is <see cref="CreateOptional{A}"/>. O(text).
    /// The default <paramref name="codec"/> is the client's codec for the type.
    /// </remarks>
    public static RedisScript<A> Create<A>(string text, IRedisCodec<A>? codec = null) =>
        New<A>(text, codec is null ? DecodeCodec.DefaultOne<A> : codec.One, CommandFlags.UserDecoded);

    /// <summary>Creates a script that returns a string, a number or nil.</summary>
    /// <remarks>Nil, which is Lua's <c>false</c> and <c>nil</c>, is None. O(text).</remarks>
    public static RedisScript<Option<A>> CreateOptional<A>(string text, IRedisCodec<A>? codec = null) =>
        New<Option<A>>(text, codec is null ? DecodeCodec.DefaultOptional<A> : codec.Optional, CommandFlags.UserDecoded);

    /// <summary>Creates a script that returns a table of strings or numbers.</summary>
    /// <remarks>Lua ends the table before its first nil. O(text).</remarks>
    public static RedisScript<Seq<A>> CreateList<A>(string text, IRedisCodec<A>? codec = null) =>
        New<Seq<A>>(text, codec is null ? DecodeCodec.DefaultList<A> : codec.List, CommandFlags.UserDecoded);

    private static RedisScript<A> New<A>(string text, Decoder<A> decoder, CommandFlags more = CommandFlags.None)
    {
        var specs = new ScriptSpecs<A>(decoder, more);
        return new(ScriptText.Of(text), (script, arguments) => specs.Command(script, arguments));
    }
}
