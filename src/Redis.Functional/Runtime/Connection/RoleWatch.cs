namespace Redis.Functional;

/// <summary>
/// Whether the server of a session has become a replica. Refused writes are reported to the search for a new primary that all connections of a client
/// share; when it has found one, the session asks its own server for its role, and retires if that is a replica.
/// </summary>
internal sealed class RoleWatch(Session session, FailoverProbe failover, int primariesSeen)
{
    private int _primariesSeen = primariesSeen;

    /// <summary>The server's role as it says itself; Unknown when it does not, or when the session has ended.</summary>
    internal static async Task<PeerRole> Ask(Session session)
    {
        var asked = RoleExchange.ByHello(session.SpeaksResp3);
        if (session.TrySendUpkeep(asked) != SendOutcome.Taken) return PeerRole.Unknown;
        await asked.Ended.ConfigureAwait(false);
        if (!asked.IsRefused) return asked.Reported;
        asked = RoleExchange.ByRole();
        if (session.TrySendUpkeep(asked) != SendOutcome.Taken) return PeerRole.Unknown;
        await asked.Ended.ConfigureAwait(false);
        return asked.Reported;
    }

    /// <summary>On the heartbeat. When a new connection has reached a primary, this one may lead to a server that is none any more.</summary>
    internal void Beat()
    {
        if (failover.PrimariesFound == _primariesSeen) return;
        _primariesSeen = failover.PrimariesFound;
        if (!session.IsForPushes) _ = Detached.Start(this, static watch => watch.RetireIfReplica());
    }

    /// <summary>Under the receiving lock. The reply is searched only while a report would change something: an array may be large.</summary>
    internal void ReportIfRefused(Exchange exchange, ReadOnlySpan<byte> reply)
    {
        if (!failover.IsReported && IsRefusedByReplica(exchange, reply)) failover.Report();
    }

    private async Task RetireIfReplica()
    {
        try
        {
            if (await Ask(session).ConfigureAwait(false) == PeerRole.Replica)
                session.Retire(new RedisError.Connection(ConnectionFault.Lost, $"{session.Node} has become a replica. A new connection reaches a primary.", Delivery.Unknown));
        }
        catch (Exception exception)
        {
            session.Fault(exception);
        }
    }

    // Errors of writes and of scripts, and of scripts in a transaction. Other errors that hold the word cost a probe, which ends nothing by itself.
    private static bool IsRefusedByReplica(Exchange exchange, ReadOnlySpan<byte> reply) =>
        reply[0] != (byte)'*' ? reply.IndexOf("READONLY "u8) >= 0 : exchange.NeedsFence && reply.IndexOf("\n-READONLY "u8) >= 0;
}
