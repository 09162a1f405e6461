using LanguageExt;

namespace Redis.Functional;

// Keys: their types, encodings and use.
public static partial class Commands
{
    private static readonly CommandSpec<Option<string>> TypeSpec = Spec.Read<Option<string>>("TYPE", KeyPositions.One, DecodeType);
    private static readonly CommandSpec<Option<string>> ObjectEncodingSpec = Spec.Read("OBJECT ENCODING", KeyPositions.One, Decode.Optional(Decode.Text));
    private static readonly CommandSpec<Option<long>> ObjectFreqSpec = Spec.Read("OBJECT FREQ", KeyPositions.One, Decode.OptionInt64);
    private static readonly CommandSpec<Option<TimeSpan>> ObjectIdleTimeSpec = Spec.Read("OBJECT IDLETIME", KeyPositions.One, DecodeTime.OptionSeconds);
    private static readonly CommandSpec<Option<long>> ObjectRefCountSpec = Spec.Read("OBJECT REFCOUNT", KeyPositions.One, Decode.OptionInt64);

    /// <summary>
    /// <c>TYPE</c>, under a name that does not hide <see cref="System.Type"/>: the type of what is at the key: <c>string</c>, <c>list</c>, <c>set</c>,
    /// <c>zset</c>, <c>hash</c>, <c>stream</c>, <c>vectorset</c>, or a module's own.
    /// </summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/type/">TYPE</see></para>
    /// </remarks>
    public static Command<Option<string>> KeyType(RedisKey key) => TypeSpec.Of(key);

    /// <summary>How the server stores it: <c>embstr</c>, <c>listpack</c>, <c>hashtable</c> … None: no such key.</summary>
    /// <remarks>
    /// <para>Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-encoding/">OBJECT ENCODING</see></para>
    /// </remarks>
    public static Command<Option<string>> ObjectEncoding(RedisKey key) => ObjectEncodingSpec.Of(key);

    /// <summary>How often it is used, on a logarithmic scale up to 255.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>ERR when the server's policy does not count use.</para>
    /// <para>Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/object-freq/">OBJECT FREQ</see></para>
    /// </remarks>
    public static Command<Option<long>> ObjectFreq(RedisKey key) => ObjectFreqSpec.Of(key);

    /// <summary>The time since it was used last.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>Whole seconds. ERR when the server's policy counts use.</para>
    /// <para>Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-idletime/">OBJECT IDLETIME</see></para>
    /// </remarks>
    public static Command<Option<TimeSpan>> ObjectIdleTime(RedisKey key) => ObjectIdleTimeSpec.Of(key);

    /// <summary>How many refer to it inside the server.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-refcount/">OBJECT REFCOUNT</see></para>
    /// </remarks>
    public static Command<Option<long>> ObjectRefCount(RedisKey key) => ObjectRefCountSpec.Of(key);

    [Replies(ReplyTypes.Word)]
    private static RedisResult<Option<string>> DecodeType(scoped ref RespReader reader, CodecSet codecs) =>
        !reader.TryReadValue(out var name) ? Decode.Unexpected<Option<string>>("the name of a type", ref reader)
        : name.Span.SequenceEqual("none"u8) ? new(Option<string>.None)
        : new(Prelude.Some(name.ToString()));
}
