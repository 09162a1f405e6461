namespace Redis.Functional;

/// <summary>What a call does while there is no connection. Since 0.1.</summary>
public enum WhenDisconnected
{
    /// <summary>It ends at once with <see cref="ConnectionFault.Disconnected"/>.</summary>
    Fail,

    /// <summary>
    /// It waits for the next connection, up to its deadline. What is on its way when a connection is lost is sent again on the next one, within the same
    /// deadline, if it had not left this machine, or only reads; then at most three times. A write that may have run ends as <see cref="Delivery.Unknown"/>, and is never
    /// sent again. A client that follows a primary by its sentinels also sends again, after a rest, what a server refused because it is a replica or still
    /// loads its data. Calls that are not awaited may change places then. What runs on a lease is not sent again, except a blocking command that was run alone:
    /// it waits anew, up to twice as long in all.
    /// </summary>
    Wait,
}
