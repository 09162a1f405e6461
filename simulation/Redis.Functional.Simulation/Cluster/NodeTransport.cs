namespace Redis.Functional.Simulation;

/// <summary>
/// The connections of one node's client. What was dialled before the client left the server must carry no call afterwards, whether or not the
/// connection is there yet.
/// </summary>
sealed class NodeTransport(SimulatedNetwork network) : ITransport
{
    static readonly byte[][] Calls = [.. new[] { "GET", "SET", "INCR", "MULTI", "RPUSH", "BLPOP", "WATCH", "EVALSHA", "EVAL", "PUBLISH" }.Select(static name => System.Text.Encoding.Latin1.GetBytes($"${name.Length}\r\n{name}\r\n"))];
    int _left;

    /// <summary>How many dials have begun.</summary>
    public int Dials { get; private set; }

    /// <summary>Leaving has returned; so many dials had begun before.</summary>
    public void HasLeft(int dials) => _left = Math.Max(_left, dials);

    /// <summary>Whether bytes have requests of callers, other than those of a handshake.</summary>
    public static bool HasCalls(ReadOnlySpan<byte> bytes)
    {
        foreach (var call in Calls)
            if (bytes.IndexOf(call) >= 0)
                return true;
        return false;
    }

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        var number = ++Dials;
        var dialled = await network.Connect(endpoint, cancellationToken).ConfigureAwait(false);
        if (dialled.TryGetValue(out var connection)) ((SimulatedConnection)connection).Objection = () => number <= _left ? "which was left" : null;
        return dialled;
    }
}
