namespace Redis.Functional;

/// <summary>A topic's place on a line: what the server of that line knows of the name. Guarded by the hub's lock.</summary>
internal sealed class LineTopic(Topic topic, PubSubLine line)
{
    /// <summary>The topic. Another one when the name was left by all its subscribers and is wanted again before the server has been told.</summary>
    internal Topic Topic { get; set; } = topic;

    internal PubSubLine Line => line;

    internal RedisChannel Channel => Topic.Channel;

    internal TopicState State { get; set; }

    /// <summary>
    /// True when the server of the line's present session has taken it back once: what it serves since then it may have from the next owner, as a replica.
    /// </summary>
    internal bool WasWithdrawn { get; set; }

    /// <summary>True while it stands in the line's queue of names to look at.</summary>
    internal bool IsQueued { get; set; }

    /// <summary>The topic belongs to this line, and has subscribers.</summary>
    internal bool IsWantedHere => Topic.IsWanted && Topic.IsAt(this);

    /// <summary>The line is to serve it: the topic belongs here, or no other line serves it yet.</summary>
    internal bool IsWanted => Topic.IsWanted && (Topic.IsAt(this) || (Topic.Former == this && !Topic.IsServedAtHome));

    /// <summary>True when the end of the line's connection is a loss for the subscribers: no other line serves it.</summary>
    internal bool IsLostWithLine => Topic.IsWanted && (Topic.IsAt(this)
        ? Topic.Former is not { State: TopicState.Confirmed }
        : Topic.Former == this && Topic.IsServed && !Topic.IsServedAtHome);

    /// <summary>
    /// Whether messages of the name on this line are delivered. Exactly one line counts: the one that it belongs to once its server has confirmed the name, and
    /// until then the earlier one. A shard channel's earlier server counts no more when it has taken the channel back: it may be a replica now, and what it passes
    /// on lies in the gap, or comes from the next owner too. A name that belongs to several lines is of messages that servers do not pass on, and all of its lines
    /// count.
    /// </summary>
    internal bool TakesMessages => Topic.IsWanted && (Topic.IsAt(this)
        ? State == TopicState.Confirmed || (!IsOfShard && !Topic.IsServed)
        : Topic.Former == this && State == TopicState.Confirmed && !(IsOfShard && WasWithdrawn));

    private bool IsOfShard => Channel.Kind == RedisChannelKind.Shard;
}
