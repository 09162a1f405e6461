namespace Redis.Functional;

/// <summary>What a call does when the in-flight window of its connection is full, or when as many calls wait for a connection.</summary>
/// <remarks>Since 0.1.</remarks>
public enum WhenInFlightFull
{
    /// <summary>Waits for room, up to the deadline of the call.</summary>
    Wait,

    /// <summary>Fails at once with <see cref="RedisError.Client.Backpressure"/>.</summary>
    Fail,
}
