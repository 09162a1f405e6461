namespace Redis.Functional;

/// <summary>
/// How a session leaves a server that has become a replica: it takes no more requests, waits a moment for the replies that are due, and ends.
/// </summary>
internal sealed partial class Session
{
    // A slow reply must not keep the client away from the new primary for long.
    private const long RetireWithin = 100;

    private RedisError? _retirement;
    private long _retireBy;
    private int _primariesSeen;

    /// <summary>The search for a new primary that all connections of a client share; null for a session that takes no part in it.</summary>
    internal FailoverProbe? Failover { get; init; }

    /// <summary>What asks the server on another connection when this one is silent; null for a session that is alone.</summary>
    internal SilenceProbe? Silence { get; init; }

    /// <summary>The number of primaries that had been found when the connection was dialled.</summary>
    internal int PrimariesSeen
    {
        init => _primariesSeen = value;
    }

    /// <summary>The server's role as it says itself; Unknown when it does not, or when the session has ended.</summary>
    internal async Task<PeerRole> AskRole()
    {
        var asked = RoleExchange.ByHello(SpeaksResp3);
        if (TrySendUpkeep(asked) != SendOutcome.Taken) return PeerRole.Unknown;
        await asked.Ended.ConfigureAwait(false);
        if (!asked.IsRefused) return asked.Reported;
        asked = RoleExchange.ByRole();
        if (TrySendUpkeep(asked) != SendOutcome.Taken) return PeerRole.Unknown;
        await asked.Ended.ConfigureAwait(false);
        return asked.Reported;
    }

    /// <summary>Takes no more requests, and ends when it has the replies that are due, or a moment later without them.</summary>
    internal void Retire(RedisError reason)
    {
        var now = _clock.Now;
        lock (Gate)
        {
            if (_takesNoMore) return;
            _takesNoMore = true;
            _retireBy = Clock.After(now, RetireWithin);
            Volatile.Write(ref _retirement, reason);
        }

        EndIfRetired();
    }

    private void EndIfRetired(long now = 0)
    {
        if (Volatile.Read(ref _retirement) is { } reason && (InFlight == 0 || now >= _retireBy)) End(reason);
    }

    // On the heartbeat. A new connection has reached a primary: this one may lead to a server that is none any more.
    private void CheckRole()
    {
        if (Failover is not { } failover || failover.PrimariesFound == _primariesSeen) return;
        _primariesSeen = failover.PrimariesFound;
        if (!IsForPushes) _ = Detached.Start(this, static session => session.RetireIfReplica());
    }

    private async Task RetireIfReplica()
    {
        try
        {
            if (await AskRole().ConfigureAwait(false) == PeerRole.Replica)
                Retire(new RedisError.Connection(ConnectionFault.Lost, $"{Node} has become a replica, and a new connection reaches a primary", Delivery.Unknown));
        }
        catch (Exception exception)
        {
            Fault(exception);
        }
    }

    // Under the reader's lock. The reply is searched only while a report would change something: an array may be large.
    private void ReportIfRefusedByReplica(Exchange exchange, ReadOnlySpan<byte> reply)
    {
        if (Failover is { IsReported: false } failover && IsRefusedByReplica(exchange, reply)) failover.Report();
    }

    // Errors of writes and of scripts, and of scripts in a transaction. Other errors that hold the word cost a probe, which ends nothing by itself.
    private static bool IsRefusedByReplica(Exchange exchange, ReadOnlySpan<byte> reply) =>
        reply[0] != (byte)'*' ? reply.IndexOf("READONLY "u8) >= 0 : exchange.NeedsFence && reply.IndexOf("\n-READONLY "u8) >= 0;
}
