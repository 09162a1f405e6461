using LanguageExt;

namespace Redis.Functional;

/// <summary>One page of a scan of a cluster. Since 0.1.</summary>
/// <param name="Next">Where to go on.</param>
/// <param name="Items">What was found; may be empty on any page.</param>
public sealed record ClusterScanPage(ClusterScanCursor Next, Seq<RedisKey> Items)
{
    /// <summary>True when there is no further page.</summary>
    public bool IsLast => Next.IsStart;

    /// <summary>The cursor and the number of items; never an item.</summary>
    public override string ToString() => $"ClusterScanPage(next {Next}, {Items.Count} items)";

    internal static ClusterScanPage? Read(RespValue reply)
    {
        if (reply.Items() is not [var cursor, var found, ..] || cursor.Text() is not { } next || !found.IsList()) return null;
        var keys = new RedisKey[found.Items().Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = found.Items()[i].Bytes().AsKey();
        return new(ClusterScanCursor.Of(next), SeqOf.Array(keys));
    }
}
