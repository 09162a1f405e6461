using Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;
using Redis.Functional.IntegrationTests.Isolated.Topologies.Sharding;
using Redis.Functional.TestKit;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>Servers of one kind or another, with a client of them, for what runs at all primaries.</summary>
internal sealed class PrimarySet : IAsyncDisposable
{
    private readonly IAsyncDisposable _servers;

    private PrimarySet(IAsyncDisposable servers, RedisTarget target, RedisServer[] primaries) => (_servers, Target, Primaries) = (servers, target, primaries);

    /// <summary>The kinds: how many primaries each has.</summary>
    public static IReadOnlyDictionary<string, int> Kinds { get; } = new Dictionary<string, int> { ["one server"] = 1, ["sentinels"] = 1, ["cluster"] = 3, ["shards"] = 4 };

    public RedisTarget Target { get; }

    /// <summary>The primaries of the beginning.</summary>
    public RedisServer[] Primaries { get; }

    public static async Task<PrimarySet> StartAsync(string kind, TimeSpan commandTimeout)
    {
        switch (kind)
        {
            case "one server":
                var server = await RedisServer.StartAsync();
                return new(server, Limited(Clients.Config(server)), [server]);
            case "sentinels":
                var set = await SentinelSet.StartAsync();
                var node = Limited(new RedisConfig { ConnectTimeout = TimeSpan.FromSeconds(30) });
                return new(set, new SentinelConfig(set.Name, [.. set.Sentinels.Select(Clusters.At)]) { Node = node }, [await set.PrimaryAsync()]);
            case "cluster":
                var cluster = await RedisCluster.StartAsync();
                return new(cluster, Clusters.Config(cluster, Limited), [.. await cluster.PrimariesAsync()]);
            default:
                var shards = await ShardSet.StartAsync();
                return new(shards, shards.Config(Limited), shards.Servers);
        }

        RedisConfig Limited(RedisConfig config) => config with { CommandTimeout = commandTimeout };
    }

    /// <summary>Kills a primary, and starts it again where no other takes its place; the one that has its place.</summary>
    public async Task<RedisServer> ReplaceAsync(RedisServer primary)
    {
        primary.Continue();
        primary.Kill();
        switch (_servers)
        {
            case SentinelSet set: return await set.SuccessorAsync(primary);
            case RedisCluster cluster:
                RedisServer? next = null;
                await Eventually.TrueAsync(async () => (next = (await cluster.PrimariesAsync()).FirstOrDefault(one => one != primary && !Primaries.Contains(one))) is not null, "a replica has taken over");
                return next!;
            default:
                await primary.RestartAsync();
                return primary;
        }
    }

    public ValueTask DisposeAsync() => _servers.DisposeAsync();
}
