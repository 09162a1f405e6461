using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>What INFO tells of what a server saves.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerPersistence
{
    internal ServerPersistence(ServerFields fields) => Fields = fields;

    /// <summary>All it says, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Whether it loads its data at this moment.</summary>
    public bool IsLoading => Fields.Flag("loading");

    /// <summary>How many changes were made since the last save.</summary>
    public long ChangesSinceSave => Fields.Long("rdb_changes_since_last_save");

    /// <summary>Whether it saves in the background.</summary>
    public bool IsSaving => Fields.Flag("rdb_bgsave_in_progress");

    /// <summary>When it was last saved well, or began.</summary>
    public Option<DateTimeOffset> LastSave => DecodeParts.UnixMilliseconds(Fields.Long("rdb_last_save_time") * 1000);

    /// <summary>Whether the last save in the background went well.</summary>
    public bool LastSaveWorked => Fields["rdb_last_bgsave_status"] == "ok";

    /// <summary>Whether it writes an append-only file.</summary>
    public bool AppendOnly => Fields.Flag("aof_enabled");

    /// <summary>Whether it writes the append-only file anew.</summary>
    public bool IsRewriting => Fields.Flag("aof_rewrite_in_progress");

    /// <summary>Whether the last such writing went well.</summary>
    public bool LastRewriteWorked => Fields["aof_last_bgrewrite_status"] == "ok";
}
