using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The persistence of a server, from INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerPersistence
{
    internal ServerPersistence(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>Whether the server is loading its data.</summary>
    public bool IsLoading => Fields.Flag("loading");

    /// <summary>The number of changes since the last save.</summary>
    public long ChangesSinceSave => Fields.Long("rdb_changes_since_last_save");

    /// <summary>Whether a background save is in progress.</summary>
    public bool IsSaving => Fields.Flag("rdb_bgsave_in_progress");

    /// <summary>The time of the last successful save, or of the start of the server.</summary>
    public Option<DateTimeOffset> LastSave => DecodeParts.UnixMilliseconds(Fields.Long("rdb_last_save_time") * 1000);

    /// <summary>Whether the last background save succeeded.</summary>
    public bool LastSaveWorked => Fields["rdb_last_bgsave_status"] == "ok";

    /// <summary>Whether the server writes an append-only file.</summary>
    public bool AppendOnly => Fields.Flag("aof_enabled");

    /// <summary>Whether a rewrite of the append-only file is in progress.</summary>
    public bool IsRewriting => Fields.Flag("aof_rewrite_in_progress");

    /// <summary>Whether the last rewrite succeeded.</summary>
    public bool LastRewriteWorked => Fields["aof_last_bgrewrite_status"] == "ok";
}
