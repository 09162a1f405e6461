namespace Redis.Functional;

// Keys: which slot they belong to.
public static partial class Commands
{
    private const int LastSlot = 16_383;

    private static readonly CommandSpec<ClusterPage> ClusterScanSpec = Spec.Read<ClusterPage>("CLUSTERSCAN", KeyPositions.One, ClusterPage.Read);

    /// <summary>Gets one page of the keys of a whole cluster or of one slot.</summary>
    /// <param name="count">Approximate number of keys to examine per page. At least 1.</param>
    /// <param name="ofType">Only keys of this type, for example <c>hash</c>. Null: all types.</param>
    /// <param name="slot">Only keys of this slot, 0 to 16383. Null: all slots.</param>
    /// <remarks>
    /// <para>
    /// Valkey only. Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <see cref="Scan"/>. The node that the cursor names
    /// sends the page.
    /// </para>
    /// <para>Fails with ERR if the server is not part of a cluster, and with InvalidArgument if count or slot is out of range.</para>
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
