using LanguageExt;

namespace Redis.Functional;

/// <summary>Slots that go from node to node, as Valkey 9 tells. Since 0.1.</summary>
public sealed record SlotMigration
{
    private SlotMigration(ServerFacts facts) => Facts = facts;

    /// <summary>All that was said of it, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>Its name, forty characters.</summary>
    public string Name => Facts["name"];

    /// <summary>Whether they come to this node.</summary>
    public bool IsImport => string.Equals(Facts["operation"], "import", StringComparison.OrdinalIgnoreCase);

    /// <summary>The slots: <c>0-100 200-300</c>.</summary>
    public string Slots => Facts["slot_ranges"];

    /// <summary>The node they come from.</summary>
    public string SourceNode => Facts["source_node"];

    /// <summary>The node they go to.</summary>
    public string TargetNode => Facts["target_node"];

    /// <summary>How far it is, in the server's words: <c>snapshotting</c>, <c>success</c>, <c>failed</c> …</summary>
    public string State => Facts["state"];

    /// <summary>What went wrong; empty: nothing.</summary>
    public string Message => Facts["message"];

    /// <summary>When it began, in whole seconds, in UTC.</summary>
    public Option<DateTimeOffset> Created => DecodeParts.UnixMilliseconds(Facts.Long("create_time") * 1000);

    internal static SlotMigration? Read(RespValue reply) => ServerFacts.OfReply(reply) is { } facts ? new(facts) : null;
}
