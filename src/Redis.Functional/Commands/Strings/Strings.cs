using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The commands of Redis and Valkey that work on data: keys, values, messages, scripts and functions.</summary>
/// <remarks>
/// One static method per command and reply type, named after the wire in PascalCase. Meant for <c>using static Redis.Functional.Commands;</c>.
/// The commands that administer a server are in <see cref="ServerCommands"/>. A command is a value that does nothing until a client runs it. A
/// null or invalid argument then becomes an InvalidArgument, before anything is sent. Lists are copied. Since 0.1.
/// </remarks>
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> GetSpec = Spec.Read("GET", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Option<RedisValue>> GetDelSpec = Spec.Write("GETDEL", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Option<RedisValue>> GetExSpec = Spec.Write("GETEX", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Option<RedisValue>> GetSetSpec = Spec.Write("GETSET", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Unit> SetSpec = Spec.Write("SET", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<bool> SetWhenSpec = SetSpec.Decoding(Decode.OkOrNil);
    private static readonly CommandSpec<Option<RedisValue>> SetGetSpec = SetSpec.Decoding(Decode.OptionValue);
    private static readonly CommandSpec<Unit> SetExSpec = Spec.Write("SETEX", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<Unit> PSetExSpec = Spec.Write("PSETEX", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<bool> SetNxSpec = Spec.Write("SETNX", KeyPositions.One, Decode.Bool);

    /// <summary>The value at the key.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> Get(RedisKey key) => GetSpec.Of(key);

    /// <summary>The value at the key, read by the client's own codec for the type.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    public static Command<Option<T>> Get<T>(RedisKey key) => StringsOf<T>.Get.Of(key);

    /// <summary>The value at the key, read by a codec (null: the client's own).</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    public static Command<Option<T>> Get<T>(RedisKey key, IRedisCodec<T> codec) => GetSpec.Optional(codec).Of(key);

    /// <summary>The value at the key, which is removed.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> GetDel(RedisKey key) => GetDelSpec.Of(key);

    /// <summary>As <see cref="GetDel(RedisKey)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
    /// </remarks>
    public static Command<Option<T>> GetDel<T>(RedisKey key) => StringsOf<T>.GetDel.Of(key);

    /// <summary>The value at the key, whose expiry is changed.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> GetEx(RedisKey key, ExpiryUpdate expiry = default) => GetExSpec.Of(Args.Key(key).With(expiry));

    /// <summary>As <see cref="GetEx(RedisKey, ExpiryUpdate)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
    /// </remarks>
    public static Command<Option<T>> GetEx<T>(RedisKey key, ExpiryUpdate expiry = default) => StringsOf<T>.GetEx.Of(Args.Key(key).With(expiry));

    /// <summary>The value before, and the new one in its place, without expiry.</summary>
    /// <returns>None: no such key before.</returns>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="SetGet(RedisKey, RedisValue, SetWhen, Expiry)"/>.</para>
    /// <para>WRONGTYPE when it is no string.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/getset/">GETSET</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Option<RedisValue>> GetSet(RedisKey key, RedisValue value) => GetSetSpec.Of(key, value);

    /// <summary>Stores the value, whatever was there.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Unit> Set(RedisKey key, RedisValue value, Expiry expiry = default) =>
        expiry.IsNever ? SetSpec.Of(key, value) : SetSpec.Of(Args.Key(key).Add(value).With(expiry));

    /// <summary>As <see cref="Set(RedisKey, RedisValue, Expiry)"/>, for text: wins over LanguageExt's <c>Prelude.Set</c> where that is imported too.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Unit> Set(string key, string value, Expiry expiry = default) => Set((RedisKey)key, (RedisValue)value, expiry);

    /// <summary>Does not compile: the value is of a type that has no form of its own.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [OverloadResolutionPriority(-1)]
    [Obsolete(
        "Set stores text, bytes, numbers, dates and times. For a value of another type, use SetAs(key, value), or name its codec: Set(key, value, codec).",
        error: true)]
    public static Command<Unit> Set(RedisKey key, object value, Expiry expiry = default) => Set(key, default(RedisValue), expiry);

    /// <summary>Stores the value, written by a codec.</summary>
    /// <remarks>
    /// <para>What the codec throws is a Callback, and nothing is sent.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Unit> Set<T>(RedisKey key, T value, IRedisCodec<T> codec, Expiry expiry = default) =>
        SetSpec.Of(Args.Key(key).AddEncoded(value, codec).With(expiry));

    /// <summary>Stores the value when the condition holds.</summary>
    /// <returns>False: it did not, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<bool> Set(RedisKey key, RedisValue value, SetWhen condition, Expiry expiry = default) =>
        SetWhenSpec.Of(Args.Key(key).Add(value).With(condition).With(expiry));

    /// <summary>As <see cref="Set(RedisKey, RedisValue, SetWhen, Expiry)"/>, written by a codec.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<bool> Set<T>(RedisKey key, T value, IRedisCodec<T> codec, SetWhen condition, Expiry expiry = default) =>
        SetWhenSpec.Of(Args.Key(key).AddEncoded(value, codec).With(condition).With(expiry));

    /// <summary>Stores the value, written by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Unit> SetAs<T>(RedisKey key, T value, Expiry expiry = default) =>
        SetSpec.Deferred(Args.Key(key).Add(RedisValue.Empty).With(expiry), 1, value);

    /// <summary>Stores the value when the condition holds and yields the one before.</summary>
    /// <returns>None: no such key before.</returns>
    /// <remarks>
    /// <para>Whether it was stored follows from that and the condition. Both together since 7.0.</para>
    /// <para>WRONGTYPE when it was no string.</para>
    /// <para>Since Redis 1.0 (<c>GET</c>: 6.2) · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> SetGet(RedisKey key, RedisValue value, SetWhen condition = default, Expiry expiry = default) =>
        SetGetSpec.Of(Args.Key(key).Add(value).With(condition).Add((RedisValue)"GET").With(expiry));

    /// <summary>Stores the value with a time to live, in whole seconds, rounded up.</summary>
    /// <remarks>
    /// <para>Deprecated since 2.6.12: <see cref="Set(RedisKey, RedisValue, Expiry)"/>.</para>
    /// <para>Zero and less is an InvalidArgument.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setex/">SETEX</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> SetEx(RedisKey key, TimeSpan ttl, RedisValue value) => SetExSpec.Of(Args.Key(key).AddSeconds(ttl).Add(value));

    /// <summary>Stores the value with a time to live, in milliseconds.</summary>
    /// <remarks>
    /// <para>Deprecated since 2.6.12: <see cref="Set(RedisKey, RedisValue, Expiry)"/>.</para>
    /// <para>Zero and less is an InvalidArgument.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/psetex/">PSETEX</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> PSetEx(RedisKey key, TimeSpan ttl, RedisValue value) => PSetExSpec.Of(Args.Key(key).AddMilliseconds(ttl).Add(value));

    /// <summary>Stores the value when the key is new.</summary>
    /// <returns>False: it exists.</returns>
    /// <remarks>
    /// <para>Deprecated since 2.6.12: <see cref="Set(RedisKey, RedisValue, SetWhen, Expiry)"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setnx/">SETNX</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<bool> SetNx(RedisKey key, RedisValue value) => SetNxSpec.Of(key, value);

    private static class StringsOf<T>
    {
        internal static readonly CommandSpec<Option<T>> Get = GetSpec.Optional<T>(null);
        internal static readonly CommandSpec<Option<T>> GetDel = GetDelSpec.Optional<T>(null);
        internal static readonly CommandSpec<Option<T>> GetEx = GetExSpec.Optional<T>(null);
        internal static readonly CommandSpec<Seq<Option<T>>> MGet = MGetSpec.OptionalList<T>(null);
    }
}
