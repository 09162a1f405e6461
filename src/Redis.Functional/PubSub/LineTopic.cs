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
    /// Whether messages of the name on this line are delivered. A shard channel's come from one server at a time, so that those of both lines count while it
    /// moves, until the next server has confirmed it, unless the earlier one may be its replica: what that one passes on lies in the gap, or comes from the
    /// next one too. A server that gets the channel back counts once it has confirmed it anew: what it sent before is older than what the other one sent.
    /// Servers pass on all others, so that exactly one line counts: the earlier one until the new one has confirmed the name. A name that belongs to several
    /// lines is of messages that servers do not pass on, and all of its lines count.
    /// </summary>
    internal bool TakesMessages => Topic.IsWanted && (Channel.Kind == RedisChannelKind.Shard
        ? (Topic.IsAt(this) ? State == TopicState.Confirmed : !(WasWithdrawn || Topic.IsServedAtHome))
        : (Topic.IsAt(this) ? State == TopicState.Confirmed || !Topic.IsServed : Topic.Former == this && State == TopicState.Confirmed));
}
