using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Makes scripts: Lua texts with a type. Define one once (a static field will do) and call it with keys and arguments:
/// <c>RedisScript.Create&lt;long&gt;("return redis.call('INCRBY', KEYS[1], ARGV[1])").Call("hits", 5)</c>. Since 0.1.
/// </summary>
public static class RedisScript
{
    /// <summary>A script whose reply is taken as it comes; <see cref="RedisScript{A}.Decode"/> reads it further. O(text), for its SHA-1.</summary>
    public static RedisScript<RespValue> Create(string text) => New<RespValue>(text, Decode.Tree);

    /// <summary>
    /// A script that answers with a string or a number, read by a codec (none given: the client's own for the type). Lua cuts a number to an
    /// integer; its <c>true</c> is 1, its <c>false</c> is nil, for which there is <see cref="CreateOptional{A}"/>. O(text).
    /// </summary>
    public static RedisScript<A> Create<A>(string text, IRedisCodec<A>? codec = null) =>
        New<A>(text, codec is null ? DecodeCodec.DefaultOne<A> : codec.One, CommandFlags.UserDecoded);

    /// <summary>As <see cref="Create{A}(string, IRedisCodec{A})"/>; nil, which is Lua's <c>false</c> and <c>nil</c>, is None. O(text).</summary>
    public static RedisScript<Option<A>> CreateOptional<A>(string text, IRedisCodec<A>? codec = null) =>
        New<Option<A>>(text, codec is null ? DecodeCodec.DefaultOptional<A> : codec.Optional, CommandFlags.UserDecoded);

    /// <summary>A script that answers with a table of strings or numbers, which Lua ends before its first nil. O(text).</summary>
    public static RedisScript<Seq<A>> CreateList<A>(string text, IRedisCodec<A>? codec = null) =>
        New<Seq<A>>(text, codec is null ? DecodeCodec.DefaultList<A> : codec.List, CommandFlags.UserDecoded);

    private static RedisScript<A> New<A>(string text, Decoder<A> decoder, CommandFlags more = CommandFlags.None)
    {
        var specs = new ScriptSpecs<A>(decoder, more);
        return new(ScriptText.Of(text), (script, arguments) => specs.Command(script, arguments));
    }
}
