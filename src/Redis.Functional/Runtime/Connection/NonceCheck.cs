namespace Redis.Functional;

/// <summary>
/// Asks a busy connection for a nonce once per interval. A reply too many or too few of the right type shifts a connection for as long as it is busy: the
/// nonce bounds that to one interval. On the heartbeat.
/// </summary>
internal sealed class NonceCheck(Session session, SessionReader reader, Traffic traffic, SessionLimits limits)
{
    private CheckExchange? _check;
    private long _checkedAt = traffic.Now;
    private long _doneAtCheck;

    /// <summary>
    /// Asks when it is time; not behind a blocking command, which would hold it back, and not where the server allows nothing but subscriptions.
    /// </summary>
    internal void Beat(long now)
    {
        if (limits.KeepAlive == Clock.Never || now - _checkedAt < limits.KeepAlive || session.IsForPushes || session.RefusesEcho || _check is { IsDone: false } or { IsRefused: true }) return;
        var done = Volatile.Read(ref traffic.DoneCommands);
        if (done == _doneAtCheck || reader.IsPatient()) return;
        (_checkedAt, _doneAtCheck) = (now, done);
        _check = new CheckExchange(session.Nonces);
        session.TrySendUpkeep(_check);
    }
}
