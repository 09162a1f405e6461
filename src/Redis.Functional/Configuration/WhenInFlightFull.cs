namespace Redis.Functional;

/// <summary>What a call does when the in-flight window of its connection is full, or as many calls wait for a connection as the window takes. Since 0.1.</summary>
public enum WhenInFlightFull
{
    /// <summary>Waits for room, up to the deadline of the call.</summary>
    Wait,

    /// <summary>Fails at once with <see cref="RedisError.Client.Backpressure"/>.</summary>
    Fail,
}
