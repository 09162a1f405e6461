namespace Redis.Functional;

/// <summary>What a call does while there is no connection.</summary>
/// <remarks>Since 0.1.</remarks>
public enum WhenDisconnected
{
    /// <summary>Fails at once with <see cref="ConnectionFault.Disconnected"/>.</summary>
    Fail,

    /// <summary>Waits for the next connection, up to the deadline of the call.</summary>
    /// <remarks>
    /// <para>
    /// When a connection is lost, requests that had not been sent, and read-only requests (at most three times), are sent again on the next connection, within
    /// the same deadline. A write that may have run ends as <see cref="Delivery.Unknown"/>, and is never sent again.
    /// </para>
    /// <para>
    /// A client that follows a primary by its sentinels also sends again, after a short delay, requests that a server refused because it is a replica or still
    /// loads its data. Calls that are not awaited may be reordered. Requests on a lease are not sent again, except a single blocking command: it waits again,
    /// up to twice its time in total.
    /// </para>
    /// </remarks>
    Wait,
}
