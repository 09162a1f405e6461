namespace Redis.Functional.Simulation;

/// <summary>One of several servers: it answers for its part of the keys and names the server of any other. Invalidations go to whoever has read anything.</summary>
sealed partial class ModelServer
{
    readonly List<ServerConnection> _tracking = [];

    /// <summary>Which server it is.</summary>
    public int Number { get; }

    /// <summary>Who answers for which keys; null: this one for all.</summary>
    public Shards? Shards { get; private init; }

    // How many there are.
    int Servers { get; init; } = 1;

    /// <summary>Servers with the same data, each of which answers for a part.</summary>
    public static ModelServer[] Several(World world, ServerOddities oddities, Shards shards, int count)
    {
        var servers = new ModelServer[count];
        var executed = new Executed();
        var (keys, channels) = (new Keyspace(world, executed), new Dictionary<string, List<ServerConnection>>());
        for (var i = 0; i < count; i++) servers[i] = new(world, oddities, i, executed, keys, channels) { Shards = shards, Servers = count };
        return servers;
    }

    /// <summary>A shard has gone to another server: blocked clients are sent there, and subscribers of its shard channels lose them.</summary>
    public void Lose(int shard)
    {
        foreach (var connection in _blocked.Where(blocked => Shards.ShardOf(RedisKey.Of(blocked.BlockedOn)) == shard).ToArray())
        {
            _blocked.Remove(connection);
            connection.BlockEnds?.Cancel();
            var key = connection.BlockedOn!;
            connection.BlockedOn = null;
            connection.Out.Error(Shards!.RefusalOf(Number, key, isAsking: false) ?? "ERR moved");
            Work(connection);
        }

        foreach (var channel in _channels.Keys.Where(key => key.StartsWith(Shard, StringComparison.Ordinal) && Shards.ShardOf(key[Shard.Length..]) == shard).ToArray())
            Withdraw(channel[Shard.Length..]);
    }

    // True when another server answers for its keys, which has been said.
    bool IsElsewhere(ServerConnection connection, string name, byte[][] request)
    {
        if (Shards is null) return false;
        if (name == "EXEC" && connection.IsInMulti && !connection.IsDirty)
        {
            if (connection.Queued.Select(queued => RefusalOf(connection, Text(queued[0]), queued)).FirstOrDefault(static refusal => refusal is not null) is not { } late) return false;
            connection.IsInMulti = false;
            connection.Watched.Clear();
            connection.Out.Error(late);
            return true;
        }

        if (RefusalOf(connection, name, request) is not { } refusal) return false;
        Refuse(connection, refusal);
        return true;
    }

    string? RefusalOf(ServerConnection connection, string name, byte[][] request)
    {
        foreach (var key in KeysOf(name, request))
            if (Shards!.RefusalOf(Number, Text(key), connection.IsAsking, isOfChannel: name is "SSUBSCRIBE" or "SPUBLISH") is { } refusal)
                return refusal;
        return null;
    }

    static byte[][] KeysOf(string name, byte[][] request) => name switch
    {
        "GET" or "SET" or "INCR" or "RPUSH" or "BLPOP" or "SPUBLISH" => [request[1]],
        "DEL" or "MGET" or "WATCH" or "SSUBSCRIBE" => request[1..],
        "EVAL" or "EVALSHA" => request[3..4],
        _ => [],
    };

    // One number after the other for each connection, so that it is seen when one is missing.
    void Invalidate(ServerConnection writer)
    {
        if (_tracking.Count == 0) return;
        _tracking.RemoveAll(static connection => connection.IsGone);
        foreach (var connection in _tracking)
        {
            // Not between the replies of a transaction.
            if (connection == writer) continue;
            connection.Out.Push(2);
            connection.Out.Bulk("invalidate");
            connection.Out.Array(1);
            connection.Out.Bulk($"{++connection.Invalidations}");
            connection.Flush();
        }
    }
}
