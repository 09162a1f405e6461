namespace Redis.Functional;

/// <summary>One entry of a subscriber's buffer: a message as it came, or an occurrence.</summary>
internal readonly struct Delivered
{
    private readonly object _source;

    internal Delivered(RedisChannel subscription, byte[]? channel, RedisValue payload) => (_source, Channel, Payload) = (subscription, channel, payload);

    internal Delivered(Occurrence occurrence) => _source = occurrence;

    internal RedisChannel? Subscription => _source as RedisChannel;

    internal Occurrence? Occurrence => _source as Occurrence;

    /// <summary>Where it was published, when that is not the subscription's own name.</summary>
    internal byte[]? Channel { get; }

    internal RedisValue Payload { get; }

    /// <summary>What it holds of memory, about.</summary>
    internal long Weight => 128 + Payload.Length + (Channel?.Length ?? 0);
}
