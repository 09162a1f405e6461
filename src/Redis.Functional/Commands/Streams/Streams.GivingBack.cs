namespace Redis.Functional;

// Streams: giving pending entries back to their group.
public static partial class Commands
{
    private static readonly CommandSpec<long> XNackSpec = Spec.Write("XNACK", KeyPositions.One, Decode.Int64);

    /// <summary>Gives pending entries back to the group, unacknowledged, so that other consumers can claim them at once.</summary>
    /// <param name="kind">What becomes of the delivery count. Default: silent.</param>
    /// <param name="retryCount"><c>RETRYCOUNT</c>: sets the delivery count to this number. Negative: InvalidArgument.</param>
    /// <param name="force"><c>FORCE</c>: makes entries pending that are not.</param>
    /// <returns>The number of entries that were given back.</returns>
    /// <remarks>
    /// <para>XPENDING then lists such an entry with an empty consumer name.</para>
    /// <para>Fails with NOGROUP if the key or the group does not exist, and with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(entries) · <see href="https://redis.io/docs/latest/commands/xnack/">XNACK</see></para>
    /// </remarks>
    public static Command<long> XNack(
        RedisKey key, RedisValue groupName, IEnumerable<StreamId> ids, NackKind kind = default, long? retryCount = null, bool force = false)
    {
        var args = Args.Key(key, 8).Add(groupName).With(kind).AddCountedIds(ids);
        if (retryCount is { } count) args.Add((RedisValue)"RETRYCOUNT").AddAtLeast(0, count, "retryCount");
        return XNackSpec.Of(args.AddWhen(force, (RedisValue)"FORCE"));
    }
}
