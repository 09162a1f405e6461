using LanguageExt;

namespace Redis.Functional;

/// <summary>The entries of one stream that XREADGROUP with CLAIM delivers.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class DeliveredBatch
{
    internal DeliveredBatch(RedisKey key, Seq<DeliveredEntry> entries) => (Key, Entries) = (key, entries);

    /// <summary>The stream.</summary>
    public RedisKey Key { get; }

    /// <summary>The claimed entries, then the new ones.</summary>
    public Seq<DeliveredEntry> Entries { get; }

    /// <summary>Returns the number of entries.</summary>
    public override string ToString() => $"{Entries.Count} {(Entries.Count == 1 ? "entry" : "entries")}";
}
