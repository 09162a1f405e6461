using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A connection between this node and another.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterLink
{
    private ClusterLink(ServerFields fields) => Fields = fields;

    /// <summary>All that was said of it, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Whether this node opened it.</summary>
    public bool IsOutgoing => Fields["direction"] == "to";

    /// <summary>The other node.</summary>
    public string NodeId => Fields["node"];

    /// <summary>When it was opened, in UTC.</summary>
    public Option<DateTimeOffset> Created => DecodeParts.UnixMilliseconds(Fields.Long("create-time"));

    /// <summary>What is waited for: <c>r</c>, <c>w</c>.</summary>
    public string Events => Fields["events"];

    /// <summary>Bytes kept for what is to be sent.</summary>
    public long SendBufferAllocated => Fields.Long("send-buffer-allocated");

    /// <summary>Bytes that are to be sent.</summary>
    public long SendBufferUsed => Fields.Long("send-buffer-used");

    internal static ClusterLink? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
