using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Lists: waiting for an element.
public static partial class Commands
{
    private static readonly CommandSpec<Option<(RedisKey Key, RedisValue Value)>> BLPopAnySpec =
        Spec.Write<Option<(RedisKey Key, RedisValue Value)>>("BLPOP", KeyPositions.Range(0, -2), DecodeKeyed.Value, CommandFlags.Blocking);

    private static readonly CommandSpec<Option<(RedisKey Key, RedisValue Value)>> BRPopAnySpec =
        Spec.Write<Option<(RedisKey Key, RedisValue Value)>>("BRPOP", KeyPositions.Range(0, -2), DecodeKeyed.Value, CommandFlags.Blocking);

    private static readonly CommandSpec<Option<RedisValue>> BLPopSpec = BLPopAnySpec.Decoding<Option<RedisValue>>(DecodeKeyed.ValueAlone);
    private static readonly CommandSpec<Option<RedisValue>> BRPopSpec = BRPopAnySpec.Decoding<Option<RedisValue>>(DecodeKeyed.ValueAlone);

    /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>
    /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the delivery is then Unknown, because the
    /// server may have removed an element.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Option&lt;RedisValue&gt;&gt; job = await client.Run(BLPop("jobs", TimeSpan.FromSeconds(30)), ct);</code></example>
    public static BlockingCommand<Option<RedisValue>> BLPop(RedisKey key, TimeSpan timeout) => BLPopSpec.Waiting(Args.Key(key), timeout);

    /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>
    /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the delivery is then Unknown, because the
    /// server may have removed an element.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BLPop<T>(RedisKey key, TimeSpan timeout) => ListsOf<T>.BLPop.Waiting(Args.Key(key), timeout);

    /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>
    /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the delivery is then Unknown, because the
    /// server may have removed an element.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BLPop<T>(RedisKey key, TimeSpan timeout, IRedisCodec<T> codec) =>
        (codec is null ? ListsOf<T>.BLPop : BLPopSpec.Decoding<Option<T>>(codec.Alone, CommandFlags.UserDecoded)).Waiting(Args.Key(key), timeout);

    /// <summary>Removes and returns the first element of the first non-empty list among several keys, waiting until one has an element.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The key and the element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>The keys are examined in the given order.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> BLPop(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        BLPopAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <inheritdoc cref="BLPop(IEnumerable{RedisKey}, TimeSpan)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> BLPop(IEnumerable<string> keys, TimeSpan timeout) =>
        BLPopAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>Removes and returns the first element of the first non-empty list among several keys, waiting until one has an element.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The key and the element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>The keys are examined in the given order.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, T Value)>> BLPop<T>(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        ListsOf<T>.BLPopAny.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>
    /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the delivery is then Unknown, because the
    /// server may have removed an element.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<RedisValue>> BRPop(RedisKey key, TimeSpan timeout) => BRPopSpec.Waiting(Args.Key(key), timeout);

    /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>
    /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the delivery is then Unknown, because the
    /// server may have removed an element.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BRPop<T>(RedisKey key, TimeSpan timeout) => ListsOf<T>.BRPop.Waiting(Args.Key(key), timeout);

    /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>
    /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the delivery is then Unknown, because the
    /// server may have removed an element.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BRPop<T>(RedisKey key, TimeSpan timeout, IRedisCodec<T> codec) =>
        (codec is null ? ListsOf<T>.BRPop : BRPopSpec.Decoding<Option<T>>(codec.Alone, CommandFlags.UserDecoded)).Waiting(Args.Key(key), timeout);

    /// <summary>Removes and returns the last element of the first non-empty list among several keys, waiting until one has an element.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The key and the element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>The keys are examined in the given order.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> BRPop(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        BRPopAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <inheritdoc cref="BRPop(IEnumerable{RedisKey}, TimeSpan)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> BRPop(IEnumerable<string> keys, TimeSpan timeout) =>
        BRPopAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>Removes and returns the last element of the first non-empty list among several keys, waiting until one has an element.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The key and the element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>The keys are examined in the given order.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, T Value)>> BRPop<T>(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        ListsOf<T>.BRPopAny.Waiting(Args.Empty().AddKeys(keys), timeout);

    // How long the server waits is the last argument.
    private static BlockingCommand<A> Waiting<A>(this CommandSpec<A> spec, Args args, TimeSpan timeout) =>
        new(spec.Of(args.AddWaitSeconds(timeout)), Patience(timeout));
}
