using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The state of the backup of a server.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class BackupStatus
{
    private BackupStatus(string state, ServerFields fields) => (State, Fields) = (state, fields);

    /// <summary>The state, as the server names it.</summary>
    /// <remarks><c>idle</c>, <c>pending</c>, <c>snapshotting</c>, <c>incrementing</c>, <c>sealed</c> or <c>failed</c>.</remarks>
    public string State { get; }

    /// <summary>All fields by name.</summary>
    public ServerFields Fields { get; }

    /// <summary>The error of a failed backup.</summary>
    /// <remarks>None: there is none.</remarks>
    public Option<string> Error => Fields["error"] is { Length: > 0 } error ? Prelude.Some(error) : Option<string>.None;

    /// <summary>The time at which the backup started, in whole seconds.</summary>
    /// <remarks>None: it has not started.</remarks>
    public Option<DateTimeOffset> Started => Time("start_time");

    /// <summary>The time at which the backup ended, in whole seconds.</summary>
    /// <remarks>None: it has not ended.</remarks>
    public Option<DateTimeOffset> Ended => Time("end_time");

    /// <summary>Returns the state.</summary>
    public override string ToString() => State;

    internal static BackupStatus? Read(RespValue reply) =>
        ServerFields.OfReply(reply) is { } fields && fields.Text("state") is { } state ? new(state, fields) : null;

    private Option<DateTimeOffset> Time(string name) =>
        DecodeParts.UnixSeconds(Fields.Long(name)) is { } time && Fields.Long(name) > 0 ? Prelude.Some(time) : Option<DateTimeOffset>.None;
}
