using LanguageExt;

namespace Redis.Functional;

/// <summary>Creates functions: the name of a function in a library on the server, with the type of its reply.</summary>
/// <remarks>
/// <para><c>RedisFunction.Create&lt;long&gt;("hit").Call("page")</c>.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisFunction
{
    /// <summary>Creates a function whose reply is not decoded.</summary>
    /// <remarks><see cref="RedisFunction{A}.Decode"/> decodes it further.</remarks>
    public static RedisFunction<RespValue> Create(string name) => New<RespValue>(name, Decode.Tree);

    /// <summary>Creates a function that returns a string or a number.</summary>
    /// <remarks>
    /// <see cref="RedisScript.Create{A}(string, IRedisCodec{A})"/> describes the conversion of Lua values. The default <paramref name="codec"/> is the client's
    /// codec for the type.
    /// </remarks>
    public static RedisFunction<A> Create<A>(string name, IRedisCodec<A>? codec = null) =>
        New<A>(name, codec is null ? DecodeCodec.DefaultOne<A> : codec.One, CommandFlags.UserDecoded);

    /// <summary>Creates a function that returns a string, a number or nil.</summary>
    /// <remarks>Nil, which is Lua's <c>false</c> and <c>nil</c>, is None.</remarks>
    public static RedisFunction<Option<A>> CreateOptional<A>(string name, IRedisCodec<A>? codec = null) =>
        New<Option<A>>(name, codec is null ? DecodeCodec.DefaultOptional<A> : codec.Optional, CommandFlags.UserDecoded);

    /// <summary>Creates a function that returns a table of strings or numbers.</summary>
    /// <remarks>Lua ends the table before its first nil.</remarks>
    public static RedisFunction<Seq<A>> CreateList<A>(string name, IRedisCodec<A>? codec = null) =>
        New<Seq<A>>(name, codec is null ? DecodeCodec.DefaultList<A> : codec.List, CommandFlags.UserDecoded);

    private static RedisFunction<A> New<A>(string name, Decoder<A> decoder, CommandFlags more = CommandFlags.None)
    {
        var (call, callReadOnly) = (ScriptSpec.FCall.Decoding(decoder, more), ScriptSpec.FCallReadOnly.Decoding(decoder, more));
        return new(name ?? "", false, (isReadOnly, args) => (isReadOnly ? callReadOnly : call).Of(args));
    }
}
