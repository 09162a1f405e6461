using LanguageExt;

namespace Redis.Functional;

/// <summary>What INFO tells of what a server saves. Since 0.1.</summary>
public sealed record ServerPersistence
{
    internal ServerPersistence(ServerFacts facts) => Facts = facts;

    /// <summary>All it says, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>Whether it loads its data at this moment.</summary>
    public bool IsLoading => Facts.Flag("loading");

    /// <summary>How many changes were made since the last save.</summary>
    public long ChangesSinceSave => Facts.Long("rdb_changes_since_last_save");

    /// <summary>Whether it saves in the background.</summary>
    public bool IsSaving => Facts.Flag("rdb_bgsave_in_progress");

    /// <summary>When it was last saved well, or began.</summary>
    public Option<DateTimeOffset> LastSave => DecodeParts.UnixMilliseconds(Facts.Long("rdb_last_save_time") * 1000);

    /// <summary>Whether the last save in the background went well.</summary>
    public bool LastSaveWorked => Facts["rdb_last_bgsave_status"] == "ok";

    /// <summary>Whether it writes an append-only file.</summary>
    public bool AppendOnly => Facts.Flag("aof_enabled");

    /// <summary>Whether it writes the append-only file anew.</summary>
    public bool IsRewriting => Facts.Flag("aof_rewrite_in_progress");

    /// <summary>Whether the last such writing went well.</summary>
    public bool LastRewriteWorked => Facts["aof_last_bgrewrite_status"] == "ok";
}
