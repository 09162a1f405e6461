using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>Slots that go from node to node, as Valkey 9 tells.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SlotMigration
{
    private SlotMigration(ServerFields fields) => Fields = fields;

    /// <summary>All that was said of it, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Its name, forty characters.</summary>
    public string Name => Fields["name"];

    /// <summary>Whether they come to this node.</summary>
    public bool IsImport => string.Equals(Fields["operation"], "import", StringComparison.OrdinalIgnoreCase);

    /// <summary>The slots: <c>0-100 200-300</c>.</summary>
    public string Slots => Fields["slot_ranges"];

    /// <summary>The node they come from.</summary>
    public string SourceNode => Fields["source_node"];

    /// <summary>The node they go to.</summary>
    public string TargetNode => Fields["target_node"];

    /// <summary>How far it is, in the server's words: <c>snapshotting</c>, <c>success</c>, <c>failed</c> …</summary>
    public string State => Fields["state"];

    /// <summary>What went wrong; empty: nothing.</summary>
    public string Message => Fields["message"];

    /// <summary>When it began, in whole seconds, in UTC.</summary>
    public Option<DateTimeOffset> Created => DecodeParts.UnixMilliseconds(Fields.Long("create_time") * 1000);

    internal static SlotMigration? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
