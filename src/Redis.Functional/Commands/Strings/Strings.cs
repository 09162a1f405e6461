using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The commands of Redis and Valkey that work on data: keys, values, messages, scripts and functions.</summary>
/// <remarks>
/// <para>
/// One static method per command and reply type, named after the command in PascalCase. Import them with <c>using static Redis.Functional.Commands;</c>. The
/// commands that administer a server are in <see cref="ServerCommands"/>.
/// </para>
/// <para>
/// A command is a value that does nothing until a client runs it. A null or invalid argument fails the run with InvalidArgument before anything is sent. Lists
/// of arguments are copied. Since 0.1.
/// </para>
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

    /// <summary>Gets the value of a string key.</summary>
    /// <returns>The value, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Option&lt;RedisValue&gt;&gt; name = await client.Run(Get("name"), ct);</code></example>
    public static Command<Option<RedisValue>> Get(RedisKey key) => GetSpec.Of(key);

    /// <summary>Gets the value of a string key.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The value, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Option&lt;int&gt;&gt; hits = await client.Run(Get&lt;int&gt;("hits"), ct);</code></example>
    public static Command<Option<T>> Get<T>(RedisKey key) => StringsOf<T>.Get.Of(key);

    /// <summary>Gets the value of a string key.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The value, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
    /// </remarks>
    public static Command<Option<T>> Get<T>(RedisKey key, IRedisCodec<T> codec) => GetSpec.Optional(codec).Of(key);

    /// <summary>Gets the value of a string key and deletes the key.</summary>
    /// <returns>The value, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> GetDel(RedisKey key) => GetDelSpec.Of(key);

    /// <summary>Gets the value of a string key and deletes the key.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The value, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
    /// </remarks>
    public static Command<Option<T>> GetDel<T>(RedisKey key) => StringsOf<T>.GetDel.Of(key);

    /// <summary>Gets the value of a string key and changes the key's expiry.</summary>
    /// <returns>The value, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> GetEx(RedisKey key, ExpiryUpdate expiry = default) => GetExSpec.Of(Args.Key(key).With(expiry));

    /// <summary>Gets the value of a string key and changes the key's expiry.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The value, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
    /// </remarks>
    public static Command<Option<T>> GetEx<T>(RedisKey key, ExpiryUpdate expiry = default) => StringsOf<T>.GetEx.Of(Args.Key(key).With(expiry));

    /// <summary>Sets a string key and returns its previous value.</summary>
    /// <returns>The previous value, or None if the key did not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="SetGet(RedisKey, RedisValue, SetWhen, Expiry)"/>. Removes an existing expiry.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/getset/">GETSET</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Option<RedisValue>> GetSet(RedisKey key, RedisValue value) => GetSetSpec.Of(key, value);

    /// <summary>Sets a key to a string, replacing a value of any type.</summary>
    /// <remarks>
    /// <para>Removes an existing expiry unless <paramref name="expiry"/> is <see cref="Expiry.KeepTtl"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Unit&gt; stored = await client.Run(Set("session:42", "Ada", TimeSpan.FromMinutes(20)), ct);</code></example>
    public static Command<Unit> Set(RedisKey key, RedisValue value, Expiry expiry = default) =>
        expiry.IsNever ? SetSpec.Of(key, value) : SetSpec.Of(Args.Key(key).Add(value).With(expiry));

    /// <summary>Sets a key to a string, replacing a value of any type.</summary>
    /// <remarks>
    /// <para>
    /// Removes an existing expiry unless <paramref name="expiry"/> is <see cref="Expiry.KeepTtl"/>. Takes precedence over LanguageExt's <c>Prelude.Set</c>
    /// where both are imported.
    /// </para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Unit> Set(string key, string value, Expiry expiry = default) => Set((RedisKey)key, (RedisValue)value, expiry);

    /// <summary>Does not compile: reports that the type of the value cannot be stored without a codec.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [OverloadResolutionPriority(-1)]
    [Obsolete(
        "Set stores text, bytes, numbers, dates and times. For a value of another type, use SetAs(key, value), or name its codec: Set(key, value, codec).",
        error: true)]
    public static Command<Unit> Set(RedisKey key, object value, Expiry expiry = default) => Set(key, default(RedisValue), expiry);

    /// <summary>Sets a key to a string, replacing a value of any type.</summary>
    /// <typeparam name="T">Type to encode from.</typeparam>
    /// <param name="codec">Codec to encode with.</param>
    /// <remarks>
    /// <para>Removes an existing expiry unless <paramref name="expiry"/> is <see cref="Expiry.KeepTtl"/>.</para>
    /// <para>If the codec throws, running the command returns <see cref="RedisError.Client.CallbackFailed"/>, and nothing is sent.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Unit> Set<T>(RedisKey key, T value, IRedisCodec<T> codec, Expiry expiry = default) =>
        SetSpec.Of(Args.Key(key).AddEncoded(value, codec).With(expiry));

    /// <summary>Sets a key to a string if the condition holds.</summary>
    /// <returns>True if the key was set; false if the condition does not hold, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Removes an existing expiry unless <paramref name="expiry"/> is <see cref="Expiry.KeepTtl"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<bool> Set(RedisKey key, RedisValue value, SetWhen condition, Expiry expiry = default) =>
        SetWhenSpec.Of(Args.Key(key).Add(value).With(condition).With(expiry));

    /// <summary>Sets a key to a string if the condition holds.</summary>
    /// <typeparam name="T">Type to encode from.</typeparam>
    /// <param name="codec">Codec to encode with.</param>
    /// <returns>True if the key was set; false if the condition does not hold, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Removes an existing expiry unless <paramref name="expiry"/> is <see cref="Expiry.KeepTtl"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<bool> Set<T>(RedisKey key, T value, IRedisCodec<T> codec, SetWhen condition, Expiry expiry = default) =>
        SetWhenSpec.Of(Args.Key(key).AddEncoded(value, codec).With(condition).With(expiry));

    /// <summary>Sets a key to a string, replacing a value of any type.</summary>
    /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
    /// <remarks>
    /// <para>Removes an existing expiry unless <paramref name="expiry"/> is <see cref="Expiry.KeepTtl"/>.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Unit> SetAs<T>(RedisKey key, T value, Expiry expiry = default) =>
        SetSpec.Deferred(Args.Key(key).Add(RedisValue.Empty).With(expiry), 1, value);

    /// <summary>Sets a string key if the condition holds, and returns the previous value.</summary>
    /// <returns>The previous value, or None if the key did not exist.</returns>
    /// <remarks>
    /// <para>Whether the key was set follows from the previous value and the condition. <see cref="SetWhen.NotExists"/> needs Redis 7.0 here.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 (<c>GET</c>: 6.2) · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> SetGet(RedisKey key, RedisValue value, SetWhen condition = default, Expiry expiry = default) =>
        SetGetSpec.Of(Args.Key(key).Add(value).With(condition).Add((RedisValue)"GET").With(expiry));

    /// <summary>Sets a string key with a time to live in whole seconds.</summary>
    /// <param name="ttl">Rounded up to whole seconds. Zero or less: InvalidArgument.</param>
    /// <remarks>
    /// <para>Deprecated since Redis 2.6.12; use <see cref="Set(RedisKey, RedisValue, Expiry)"/>.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setex/">SETEX</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> SetEx(RedisKey key, TimeSpan ttl, RedisValue value) => SetExSpec.Of(Args.Key(key).AddSeconds(ttl).Add(value));

    /// <summary>Sets a string key with a time to live in milliseconds.</summary>
    /// <param name="ttl">Rounded up to milliseconds. Zero or less: InvalidArgument.</param>
    /// <remarks>
    /// <para>Deprecated since Redis 2.6.12; use <see cref="Set(RedisKey, RedisValue, Expiry)"/>.</para>
    /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/psetex/">PSETEX</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Unit> PSetEx(RedisKey key, TimeSpan ttl, RedisValue value) => PSetExSpec.Of(Args.Key(key).AddMilliseconds(ttl).Add(value));

    /// <summary>Sets a string key if it does not exist.</summary>
    /// <returns>True if the key was set; false if it exists.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 2.6.12; use <see cref="Set(RedisKey, RedisValue, SetWhen, Expiry)"/>.</para>
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
