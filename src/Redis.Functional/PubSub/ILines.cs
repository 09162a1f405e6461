namespace Redis.Functional;

/// <summary>Which connections each name of a hub belongs to. Called under the hub's lock; answers at once.</summary>
internal interface ILines
{
    /// <summary>All lines, also those without names.</summary>
    IReadOnlyList<PubSubLine> All { get; }

    /// <summary>
    /// The line that a channel belongs to, or the lines, when each brings messages that the others do not; none while there is none, which leaves its
    /// subscribers waiting.
    /// </summary>
    IReadOnlyList<PubSubLine> LinesOf(RedisChannel channel);

    /// <summary>The server of a line does not serve a name for now, or not any more: another one may.</summary>
    /// <param name="topic">The name on that line.</param>
    /// <param name="error">What the server answered; null: it has withdrawn the name.</param>
    void Away(LineTopic topic, RedisError? error);

    /// <summary>Names may have left their lines: those that have none are not needed any more.</summary>
    void Tidy();
}
