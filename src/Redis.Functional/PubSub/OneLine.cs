namespace Redis.Functional;

/// <summary>The lines of a client of one server: all names belong to one connection.</summary>
internal sealed class OneLine(PubSubLine line) : ILines
{
    public IReadOnlyList<PubSubLine> All { get; } = [line];

    public IReadOnlyList<PubSubLine> LinesOf(RedisChannel channel) => All;

    // The line asks again by itself.
    public void Away(LineTopic topic, RedisError? error) { }

    // Its connection is kept for the next name.
    public void Tidy() { }
}
