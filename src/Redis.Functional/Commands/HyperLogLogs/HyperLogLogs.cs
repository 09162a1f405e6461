using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// HyperLogLogs: counting distinct elements approximately.
public static partial class Commands
{
    private static readonly CommandSpec<bool> PfAddSpec = Spec.Write("PFADD", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> PfCountSpec = Spec.Read("PFCOUNT", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<Unit> PfMergeSpec = Spec.Write("PFMERGE", KeyPositions.All, Decode.Ok);

    /// <summary>Creates an empty HyperLogLog.</summary>
    /// <returns>True if it was created; false if the key exists.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.8.9 · O(1) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see></para>
    /// </remarks>
    public static Command<bool> PfAdd(RedisKey key) => PfAddSpec.Of(key);

    /// <summary>Adds elements to a HyperLogLog.</summary>
    /// <returns>True if the estimate changed; false if it is the same as before.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.8.9 · O(elements) · <see href="https://redis.io/docs/latest/commands/pfadd/">PFADD</see></para>
    /// </remarks>
    public static Command<bool> PfAdd(RedisKey key, params ReadOnlySpan<RedisValue> elements) => PfAddSpec.OfValues(key, elements);

    /// <inheritdoc cref="PfAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<bool> PfAdd(RedisKey key, IEnumerable<RedisValue> elements) => PfAddSpec.OfValues(key, elements);

    /// <inheritdoc cref="PfAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<bool> PfAdd(RedisKey key, IEnumerable<string> elements) => PfAddSpec.OfValues(key, elements);

    /// <summary>Estimates the number of distinct elements that were added to one or several HyperLogLogs.</summary>
    /// <returns>The estimate, with a standard error of 0.81 %; 0 if no key exists. Several keys: the estimate of their union.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 2.8.9 · O(keys), expensive for more than one · <see href="https://redis.io/docs/latest/commands/pfcount/">PFCOUNT</see></para>
    /// </remarks>
    public static Command<long> PfCount(params ReadOnlySpan<RedisKey> keys) => PfCountSpec.OfKeys(keys);

    /// <inheritdoc cref="PfCount(ReadOnlySpan{RedisKey})"/>
    public static Command<long> PfCount(IEnumerable<RedisKey> keys) => PfCountSpec.OfKeys(keys);

    /// <inheritdoc cref="PfCount(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> PfCount(IEnumerable<string> keys) => PfCountSpec.OfKeys(keys);

    /// <summary>Merges HyperLogLogs into the destination.</summary>
    /// <remarks>
    /// <para>The destination then counts the union of its own elements and those of the sources.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
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
