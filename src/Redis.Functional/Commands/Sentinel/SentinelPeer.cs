using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>Another sentinel, as a sentinel sees it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelPeer
{
    private SentinelPeer(ServerFields fields) => Fields = fields;

    /// <summary>All that was said of it, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>Its number.</summary>
    public string Name => Fields["name"];

    /// <summary>Where it is.</summary>
    public string Host => Fields["ip"];

    /// <summary>Its port.</summary>
    public long Port => Fields.Long("port");

    /// <summary>Its number.</summary>
    public string RunId => Fields["runid"];

    /// <summary>What it is and how: <c>sentinel</c>, <c>s_down</c> … between commas.</summary>
    public string Flags => Fields["flags"];

    /// <summary>Whether this sentinel does not reach it.</summary>
    public bool IsSubjectivelyDown => Fields["flags"].Split(',').Contains("s_down");

    /// <summary>Whom it has voted for.</summary>
    /// <remarks>None: nobody.</remarks>
    public Option<string> VotedLeader => Fields["voted-leader"] is { Length: > 0 } and not "?" ? Fields.Find("voted-leader") : Option<string>.None;

    /// <summary>In which epoch.</summary>
    public long VotedLeaderEpoch => Fields.Long("voted-leader-epoch");

    internal static SentinelPeer? Read(RespValue reply) => ServerFields.OfReply(reply) is { } fields ? new(fields) : null;
}
