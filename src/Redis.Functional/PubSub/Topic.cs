namespace Redis.Functional;

/// <summary>A name with at least one subscriber, and where it is served. Guarded by the hub's lock.</summary>
internal sealed class Topic(RedisChannel channel)
{
    private readonly SubscriberSet _subscribers = new();

    internal RedisChannel Channel => channel;

    /// <summary>Its subscribers; what joins or leaves later does not change this array.</summary>
    internal Subscriber[] Subscribers => _subscribers.Members;

    internal bool IsWanted => _subscribers.Count > 0;

    /// <summary>Its places on the lines that it belongs to: one, or several when each has messages of its own; none while there is no line for it.</summary>
    internal LineTopic[] Places { get; private set; } = [];

    /// <summary>Its place on an earlier line, which serves it until its present one does.</summary>
    internal LineTopic? Former { get; private set; }

    /// <summary>True when the servers of all lines that it belongs to have confirmed it.</summary>
    internal bool IsServedAtHome
    {
        get
        {
            foreach (var place in Places)
                if (place.State != TopicState.Confirmed)
                    return false;
            return Places.Length > 0;
        }
    }

    /// <summary>
    /// True when no message of it is missed: where it belongs, or on the earlier line. Of a shard channel only where it belongs: as soon as that server owns
    /// its slot, what is published there does not come from the earlier one.
    /// </summary>
    internal bool IsServed => IsServedAtHome || (channel.Kind != RedisChannelKind.Shard && Former is { State: TopicState.Confirmed });

    /// <summary>True when it has been served once: a refusal since then may pass, as when a permission is taken away and given back.</summary>
    internal bool WasServed { get; set; }

    /// <summary>How many servers in a row have said that another one has it.</summary>
    internal int Redirects { get; set; }

    internal bool Add(Subscriber subscriber) => _subscribers.Add(subscriber);

    internal bool Remove(Subscriber subscriber) => _subscribers.Remove(subscriber);

    internal void RemoveAll() => _subscribers.Clear();

    /// <summary>Whether a place is one of a line that it belongs to.</summary>
    internal bool IsAt(LineTopic place) => System.Array.IndexOf(Places, place) >= 0;

    /// <summary>
    /// Makes it belong to other lines, or to none. Where it belongs to one, the line that serves it does so until the new one does; of several each has
    /// messages of its own. A shard channel that comes back to a line is asked for there anew, if another line has served it meanwhile: what its server sent
    /// before is older than what the other one sent.
    /// </summary>
    internal void MoveTo(LineTopic[] places)
    {
        if (places.Length > 1 || Places.Length > 1) Former = null;
        else if (Places is [{ State: TopicState.Confirmed } serving]) Former = serving;
        if (places is [var home])
        {
            var wasElsewhere = channel.Kind == RedisChannelKind.Shard && Former != home;
            if (wasElsewhere && home.State == TopicState.Confirmed) home.State = TopicState.Absent;
            if (Former == home || home.State == TopicState.Confirmed) Former = null;
        }

        Places = places;
    }

    /// <summary>The line that it belongs to serves it now: it is to leave the earlier one.</summary>
    internal void Arrived() => Former = null;

    /// <summary>A line has dropped it.</summary>
    internal void Forget(LineTopic place)
    {
        if (IsAt(place)) Places = System.Array.FindAll(Places, other => other != place);
        if (Former == place) Former = null;
    }
}
