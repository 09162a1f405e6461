namespace Redis.Functional;

// Waiting until writes have reached replicas or the disk.
public static partial class Commands
{
    private static readonly CommandSpec<long> WaitSpec = Spec.Write("WAIT", KeyPositions.None, Decode.Int64, CommandFlags.Blocking);
    private static readonly CommandSpec<WaitAofResult> WaitAofSpec =
        Spec.Write<WaitAofResult>("WAITAOF", KeyPositions.None, WaitAofResult.Read, CommandFlags.Blocking);

    /// <summary>How many replicas have acknowledged what this connection has written; waits for so many, but no longer than the timeout.</summary>
    /// <remarks>
    /// <para>It speaks of writes on the same connection only: run both within <see cref="RedisProgram.OnLease{A}"/>.</para>
    /// <para>Milliseconds, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/wait/">WAIT</see></para>
    /// </remarks>
    public static BlockingCommand<long> Wait(int replicas, TimeSpan timeout) =>
        new(WaitSpec.Of(Args.Empty(2).AddAtLeast(0, replicas, "the number of replicas").AddWait(timeout)), Patience(timeout));

    /// <summary>
    /// Whether this server, and how many replicas, have written to their append-only file what this connection has written; waits as <see cref="Wait"/>.
    /// </summary>
    /// <remarks>
    /// <para>Milliseconds, rounded up. ERR when this server is asked for and has no such file.</para>
    /// <para>Since Redis 7.2 · O(1) · <see href="https://redis.io/docs/latest/commands/waitaof/">WAITAOF</see></para>
    /// </remarks>
    public static BlockingCommand<WaitAofResult> WaitAof(bool local, int replicas, TimeSpan timeout) =>
        new(WaitAofSpec.Of(Args.Empty(3).Add((RedisValue)local).AddAtLeast(0, replicas, "the number of replicas").AddWait(timeout)), Patience(timeout));

    // How long the server may hold its answer back; null: for ever.
    private static TimeSpan? Patience(TimeSpan timeout) => timeout == Timeout.InfiniteTimeSpan ? null : timeout;
}
