using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Makes functions: names of what a library on the server offers, with a type. <c>RedisFunction.Create&lt;long&gt;("hit").Call("page")</c>. Since 0.1.
/// </summary>
public static class RedisFunction
{
    /// <summary>A function whose reply is taken as it comes; <see cref="RedisFunction{A}.Decode"/> reads it further.</summary>
    public static RedisFunction<RespValue> Create(string name) => New<RespValue>(name, Decode.Tree);

    /// <summary>
    /// A function that answers with a string or a number, read by a codec (none given: the client's own for the type). What becomes of Lua's
    /// values is said at <see cref="RedisScript.Create{A}(string, IRedisCodec{A})"/>.
    /// </summary>
    public static RedisFunction<A> Create<A>(string name, IRedisCodec<A>? codec = null) =>
        New<A>(name, codec is null ? DecodeCodec.DefaultOne<A> : codec.One, CommandFlags.UserDecoded);

    /// <summary>As <see cref="Create{A}(string, IRedisCodec{A})"/>; nil, which is Lua's <c>false</c> and <c>nil</c>, is None.</summary>
    public static RedisFunction<Option<A>> CreateOptional<A>(string name, IRedisCodec<A>? codec = null) =>
        New<Option<A>>(name, codec is null ? DecodeCodec.DefaultOptional<A> : codec.Optional, CommandFlags.UserDecoded);

    /// <summary>A function that answers with a table of strings or numbers, which Lua ends before its first nil.</summary>
    public static RedisFunction<Seq<A>> CreateList<A>(string name, IRedisCodec<A>? codec = null) =>
        New<Seq<A>>(name, codec is null ? DecodeCodec.DefaultList<A> : codec.List, CommandFlags.UserDecoded);

    private static RedisFunction<A> New<A>(string name, Decoder<A> decoder, CommandFlags more = CommandFlags.None)
    {
        var (call, callReadOnly) = (ScriptSpec.FCall.Decoding(decoder, more), ScriptSpec.FCallReadOnly.Decoding(decoder, more));
        return new(name ?? "", false, (isReadOnly, args) => (isReadOnly ? callReadOnly : call).Of(args));
    }
}
