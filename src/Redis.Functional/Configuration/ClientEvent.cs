namespace Redis.Functional;

/// <summary>What happened to the connections of a client, for logs.</summary>
/// <remarks>
/// <para>Received by <see cref="RedisConfig.Events"/>. No event contains a secret or an argument. Later versions may add cases.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract record ClientEvent
{
    private ClientEvent() { }

    /// <summary>A connection is ready for commands.</summary>
    /// <param name="Node">The server, as <c>host:port</c> or the path of a socket file.</param>
    /// <param name="Protocol">The version of the protocol: 2 or 3.</param>
    /// <param name="Version">The version that the server reports; empty if it reports none.</param>
    /// <param name="Took">The duration of name resolution, connecting, TLS and the handshake together.</param>
    public sealed record Connected(string Node, int Protocol, string Version, TimeSpan Took) : ClientEvent;

    /// <summary>A connection that was ready has ended, and the client did not close it.</summary>
    /// <param name="Node">The server.</param>
    /// <param name="Reason">The reason.</param>
    public sealed record Lost(string Node, RedisError Reason) : ClientEvent;

    /// <summary>An attempt to connect has failed.</summary>
    /// <param name="Error">The reason; its context names the server.</param>
    /// <param name="Attempt">The number of this attempt, starting at 1; a connection that lasted less than a second counts as an attempt.</param>
    /// <param name="NextIn">The delay before the next attempt; null if a pool makes it when a call needs a connection, or if there is none.</param>
    public sealed record DialFailed(RedisError Error, int Attempt, TimeSpan? NextIn) : ClientEvent;

    /// <summary>The last attempt of <see cref="ReconnectPolicy.MaxAttempts"/> has failed, and all calls fail from now on.</summary>
    /// <param name="Error">The reason; null if the connection was lost and no attempt was allowed.</param>
    public sealed record GaveUp(RedisError? Error) : ClientEvent;

    /// <summary>A connection is ready, but not all of the client's functions are.</summary>
    /// <param name="Node">The server.</param>
    /// <param name="What">What does not work, and why, in sentences.</param>
    public sealed record Degraded(string Node, string What) : ClientEvent;

    /// <summary>Subscriptions have missed messages: their connection was lost, or their channels have moved, and all channels are subscribed again.</summary>
    /// <param name="Length">The time from the first loss until all subscriptions were whole again.</param>
    /// <param name="Subscriptions">The number of gaps of subscriptions in this time.</param>
    public sealed record SubscriptionGap(TimeSpan Length, int Subscriptions) : ClientEvent;

    /// <summary>Messages were dropped because the buffer of a subscription was full.</summary>
    /// <param name="Count">The number of messages since the last event, over all subscriptions.</param>
    public sealed record MessagesDropped(long Count) : ClientEvent;

    /// <summary>A call found no room in the window of a connection (<see cref="RedisConfig.MaxInFlightCommands"/>).</summary>
    /// <param name="Node">The server.</param>
    /// <param name="Waiting">The number of calls that were waiting for room.</param>
    /// <remarks>At most one event per second.</remarks>
    public sealed record WindowFull(string Node, long Waiting) : ClientEvent;

    /// <summary>A request of <c>FireAndForget</c> has failed, of which its caller is not told.</summary>
    /// <param name="Error">The reason; its context names the command.</param>
    public sealed record ForgottenFailed(RedisError Error) : ClientEvent;

    /// <summary>The application closes the client.</summary>
    public sealed record Closed : ClientEvent;
}
