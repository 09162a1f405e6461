namespace Redis.Functional;

/// <summary>Tells what happens to the connections of a client, in events and metrics.</summary>
/// <param name="events">Receives the events; null: no function does.</param>
/// <param name="instrument">Receives the metrics; null: nothing does.</param>
/// <param name="pool">The name of the connections in metrics.</param>
internal sealed class ConnectionReport(ClientEvents? events, Instrument? instrument, string pool)
{
    /// <summary>Of a shared connection, or of a pool.</summary>
    internal static ConnectionReport Of(RedisConfig config, Dialer dialer, RedisEnvironment environment) =>
        new(config.Teller, environment.Instrument, NameOf(config, dialer.Name));

    /// <summary>Of the connections beside a shared one.</summary>
    internal static ConnectionReport Beside(RedisConfig config, Dialer dialer, RedisEnvironment environment) =>
        new(config.Teller, environment.Instrument, SideOf(NameOf(config, dialer.Name)));

    /// <summary>The name of a client's connections in metrics.</summary>
    internal static string NameOf(RedisConfig config, string locator) => config.ClientName ?? locator;

    /// <summary>The name of those beside the shared one.</summary>
    internal static string SideOf(string name) => $"{name}/side";

    /// <summary>A connection is ready.</summary>
    internal void Made(Session session, long took)
    {
        instrument?.ConnectionMade(pool, took);
        if (events is null) return;
        events.TellConnected(session.Node, session.SpeaksResp3, session.Hello.Version, took);
        if (session.RefusesEcho) events.TellDegraded(session.Node, "The server refuses ECHO. The client cannot check on a busy connection that each reply belongs to its request.");
        if (session.Selection is { } selection) events.TellDegraded(session.Node, selection.Told);
    }

    /// <summary>The present time, when it is measured how long connections are used and waited for; else 0.</summary>
    internal long BeginUse() => instrument?.BeginUse() ?? 0;

    /// <summary>A caller has got a connection, for which it had waited since a time of <see cref="BeginUse"/>; 0: that is not measured.</summary>
    internal void Taken(long since)
    {
        if (since != 0) instrument?.ConnectionTaken(pool, since);
    }

    /// <summary>A caller has got a connection after <paramref name="waited"/> milliseconds.</summary>
    internal void Granted(long waited) => instrument?.ConnectionGranted(pool, waited);

    /// <summary>A connection has been given back, which was in use since a time of <see cref="BeginUse"/>; 0: that is not measured.</summary>
    internal void GivenBack(long since)
    {
        if (since != 0) instrument?.ConnectionGivenBack(pool, since);
    }

    /// <summary>A caller has got no connection.</summary>
    internal void Refused(RedisError error)
    {
        if (error is RedisError.Timeout or RedisError.Client.PoolTimeout) instrument?.ConnectionTimedOut(pool);
    }

    /// <summary>An attempt to connect has failed.</summary>
    internal void Failed(RedisError error, int attempt, TimeSpan? nextIn) => events?.TellFailure(error, attempt, nextIn);

    /// <summary>A connection that was ready has ended.</summary>
    internal void Ended(string node, RedisError reason)
    {
        instrument?.ConnectionEnded(pool, reason);
        events?.TellLost(node, reason);
    }
}
