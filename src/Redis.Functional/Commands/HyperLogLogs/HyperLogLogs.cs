using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// HyperLogLogs: counting distinct elements approximately.
public static partial class Commands
{
    private static readonly CommandSpec<bool> PfAddSpec = Spec.Write("PFADD", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> PfCountSpec = Spec.Read("PFCOUNT", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<Unit> PfMergeSpec = Spec.Write("PFMERGE", KeyPositions.All, Decode.Ok);

    /// <summary>Makes an empty one.</summary>
    /// <returns>False: the key exists.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no HyperLogLog.</para>
    /// <para>Since Redis 2.8.9 · O(1) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see></para>
    /// </remarks>
    public static Command<bool> PfAdd(RedisKey key) => PfAddSpec.Of(key);

    /// <summary>Adds the elements.</summary>
    /// <returns>False: the estimate is the same as before.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no HyperLogLog.</para>
    /// <para>Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see></para>
    /// </remarks>
    public static Command<bool> PfAdd(RedisKey key, params ReadOnlySpan<RedisValue> elements) => PfAddSpec.OfValues(key, elements);

    /// <inheritdoc cref="PfAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<bool> PfAdd(RedisKey key, IEnumerable<RedisValue> elements) => PfAddSpec.OfValues(key, elements);

    /// <inheritdoc cref="PfAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<bool> PfAdd(RedisKey key, IEnumerable<string> elements) => PfAddSpec.OfValues(key, elements);

    /// <summary>About how many different elements were added to all of these together, with a standard error of 0.81 %; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no HyperLogLog.</para>
    /// <para>Since Redis 2.8.9 · O(keys), costly for more than one · <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see></para>
    /// </remarks>
    public static Command<long> PfCount(params ReadOnlySpan<RedisKey> keys) => PfCountSpec.OfKeys(keys);

    /// <inheritdoc cref="PfCount(ReadOnlySpan{RedisKey})"/>
    public static Command<long> PfCount(IEnumerable<RedisKey> keys) => PfCountSpec.OfKeys(keys);

    /// <inheritdoc cref="PfCount(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> PfCount(IEnumerable<string> keys) => PfCountSpec.OfKeys(keys);

    /// <summary>The destination counts what it and the sources have counted, from now on.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no HyperLogLog.</para>
    /// <para>Since Redis 2.8.9 · O(keys) · <see href="https://redis.io/docs/latest/commands/pfmerge/">PFMERGE</see></para>
    /// </remarks>
    public static Command<Unit> PfMerge(RedisKey destination, params ReadOnlySpan<RedisKey> sources) =>
        PfMergeSpec.Of(Args.Key(destination, 1 + sources.Length).AddKeys(sources));

    /// <inheritdoc cref="PfMerge(RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<Unit> PfMerge(RedisKey destination, IEnumerable<RedisKey> sources) => PfMergeSpec.Of(Args.Key(destination).AddKeys(sources));

    /// <inheritdoc cref="PfMerge(RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Unit> PfMerge(RedisKey destination, IEnumerable<string> sources) => PfMergeSpec.Of(Args.Key(destination).AddKeys(sources));
}
