using LanguageExt;

namespace Redis.Functional.Server;

// The server's memory.
public static partial class ServerCommands
{
    private static readonly CommandSpec<Option<long>> MemoryUsageSpec = Spec.Read("MEMORY USAGE", KeyPositions.One, Decode.OptionInt64);
    private static readonly CommandSpec<MemoryStats> MemoryStatsSpec =
        Spec.Read("MEMORY STATS", KeyPositions.None, DecodeTree.Of("names and numbers", Server.MemoryStats.Read));
    private static readonly CommandSpec<string> MemoryDoctorSpec = Spec.Read<string>("MEMORY DOCTOR", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<string> MemoryMallocStatsSpec = Spec.Read<string>("MEMORY MALLOC-STATS", KeyPositions.None, Decode.Text);
    private static readonly CommandSpec<Unit> MemoryPurgeSpec = Spec.Write("MEMORY PURGE", KeyPositions.None, Decode.Ok);

    /// <summary>Estimates the memory of a key and its value.</summary>
    /// <param name="samples">Number of elements of a collection to examine. Default: 5. 0: all.</param>
    /// <returns>The size in bytes, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(samples) · <see href="https://redis.io/docs/latest/commands/memory-usage/">MEMORY USAGE</see></para>
    /// </remarks>
    public static Command<Option<long>> MemoryUsage(RedisKey key, long? samples = null) =>
        MemoryUsageSpec.Of(samples is { } given ? Args.Key(key).Add((RedisValue)"SAMPLES").AddAtLeast(0, given, "the number of samples") : Args.Key(key, 1));

    /// <summary>Gets the memory usage of the server, in bytes.</summary>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/memory-stats/">MEMORY STATS</see></para>
    /// </remarks>
    public static Command<MemoryStats> MemoryStats() => MemoryStatsSpec.Of();

    /// <summary>Gets a report of the server about its memory.</summary>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/memory-doctor/">MEMORY DOCTOR</see></para>
    /// </remarks>
    public static Command<string> MemoryDoctor() => MemoryDoctorSpec.Of();

    /// <summary>Gets the statistics of the memory allocator, in its own format.</summary>
    /// <remarks>
    /// <para>
    /// Since Redis 4.0 · O(allocations), can be slow · <see href="https://redis.io/docs/latest/commands/memory-malloc-stats/">MEMORY MALLOC-STATS</see>
    /// </para>
    /// </remarks>
    public static Command<string> MemoryMallocStats() => MemoryMallocStatsSpec.Of();

    /// <summary>Releases unused memory of the allocator.</summary>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(allocations), can be slow · <see href="https://redis.io/docs/latest/commands/memory-purge/">MEMORY PURGE</see></para>
    /// </remarks>
    public static Command<Unit> MemoryPurge() => MemoryPurgeSpec.Of();
}
