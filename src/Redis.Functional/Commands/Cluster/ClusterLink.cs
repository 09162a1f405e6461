using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A link between the node and another node.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterLink
{
    private ClusterLink(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>Whether the node opened the link.</summary>
    public bool IsOutgoing => Fields["direction"] == "to";

    /// <summary>The ID of the other node.</summary>
    public string NodeId => Fields["node"];

    /// <summary>The time at which the link was opened, in UTC.</summary>
    public Option<DateTimeOffset> Created => DecodeParts.UnixMilliseconds(Fields.Long("create-time"));

    /// <summary>The registered events: <c>r</c>, <c>w</c>.</summary>
    public string Events => Fields["events"];

    /// <summary>The size of the send buffer, in bytes.</summary>
    public long SendBufferAllocated => Fields.Long("send-buffer-allocated");

    /// <summary>The number of bytes in the send buffer.</summary>
    public long SendBufferUsed => Fields.Long("send-buffer-used");

    internal static ClusterLink? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
