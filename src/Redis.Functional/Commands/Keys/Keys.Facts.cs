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

    /// <summary>Gets the type of a key.</summary>
    /// <returns>
    /// <c>string</c>, <c>list</c>, <c>set</c>, <c>zset</c>, <c>hash</c>, <c>stream</c>, <c>vectorset</c>, or the type of a module; None if the key does not
    /// exist.
    /// </returns>
    /// <remarks>
    /// <para>Sends TYPE; the name of the method does not hide <see cref="System.Type"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/type/">TYPE</see></para>
    /// </remarks>
    public static Command<Option<string>> KeyType(RedisKey key) => TypeSpec.Of(key);

    /// <summary>Gets the internal encoding of a key's value.</summary>
    /// <returns>The encoding, for example <c>embstr</c>, <c>listpack</c> or <c>hashtable</c>; None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-encoding/">OBJECT ENCODING</see></para>
    /// </remarks>
    public static Command<Option<string>> ObjectEncoding(RedisKey key) => ObjectEncodingSpec.Of(key);

    /// <summary>Gets the access frequency of a key.</summary>
    /// <returns>A logarithmic counter from 0 to 255, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with ERR unless the server's eviction policy is an LFU policy.</para>
    /// <para>Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/object-freq/">OBJECT FREQ</see></para>
    /// </remarks>
    public static Command<Option<long>> ObjectFreq(RedisKey key) => ObjectFreqSpec.Of(key);

    /// <summary>Gets the time since the last access of a key.</summary>
    /// <returns>The time in whole seconds, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with ERR if the server's eviction policy is an LFU policy.</para>
    /// <para>Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-idletime/">OBJECT IDLETIME</see></para>
    /// </remarks>
    public static Command<Option<TimeSpan>> ObjectIdleTime(RedisKey key) => ObjectIdleTimeSpec.Of(key);

    /// <summary>Gets the number of references to a key's value inside the server.</summary>
    /// <returns>The number of references, or None if the key does not exist.</returns>
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
