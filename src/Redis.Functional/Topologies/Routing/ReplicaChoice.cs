namespace Redis.Functional;

/// <summary>
/// Which server a read goes to. A function of what is known of the servers and of a number that goes up with each read: no lock, nothing allocated. Of those
/// that fit best two neighbours are compared, and the one that owes fewer replies is taken.
/// </summary>
internal static class ReplicaChoice
{
    // The golden ratio of 2^32: its multiples are spread evenly, whichever of them a server's readers take.
    private const uint Step = 0x9E37_79B9;

    [ThreadStatic]
    private static uint s_turn;

    /// <summary>In place of an index: none.</summary>
    internal const int None = -1;

    /// <summary>
    /// Another number for each read of a thread, so that all servers have their turn. Also where reads of several groups of servers alternate: numbers that
    /// went up by one would give each of two groups with two servers always the same one.
    /// </summary>
    internal static uint Turn() => unchecked(s_turn += Step) >> 8;

    /// <summary>The index of the server; <see cref="None"/>: the policy leaves none.</summary>
    /// <param name="read">The policy.</param>
    /// <param name="servers">All servers.</param>
    /// <param name="turn">Another number for each read.</param>
    internal static int Of<T>(ReadFrom read, ReadOnlySpan<T> servers, uint turn)
        where T : IReadCandidate
    {
        var limit = read.Place == ReadPlace.Nearest ? Farthest(servers, read.Within) : long.MaxValue;
        for (var rank = 0; rank < Ranks(read.Place); rank++)
        {
            var chosen = Among(read, rank, servers, turn, limit);
            if (chosen != None) return chosen;
        }

        // In whatever state it is: it says itself why it cannot answer.
        return read.Place == ReadPlace.Replica ? None : PrimaryOf(servers);
    }

    private static int Ranks(ReadPlace place) => place switch
    {
        ReadPlace.Primary => 0,
        ReadPlace.PrimaryPreferred or ReadPlace.ZoneAny => 2,
        ReadPlace.Zone => 3,
        _ => 1,
    };

    // Whether it is one of those that are taken before those of the next rank.
    private static bool Fits<T>(ReadFrom read, int rank, T server, long limit)
        where T : IReadCandidate => (read.Place, rank) switch
    {
        (ReadPlace.PrimaryPreferred, 0) => server.IsPrimary,
        (ReadPlace.Zone, 0) => !server.IsPrimary && server.Zone == read.ZoneName,
        (ReadPlace.Zone, 1) => server.IsPrimary && server.Zone == read.ZoneName,
        (ReadPlace.ZoneAny, 0) => server.Zone == read.ZoneName,
        (ReadPlace.Nearest, _) => server.RoundTrip <= limit,
        (ReadPlace.Any, _) => true,
        _ => !server.IsPrimary,
    };

    private static int Among<T>(ReadFrom read, int rank, ReadOnlySpan<T> servers, uint turn, long limit)
        where T : IReadCandidate
    {
        var count = 0;
        foreach (var server in servers)
            if (Fits(read, rank, server, limit) && server.IsUsable)
                count++;
        if (count == 0) return None;
        var (first, second, last) = (None, None, None);
        var (place, next) = (turn % (uint)count, (turn + 1) % (uint)count);
        var seen = 0u;
        for (var i = 0; i < servers.Length; i++)
        {
            // Its state may have changed since they were counted.
            if (!Fits(read, rank, servers[i], limit) || !servers[i].IsUsable) continue;
            if (seen == place) first = i;
            if (seen == next) second = i;
            (last, seen) = (i, seen + 1);
        }

        if (first == None || second == None) return last;
        return servers[second].Due < servers[first].Due ? second : first;
    }

    private static int PrimaryOf<T>(ReadOnlySpan<T> servers)
        where T : IReadCandidate
    {
        for (var i = 0; i < servers.Length; i++)
            if (servers[i].IsPrimary)
                return i;
        return None;
    }

    // The longest round trip that is near enough. Of servers that have not been measured none is, unless no other is there.
    private static long Farthest<T>(ReadOnlySpan<T> servers, TimeSpan within)
        where T : IReadCandidate
    {
        var best = long.MaxValue;
        foreach (var server in servers)
            if (server.IsUsable)
                best = Math.Min(best, server.RoundTrip);
        var more = (long)Math.Min(within.TotalMicroseconds, long.MaxValue / 4);
        return best >= long.MaxValue - more ? long.MaxValue : best + more;
    }
}
