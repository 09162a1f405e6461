namespace Redis.Functional;

/// <summary>
/// A try to take a lock on a majority of servers, as their answers come in. Pure: the caller passes in the replies of the servers, each reply once and from
/// one thread at a time.
/// </summary>
/// <remarks>
/// The fence is the greatest count among the servers that made the majority. The lock is won when a majority of all servers is known to have counted at least
/// that far while it held the lock: those that were there already, and those that were raised to it. A majority of the servers that granted would not do:
/// of five servers three grant, two of these are raised, and the next holder's majority is the other three. A client that is granted the lock by a majority
/// later has a server in common with those that were raised, and counts on from there; so its fence is greater. A server that grants the lock when the
/// fence is settled, and has counted further, has had a holder meanwhile: it does not count. No clock is part of this.
/// </remarks>
internal sealed class LockBallot(int servers, bool counts)
{
    private readonly Majority _majority = new(servers);
    private readonly long[] _counts = new long[servers];
    private readonly Said[] _said = new Said[servers];

    private enum Said
    {
        Nothing,
        Granted,
        Raised,
        Refused,
        Failed,
    }

    /// <summary>How many servers there are.</summary>
    internal int Servers => servers;

    /// <summary>The fencing token; zero until a majority has granted the lock.</summary>
    internal long Fence { get; private set; }

    /// <summary>A majority has granted it. Some of it may have to be raised to the fence.</summary>
    internal bool IsGranted { get; private set; }

    /// <summary>A majority counts on from the fence.</summary>
    internal bool IsWon => _majority.Has(Number(Said.Raised));

    /// <summary>There can be no majority any more.</summary>
    internal bool IsLost => _majority.LacksWithout(Number(Said.Refused) + Number(Said.Failed));

    /// <summary>
    /// There can be no majority any more, and the rest of the answers cannot change why: a majority has answered, or no majority will. Without this the
    /// reason would depend on the order of the answers.
    /// </summary>
    internal bool IsOver => IsLost && (IsAnswered || _majority.LacksWithout(Number(Said.Failed)));

    /// <summary>A majority has answered, whatever it said.</summary>
    internal bool IsAnswered => _majority.Has(servers - Number(Said.Nothing) - Number(Said.Failed));

    /// <summary>A server has granted it, and counted so far.</summary>
    internal void Grant(int server, long count)
    {
        (_said[server], _counts[server]) = (Said.Granted, count);
        if (!IsGranted && _majority.Has(Number(Said.Granted)))
        {
            IsGranted = true;
            if (counts) Fence = _counts.Where((_, i) => _said[i] == Said.Granted).Max();
        }

        if (!IsGranted) return;
        for (var i = 0; i < servers; i++)
            if (_said[i] == Said.Granted && _counts[i] >= Fence) _said[i] = _counts[i] == Fence ? Said.Raised : Said.Failed;
    }

    /// <summary>A server has said nothing yet.</summary>
    internal bool IsOpen(int server) => _said[server] == Said.Nothing;

    /// <summary>A server has granted it, and must be raised to the fence before it counts.</summary>
    internal bool MustRaise(int server) => IsGranted && _said[server] == Said.Granted;

    /// <summary>A server counts on from the fence, as it said while it held the lock.</summary>
    internal void Raise(int server) => _said[server] = Said.Raised;

    /// <summary>Another client holds it there.</summary>
    internal void Refuse(int server) => _said[server] = Said.Refused;

    /// <summary>A server has not answered, or does not hold it any more.</summary>
    internal void Fail(int server) => _said[server] = Said.Failed;

    private int Number(Said said) => _said.AsSpan().Count(said);
}
