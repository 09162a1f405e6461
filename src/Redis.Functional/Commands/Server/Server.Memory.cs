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

    /// <summary>How many bytes a key and its value take.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>Of a collection so many elements are looked at, 5 when it is not said, 0 for all.</para>
    /// <para>Since Redis 4.0 · O(samples) · <see href="https://redis.io/docs/latest/commands/memory-usage/">MEMORY USAGE</see></para>
    /// </remarks>
    public static Command<Option<long>> MemoryUsage(RedisKey key, long? samples = null) =>
        MemoryUsageSpec.Of(samples is { } given ? Args.Key(key).Add((RedisValue)"SAMPLES").AddAtLeast(0, given, "the number of samples") : Args.Key(key, 1));

    /// <summary>Where the server's memory goes.</summary>
    /// <remarks>
    /// <para>Bytes.</para>
    /// <para>Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/memory-stats/">MEMORY STATS</see></para>
    /// </remarks>
    public static Command<MemoryStats> MemoryStats() => MemoryStatsSpec.Of();

    /// <summary>What the server thinks of its memory.</summary>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/memory-doctor/">MEMORY DOCTOR</see></para>
    /// </remarks>
    public static Command<string> MemoryDoctor() => MemoryDoctorSpec.Of();

    /// <summary>What the allocator tells, in its own format.</summary>
    /// <remarks>
    /// <para>
    /// Since Redis 4.0 · O(allocations), may be slow · <see href="https://redis.io/docs/latest/commands/memory-malloc-stats/">MEMORY MALLOC-STATS</see>
    /// </para>
    /// </remarks>
    public static Command<string> MemoryMallocStats() => MemoryMallocStatsSpec.Of();

    /// <summary>Asks the allocator to give back what it does not need.</summary>
    /// <remarks>
    /// <para>Since Redis 4.0 · O(allocations), may be slow · <see href="https://redis.io/docs/latest/commands/memory-purge/">MEMORY PURGE</see></para>
    /// </remarks>
    public static Command<Unit> MemoryPurge() => MemoryPurgeSpec.Of();
}
