using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A migration of slots between two nodes of Valkey 9.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SlotMigration
{
    private SlotMigration(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The name of the migration, 40 characters.</summary>
    public string Name => Fields["name"];

    /// <summary>Whether the slots move to the node that replied.</summary>
    public bool IsImport => string.Equals(Fields["operation"], "import", StringComparison.OrdinalIgnoreCase);

    /// <summary>The slots: <c>0-100 200-300</c>.</summary>
    public string Slots => Fields["slot_ranges"];

    /// <summary>The ID of the source node.</summary>
    public string SourceNode => Fields["source_node"];

    /// <summary>The ID of the target node.</summary>
    public string TargetNode => Fields["target_node"];

    /// <summary>The state: <c>snapshotting</c>, <c>success</c>, <c>failed</c> and others.</summary>
    public string State => Fields["state"];

    /// <summary>The error message; empty if there is none.</summary>
    public string Message => Fields["message"];

    /// <summary>The start time in whole seconds, in UTC.</summary>
    public Option<DateTimeOffset> Created => DecodeParts.UnixMilliseconds(Fields.Long("create_time") * 1000);

    internal static SlotMigration? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
