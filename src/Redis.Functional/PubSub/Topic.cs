namespace Redis.Functional;

/// <summary>A name that at least one subscriber wants, and where it is served. Owned by whoever holds the hub's lock.</summary>
internal sealed class Topic(RedisChannel channel)
{
    internal RedisChannel Channel => channel;

    internal Subscriber[] Subscribers { get; private set; } = [];

    internal bool IsWanted => Subscribers.Length > 0;

    /// <summary>Its place on the line that it belongs to; null while it belongs to none.</summary>
    internal LineTopic? Home { get; private set; }

    /// <summary>Its place on an earlier line, which serves it until <see cref="Home"/> does.</summary>
    internal LineTopic? Former { get; private set; }

    /// <summary>True when the server of one of its lines has confirmed it.</summary>
    internal bool IsServed => Home is { State: TopicState.Confirmed } || Former is { State: TopicState.Confirmed };

    /// <summary>How many servers in a row have said that another one has it.</summary>
    internal int Redirects { get; set; }

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

    /// <summary>Makes it belong to another line, or to none. The line that serves it does so until the new one does.</summary>
    internal void MoveTo(LineTopic? home)
    {
        if (Home is { State: TopicState.Confirmed } serving) Former = serving;
        if (Former == home || home is { State: TopicState.Confirmed }) Former = null;
        Home = home;
    }

    /// <summary>The line that it belongs to serves it now: it is to leave the earlier one.</summary>
    internal void Arrived() => Former = null;

    /// <summary>A line has dropped it.</summary>
    internal void Forget(LineTopic place)
    {
        if (Home == place) Home = null;
        if (Former == place) Former = null;
    }
}
