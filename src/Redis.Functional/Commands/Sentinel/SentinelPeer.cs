using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>Another sentinel in the view of a sentinel.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelPeer
{
    private SentinelPeer(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The name, which is its ID.</summary>
    public string Name => Fields["name"];

    /// <summary>The host.</summary>
    public string Host => Fields["ip"];

    /// <summary>The port.</summary>
    public long Port => Fields.Long("port");

    /// <summary>The ID of the sentinel.</summary>
    public string RunId => Fields["runid"];

    /// <summary>The flags, separated by commas: <c>sentinel</c>, <c>s_down</c> and others.</summary>
    public string Flags => Fields["flags"];

    /// <summary>Whether the sentinel that replied cannot reach it.</summary>
    public bool IsSubjectivelyDown => Fields["flags"].Split(',').Contains("s_down");

    /// <summary>The ID of the sentinel for which it voted.</summary>
    /// <remarks>None: it has not voted.</remarks>
    public Option<string> VotedLeader => Fields["voted-leader"] is { Length: > 0 } and not "?" ? Fields.Find("voted-leader") : Option<string>.None;

    /// <summary>The epoch of its vote.</summary>
    public long VotedLeaderEpoch => Fields.Long("voted-leader-epoch");

    internal static SentinelPeer? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
