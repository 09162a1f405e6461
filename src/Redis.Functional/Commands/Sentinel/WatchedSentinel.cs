using LanguageExt;

namespace Redis.Functional;

/// <summary>Another sentinel, as a sentinel sees it. Since 0.1.</summary>
public sealed record WatchedSentinel
{
    private WatchedSentinel(ServerFacts facts) => Facts = facts;

    /// <summary>All that was said of it, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>Its number.</summary>
    public string Name => Facts["name"];

    /// <summary>Where it is.</summary>
    public string Host => Facts["ip"];

    /// <summary>Its port.</summary>
    public long Port => Facts.Long("port");

    /// <summary>Its number.</summary>
    public string RunId => Facts["runid"];

    /// <summary>What it is and how: <c>sentinel</c>, <c>s_down</c> … between commas.</summary>
    public string Flags => Facts["flags"];

    /// <summary>Whether this sentinel does not reach it.</summary>
    public bool IsSubjectivelyDown => Facts["flags"].Split(',').Contains("s_down");

    /// <summary>Whom it has voted for. None: nobody.</summary>
    public Option<string> VotedLeader => Facts["voted-leader"] is { Length: > 0 } and not "?" ? Facts.Find("voted-leader") : Option<string>.None;

    /// <summary>In which epoch.</summary>
    public long VotedLeaderEpoch => Facts.Long("voted-leader-epoch");

    internal static WatchedSentinel? Read(RespValue reply) => ServerFacts.OfReply(reply) is { } facts ? new(facts) : null;
}
