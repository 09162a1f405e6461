using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A migration of slots between two nodes, as Redis 8.4 reports it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class MigrationTask
{
    private MigrationTask(ServerFields fields) => Fields = fields;

    /// <summary>All fields in the order of the reply; which there are depends on the server version.</summary>
    public ServerFields Fields { get; }

    /// <summary>The ID of the task: 40 characters.</summary>
    public string Id => Fields["id"];

    /// <summary>The slots: <c>0-100 200-300</c>.</summary>
    public string Slots => Fields["slots"];

    /// <summary>The ID of the node that gives the slots away.</summary>
    public string SourceNode => Fields["source"];

    /// <summary>The ID of the node that gets the slots.</summary>
    public string TargetNode => Fields["dest"];

    /// <summary>True if the node that replied gets the slots.</summary>
    public bool IsImport => Fields["operation"] == "import";

    /// <summary>The state as the server names it, such as <c>completed</c> or <c>failed</c>.</summary>
    public string State => Fields["state"];

    /// <summary>The last error; empty if there was none.</summary>
    public string LastError => Fields["last_error"];

    /// <summary>The number of retries.</summary>
    public long Retries => Fields.Long("retries");

    /// <summary>The time at which the task was created.</summary>
    public Option<DateTimeOffset> Created => Moment("create_time");

    /// <summary>The time at which the migration started.</summary>
    /// <remarks>None: it has not started.</remarks>
    public Option<DateTimeOffset> Started => Moment("start_time");

    /// <summary>The time at which the migration ended.</summary>
    /// <remarks>None: it has not ended.</remarks>
    public Option<DateTimeOffset> Ended => Moment("end_time");

    /// <summary>The time for which the source rejected writes during the handover.</summary>
    public TimeSpan WritePause => Fields.Milliseconds("write_pause_ms");

    internal static MigrationTask? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;

    // Of what has not happened it tells 0 or -1.
    private Option<DateTimeOffset> Moment(string name) => Fields.Long(name) is > 0 and var number ? DecodeParts.UnixMilliseconds(number) : default;
}
