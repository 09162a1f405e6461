namespace Redis.Functional;

/// <summary>Which connection each name of a hub belongs to. Called under the hub's lock; answers at once.</summary>
internal interface ILines
{
    /// <summary>All lines, also those without names.</summary>
    IReadOnlyList<PubSubLine> All { get; }

    /// <summary>The line that a channel belongs to; null while there is none, which leaves its subscribers waiting.</summary>
    PubSubLine? LineOf(RedisChannel channel);
}
