namespace Redis.Functional.Simulation;

/// <summary>
/// The connections of a client that follows a primary. No call may be written to one that was dialled before the client left its server, to one whose
/// server has said that it is a replica, and to one of an earlier server when a later one is in use.
/// </summary>
sealed class FollowingTransport(World world, SimulatedNetwork network, bool isPreempted) : ITransport
{
    readonly Dictionary<string, (int Dial, long Since)> _used = [];
    readonly Dictionary<string, int> _left = [];
    string? _latest;
    int _dials;

    // The client may stand still between knowing of another server and leaving the earlier one.
    long Leaving => isPreempted ? World.LongestPause.Ticks : 0;

    /// <summary>The client has left its server. Connections to others may have been dialled while it was leaving.</summary>
    public void HasLeft(string? earlier)
    {
        foreach (var host in network.Hosts.Keys)
            if (host == earlier || !isPreempted)
                _left[host] = _dials;
    }

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        var number = ++_dials;
        var dialled = await network.Connect(endpoint, cancellationToken).ConfigureAwait(false);
        if (dialled.TryGetValue(out var made) && made is SimulatedConnection connection) connection.Objection = () => ObjectionTo(connection, number);
        return dialled;
    }

    string? ObjectionTo(SimulatedConnection connection, int number)
    {
        if (number <= _left.GetValueOrDefault(connection.Host)) return "which was left";
        if (connection.Peer.FirstRole != "master") return $"which said that it is a {connection.Peer.FirstRole ?? "server without a role"}";
        var isLatest = true;
        foreach (var (host, (dial, since)) in _used)
        {
            if (host == connection.Host || dial < number) continue;
            if (world.Now - since > Leaving) return $"after one to {host} that was dialled later";
            isLatest = false;
        }

        if (!isLatest) return null;
        var known = _used.GetValueOrDefault(connection.Host);
        _used[connection.Host] = (Math.Max(known.Dial, number), _latest == connection.Host ? known.Since : world.Now);
        _latest = connection.Host;
        return null;
    }
}
