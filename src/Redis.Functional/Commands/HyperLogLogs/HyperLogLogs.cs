using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// HyperLogLogs: counting distinct elements approximately.
public static partial class Commands
{
    private static readonly CommandSpec<bool> PfAddSpec = Spec.Write("PFADD", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> PfCountSpec = Spec.Read("PFCOUNT", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<Unit> PfMergeSpec = Spec.Write("PFMERGE", KeyPositions.All, Decode.Ok);

    /// <summary>Makes an empty one. False: the key exists. · since 2.8.9 · O(1) · WRONGTYPE when it is no HyperLogLog · https://redis.io/docs/latest/commands/pfadd/</summary>
    public static Command<bool> PfAdd(RedisKey key) => PfAddSpec.Of(key);

    /// <summary>Adds the elements. False: the estimate is the same as before. · since 2.8.9 · O(elements) · WRONGTYPE when it is no HyperLogLog · https://redis.io/docs/latest/commands/pfadd/</summary>
    public static Command<bool> PfAdd(RedisKey key, params ReadOnlySpan<RedisValue> elements) => PfAddSpec.OfValues(key, elements);

    /// <inheritdoc cref="PfAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<bool> PfAdd(RedisKey key, IEnumerable<RedisValue> elements) => PfAddSpec.OfValues(key, elements);

    /// <inheritdoc cref="PfAdd(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<bool> PfAdd(RedisKey key, IEnumerable<string> elements) => PfAddSpec.OfValues(key, elements);

    /// <summary>About how many different elements were added to all of these together, with a standard error of 0.81 %; 0: no such key. · since 2.8.9 · O(keys), costly for more than one · WRONGTYPE when one is no HyperLogLog · https://redis.io/docs/latest/commands/pfcount/</summary>
    public static Command<long> PfCount(params ReadOnlySpan<RedisKey> keys) => PfCountSpec.OfKeys(keys);

    /// <inheritdoc cref="PfCount(ReadOnlySpan{RedisKey})"/>
    public static Command<long> PfCount(IEnumerable<RedisKey> keys) => PfCountSpec.OfKeys(keys);

    /// <inheritdoc cref="PfCount(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> PfCount(IEnumerable<string> keys) => PfCountSpec.OfKeys(keys);

    /// <summary>The destination counts what it and the sources have counted, from now on. · since 2.8.9 · O(keys) · WRONGTYPE when one is no HyperLogLog · https://redis.io/docs/latest/commands/pfmerge/</summary>
    public static Command<Unit> PfMerge(RedisKey destination, params ReadOnlySpan<RedisKey> sources) => PfMergeSpec.Of(Args.Key(destination, 1 + sources.Length).AddKeys(sources));

    /// <inheritdoc cref="PfMerge(RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<Unit> PfMerge(RedisKey destination, IEnumerable<RedisKey> sources) => PfMergeSpec.Of(Args.Key(destination).AddKeys(sources));

    /// <inheritdoc cref="PfMerge(RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Unit> PfMerge(RedisKey destination, IEnumerable<string> sources) => PfMergeSpec.Of(Args.Key(destination).AddKeys(sources));
}
