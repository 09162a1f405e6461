using LanguageExt;

namespace Redis.Functional;

/// <summary>What was read of one of several streams.</summary>
/// <param name="Key">The stream.</param>
/// <param name="Entries">Its entries, oldest first.</param>
/// <remarks>Since 0.1.</remarks>
public sealed record StreamBatch(RedisKey Key, Seq<StreamEntry> Entries)
{
    /// <summary>How many entries.</summary>
    public override string ToString() => $"{Entries.Count} {(Entries.Count == 1 ? "entry" : "entries")}";
}
