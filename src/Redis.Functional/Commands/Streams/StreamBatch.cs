using LanguageExt;

namespace Redis.Functional;

/// <summary>The entries that were read from one of several streams.</summary>
/// <param name="Key">The stream.</param>
/// <param name="Entries">The entries, oldest first.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record StreamBatch(RedisKey Key, Seq<StreamEntry> Entries)
{
    /// <summary>Returns the number of entries.</summary>
    public override string ToString() => $"{Entries.Count} {(Entries.Count == 1 ? "entry" : "entries")}";
}
