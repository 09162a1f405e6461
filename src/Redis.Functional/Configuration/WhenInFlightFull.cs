namespace Redis.Functional;

/// <summary>What a call does when the in-flight window of its connection is full, or as many calls wait for a connection as the window takes. Since 0.1.</summary>
public enum WhenInFlightFull
{
    /// <summary>It waits for room, up to its deadline.</summary>
    Wait,

    /// <summary>It ends at once with <see cref="RedisError.Client.Backpressure"/>.</summary>
    Fail,
}
