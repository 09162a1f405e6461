namespace Redis.Functional;

/// <summary>Where a name stands with the server, on the connection of now.</summary>
internal enum TopicState
{
    /// <summary>The server does not know of it.</summary>
    Absent,

    /// <summary>Asked for, not confirmed.</summary>
    Asked,

    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Asked to be left out, not confirmed.</summary>
    Leaving,
}

/// <summary>A name that somebody is or was subscribed to. Owned by whoever holds the hub's lock.</summary>
internal sealed class Topic(RedisChannel channel)
{
    internal RedisChannel Channel => channel;

    internal TopicState State { get; set; }

    /// <summary>True while it stands in the queue of names to look at.</summary>
    internal bool IsQueued { get; set; }

    internal Subscriber[] Subscribers { get; private set; } = [];

    internal bool IsWanted => Subscribers.Length > 0;

    internal bool Add(Subscriber subscriber)
    {
        if (System.Array.IndexOf(Subscribers, subscriber) >= 0) return false;
        Subscribers = [.. Subscribers, subscriber];
        return true;
    }

    internal bool Remove(Subscriber subscriber)
    {
        var before = Subscribers.Length;
        Subscribers = System.Array.FindAll(Subscribers, other => other != subscriber);
        return Subscribers.Length < before;
    }

    internal void RemoveAll() => Subscribers = [];
}
