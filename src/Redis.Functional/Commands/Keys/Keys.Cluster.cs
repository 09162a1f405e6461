namespace Redis.Functional;

// Keys: which slot they belong to.
public static partial class Commands
{
    private const int LastSlot = 16_383;

    private static readonly CommandSpec<ClusterPage> ClusterScanSpec = Spec.Read<ClusterPage>("CLUSTERSCAN", KeyPositions.One, ClusterPage.Read);

    /// <summary>
    /// One page of the keys of a whole cluster, or of one slot, and where to go on, as <see cref="Scan"/>; each page comes from the node that the cursor names.
    /// </summary>
    /// <remarks>
    /// <para>Valkey only.</para>
    /// <para>ERR: it is no cluster; a count below 1 or a slot that there is not is an InvalidArgument.</para>
    /// <para>Since Valkey 9.1 · O(count) · <see href="https://valkey.io/commands/clusterscan/">CLUSTERSCAN</see></para>
    /// </remarks>
    public static Command<ClusterPage> ClusterScan(
        ClusterCursor cursor = default, RedisValue? pattern = null, long? count = null, string? ofType = null, int? slot = null)
    {
        var args = Args.Empty(9).Add((RedisValue)cursor.ToString()).AddPaging(pattern, count).AddText("TYPE", ofType);
        return slot is < 0 or > LastSlot
            ? ClusterScanSpec.Invalid($"the slot is {slot}. It must be between 0 and {LastSlot}.")
            : ClusterScanSpec.Of(args.AddNumber("SLOT", slot));
    }
}
