using LanguageExt;

namespace Redis.Functional;

/// <summary>A connection between this node and another. Since 0.1.</summary>
public sealed record ClusterLink
{
    private ClusterLink(ServerFacts facts) => Facts = facts;

    /// <summary>All that was said of it, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>Whether this node opened it.</summary>
    public bool IsOutgoing => Facts["direction"] == "to";

    /// <summary>The other node.</summary>
    public string NodeId => Facts["node"];

    /// <summary>When it was opened, in UTC.</summary>
    public Option<DateTimeOffset> Created => DecodeParts.UnixMilliseconds(Facts.Long("create-time"));

    /// <summary>What is waited for: <c>r</c>, <c>w</c>.</summary>
    public string Events => Facts["events"];

    /// <summary>Bytes kept for what is to be sent.</summary>
    public long SendBufferAllocated => Facts.Long("send-buffer-allocated");

    /// <summary>Bytes that are to be sent.</summary>
    public long SendBufferUsed => Facts.Long("send-buffer-used");

    internal static ClusterLink? Read(RespValue reply) => ServerFacts.OfReply(reply) is { } facts ? new(facts) : null;
}
