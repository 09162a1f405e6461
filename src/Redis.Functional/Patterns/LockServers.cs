using LanguageExt;

namespace Redis.Functional;

/// <summary>The clients of the servers over which a lock is held, as they were given. What is wrong with them is found when the lock is taken.</summary>
internal sealed record LockServers(Seq<IRedisClient> Given)
{
    private const int Least = 3;

    /// <summary>The clients, each of a server of its own; through a lease the client that made it.</summary>
    internal RedisResult<IRedisClient[]> Checked()
    {
        var clients = Given.ToArray();
        if (clients.Length < Least) return Wrong($"A lock across servers needs at least {Least} clients, not {clients.Length}.");
        for (var i = 0; i < clients.Length; i++)
        {
            if (clients[i] is null) return Wrong("A client is null.");
            var owner = UserCode.OwnerOf(clients[i]);
            if (!owner.TryGetValue(out clients[i])) return new(owner.Error);
            if (clients[i] is IServerClient { HasSeveral: true }) return Wrong("A lock across servers needs clients of one server each. A client has several servers.");
            if (clients.AsSpan(0, i).Contains(clients[i])) return Wrong("A lock across servers has the same client twice.");
        }

        var servers = clients.OfType<IServerClient>().Select(static client => client.Server).ToArray();
        return servers.Distinct().Count() == servers.Length ? new(clients) : Wrong("A lock across servers has the same server twice.");
    }

    private static RedisResult<IRedisClient[]> Wrong(string what) => new(new RedisError.Client.InvalidArgument(what));
}
