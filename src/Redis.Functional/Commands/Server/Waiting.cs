namespace Redis.Functional;

// Waiting until writes have reached replicas or the disk.
public static partial class Commands
{
    private static readonly CommandSpec<long> WaitSpec = Spec.Write("WAIT", KeyPositions.None, Decode.Int64, CommandFlags.Blocking);
    private static readonly CommandSpec<WaitAofResult> WaitAofSpec =
        Spec.Write<WaitAofResult>("WAITAOF", KeyPositions.None, WaitAofResult.Read, CommandFlags.Blocking);

    /// <summary>Waits until replicas have acknowledged the writes of this connection.</summary>
    /// <param name="replicas">Number of replicas to wait for.</param>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The number of replicas that have acknowledged the writes, which may differ from <paramref name="replicas"/>.</returns>
    /// <remarks>
    /// <para>Concerns only writes on the same connection: run both within <see cref="RedisProgram.OnLease{A}"/>.</para>
    /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/wait/">WAIT</see></para>
    /// </remarks>
    public static BlockingCommand<long> Wait(int replicas, TimeSpan timeout) =>
        new(WaitSpec.Of(Args.Empty(2).AddAtLeast(0, replicas, "the number of replicas").AddWait(timeout)), Patience(timeout));

    /// <summary>Waits until this server and replicas have written the writes of this connection to their append-only file.</summary>
    /// <param name="local">Whether to wait for this server.</param>
    /// <param name="replicas">Number of replicas to wait for.</param>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>Whether this server, and the number of replicas, have written.</returns>
    /// <remarks>
    /// <para>Concerns only writes on the same connection: run both within <see cref="RedisProgram.OnLease{A}"/>.</para>
    /// <para>Fails with ERR if <paramref name="local"/> is set and the server has no append-only file.</para>
    /// <para>Since Redis 7.2 · O(1) · <see href="https://redis.io/docs/latest/commands/waitaof/">WAITAOF</see></para>
    /// </remarks>
    public static BlockingCommand<WaitAofResult> WaitAof(bool local, int replicas, TimeSpan timeout) =>
        new(WaitAofSpec.Of(Args.Empty(3).Add((RedisValue)local).AddAtLeast(0, replicas, "the number of replicas").AddWait(timeout)), Patience(timeout));

    // How long the server may hold its answer back; null: for ever.
    private static TimeSpan? Patience(TimeSpan timeout) => timeout == Timeout.InfiniteTimeSpan ? null : timeout;
}
