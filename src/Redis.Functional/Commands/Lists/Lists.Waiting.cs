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

    /// <summary>The first element, which is removed; waits until there is one, but no longer than the timeout.</summary>
    /// <returns>None: the time is over.</returns>
    /// <remarks>
    /// <para>
    /// Who waits longest is served first. Cancelling it closes its connection, and the outcome is Unknown: the server may have taken an element by then.
    /// </para>
    /// <para>
    /// Thousandths of a second, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. WRONGTYPE when it is no list; UNBLOCKED by CLIENT UNBLOCK.
    /// </para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<RedisValue>> BLPop(RedisKey key, TimeSpan timeout) => BLPopSpec.Waiting(Args.Key(key), timeout);

    /// <summary>As <see cref="BLPop(RedisKey, TimeSpan)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BLPop<T>(RedisKey key, TimeSpan timeout) => ListsOf<T>.BLPop.Waiting(Args.Key(key), timeout);

    /// <summary>As <see cref="BLPop(RedisKey, TimeSpan)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BLPop<T>(RedisKey key, TimeSpan timeout, IRedisCodec<T> codec) =>
        (codec is null ? ListsOf<T>.BLPop : BLPopSpec.Decoding<Option<T>>(codec.Alone, CommandFlags.UserDecoded)).Waiting(Args.Key(key), timeout);

    /// <summary>As <see cref="BLPop(RedisKey, TimeSpan)"/>, of the first of the keys, in their order, that has a list, and which key that is.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no list.</para>
    /// <para>Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> BLPop(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        BLPopAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <inheritdoc cref="BLPop(IEnumerable{RedisKey}, TimeSpan)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> BLPop(IEnumerable<string> keys, TimeSpan timeout) =>
        BLPopAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>As <see cref="BLPop(IEnumerable{RedisKey}, TimeSpan)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, T Value)>> BLPop<T>(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        ListsOf<T>.BLPopAny.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>The last element, which is removed; waits for it as <see cref="BLPop(RedisKey, TimeSpan)"/>.</summary>
    /// <returns>None: the time is over.</returns>
    /// <remarks>
    /// <para>Thousandths of a second, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<RedisValue>> BRPop(RedisKey key, TimeSpan timeout) => BRPopSpec.Waiting(Args.Key(key), timeout);

    /// <summary>As <see cref="BRPop(RedisKey, TimeSpan)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BRPop<T>(RedisKey key, TimeSpan timeout) => ListsOf<T>.BRPop.Waiting(Args.Key(key), timeout);

    /// <summary>As <see cref="BRPop(RedisKey, TimeSpan)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BRPop<T>(RedisKey key, TimeSpan timeout, IRedisCodec<T> codec) =>
        (codec is null ? ListsOf<T>.BRPop : BRPopSpec.Decoding<Option<T>>(codec.Alone, CommandFlags.UserDecoded)).Waiting(Args.Key(key), timeout);

    /// <summary>As <see cref="BRPop(RedisKey, TimeSpan)"/>, of the first of the keys, in their order, that has a list, and which key that is.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no list.</para>
    /// <para>Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> BRPop(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        BRPopAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <inheritdoc cref="BRPop(IEnumerable{RedisKey}, TimeSpan)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Value)>> BRPop(IEnumerable<string> keys, TimeSpan timeout) =>
        BRPopAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>As <see cref="BRPop(IEnumerable{RedisKey}, TimeSpan)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, T Value)>> BRPop<T>(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        ListsOf<T>.BRPopAny.Waiting(Args.Empty().AddKeys(keys), timeout);

    // How long the server waits is the last argument.
    private static BlockingCommand<A> Waiting<A>(this CommandSpec<A> spec, Args args, TimeSpan timeout) =>
        new(spec.Of(args.AddWaitSeconds(timeout)), Patience(timeout));
}
