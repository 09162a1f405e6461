using System.Collections.Immutable;
using System.Globalization;
using Redis.Functional.Server;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>Reads at the replicas of real servers: where they go under each policy, and that none is lost while replicas and the primary come and go.</summary>
[Trait("Load", "Waits")]
public sealed class SentinelReplicaTests
{
    private const int Reads = 10_000;
    private static readonly RedisKey Key = Readers.Key;

    [Fact]
    public async Task Each_policy_reads_where_it_says()
    {
        await using var set = await Start();
        await using var client = await Connect(set);
        Assert.True((await client.Run(Set(Key, "v"))).IsRight);
        var primary = await set.PrimaryAsync();
        var replicas = await set.ReplicasAsync();
        foreach (var read in new[] { ReadFrom.Primary, ReadFrom.PrimaryPreferred, ReadFrom.Replica, ReadFrom.ReplicaPreferred, ReadFrom.Any, ReadFrom.Nearest(TimeSpan.FromSeconds(1)), ReadFrom.Zone("nowhere") })
        {
            var reading = client.Reading(read);
            string[] places = read.Place is ReadPlace.Primary or ReadPlace.PrimaryPreferred ? ["primary"]
                : read.Place is ReadPlace.Any or ReadPlace.Nearest ? ["primary", "replica 1", "replica 2"]
                : ["replica 1", "replica 2"];
            await Eventually.TrueAsync(async () => (await Shares(reading, primary, replicas, 60)).Where(static share => share.Reads > 10).Select(static share => share.Place).SequenceEqual(places), $"{read} reads at {string.Join(", ", places)}");

            var shares = await Shares(reading, primary, replicas, Reads);
            Figures.Report("sentinels, reads", $"{read}: {string.Join(", ", shares.Select(static share => string.Create(CultureInfo.InvariantCulture, $"{share.Place} {share.Reads * 100.0 / Reads:F1} %")))}");
            Assert.Equal(Reads, shares.Sum(static share => share.Reads));
            Assert.All(shares, share => Assert.True(places.Contains(share.Place) ? share.Reads > Reads / places.Length / 2 : share.Reads == 0, $"{read}: {share}"));
        }
    }

    [Fact]
    public async Task A_replica_that_is_killed_and_comes_back_costs_no_read()
    {
        await using var set = await Start();
        await using var client = await Connect(set);
        await using var readers = await Readers.Start(client);
        var replica = (await set.ReplicasAsync())[0];
        replica.Kill();
        await readers.GoOn();
        await replica.RestartAsync();
        await Eventually.TrueAsync(async () => await Gets(replica) > 100, "reads go to the replica again");
        readers.LostNone("a replica is killed and comes back");
    }

    [Fact]
    public async Task Without_any_replica_reads_go_to_the_primary_and_back()
    {
        await using var set = await Start();
        await using var client = await Connect(set);
        await using var readers = await Readers.Start(client, ReadFrom.ReplicaPreferred);
        var (primary, replicas) = (await set.PrimaryAsync(), await set.ReplicasAsync());
        foreach (var replica in replicas) replica.Kill();
        await Eventually.TrueAsync(async () => await Gets(primary) > 100, "reads go to the primary");
        var refused = (await client.Reading(ReadFrom.Replica).RunResult(Get(Key))).TryGetError(out var error) ? error : null;
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Connection>(refused).Delivery);
        foreach (var replica in replicas) await replica.RestartAsync();
        foreach (var replica in replicas) await Eventually.TrueAsync(async () => await Gets(replica) > 100, "reads go to the replicas again");
        readers.LostNone("all replicas are killed and come back");
    }

    [Fact]
    public async Task A_replica_without_its_primary_costs_no_read()
    {
        await using var set = await Start();
        await using var client = await Connect(set);
        var replica = (await set.ReplicasAsync())[0];
        await using var readers = await Readers.Start(client);
        await replica.CliAsync("CONFIG", "SET", "replica-serve-stale-data", "no");
        await replica.CliAsync("REPLICAOF", "127.0.0.1", "1");
        await readers.GoOn();
        await Eventually.TrueAsync(async () => await Rests(replica, readers), "nothing is read at it");
        await readers.GoOn();
        readers.LostNone("a replica has no link and serves no old data");
    }

    [Fact]
    public async Task A_replica_that_loads_its_data_costs_no_read()
    {
        await using var set = await Start("enable-debug-command yes", "loading-process-events-interval-bytes 1024");
        await using var client = await Connect(set);
        var replica = (await set.ReplicasAsync())[0];
        Assert.True((await client.Run(Pipeline.Traverse(Enumerable.Range(0, 2_000), static i => Set($"x{i}", "some value").Ignore()))).IsRight);
        await Eventually.TrueAsync(async () => int.Parse((await replica.CliAsync("DBSIZE")).Split(' ')[^1], CultureInfo.InvariantCulture) >= 2_000, "the replica has the data");
        await using var readers = await Readers.Start(client);
        await replica.CliAsync("CONFIG", "SET", "key-load-delay", "500");
        await using var ordering = await replica.ConnectAsync();
        var loading = ordering.AskAsync("DEBUG", "RELOAD");
        await readers.GoOn();
        await Eventually.TrueAsync(async () => (await replica.AskAsync("GET", "k")).Text.StartsWith("LOADING", StringComparison.Ordinal), "the replica loads");
        await readers.GoOn();
        await loading;
        readers.LostNone("a replica loads its data");
    }

    [Fact]
    public async Task A_failover_by_hand_costs_no_read()
    {
        await using var set = await Start();
        await using var client = await Connect(set);
        await using var readers = await Readers.Start(client, ReadFrom.ReplicaPreferred);
        var deposed = await set.PrimaryAsync();
        await set.FailoverAsync();
        var promoted = await set.SuccessorAsync(deposed);
        await Eventually.TrueAsync(() => client.Node.Endpoint == new RedisEndpoint.Tcp(promoted.Host, promoted.Port), "the client has followed");
        await Eventually.TrueAsync(async () => await Rests(promoted, readers), "the promoted replica is the primary, and not read at");
        readers.LostNone("a failover by hand");
    }

    [Fact]
    public async Task Zones_are_those_that_the_servers_tell()
    {
        string[] zones = ["a", "a", "b"];
        await using var set = await SentinelSet.StartAsync(new() { Replicas = 2, ServerConfig = index => HasZones ? [$"availability-zone {zones[index]}"] : [] });
        await using var client = await Connect(set);
        var (primary, replicas) = (set.Servers[0], set.Servers[1..]);

        // Without zones all replicas are as good.
        Dictionary<ReadFrom, string[]> expected = new()
        {
            [ReadFrom.Zone("a")] = HasZones ? ["replica 1"] : ["replica 1", "replica 2"],
            [ReadFrom.Zone("b")] = HasZones ? ["replica 2"] : ["replica 1", "replica 2"],
            [ReadFrom.ZoneAny("a")] = HasZones ? ["primary", "replica 1"] : ["replica 1", "replica 2"],
            [ReadFrom.Zone("c")] = ["replica 1", "replica 2"],
        };
        foreach (var (read, places) in expected)
            await Eventually.TrueAsync(async () => (await Shares(client.Reading(read), primary, replicas, 60)).Where(static share => share.Reads > 0).Select(static share => share.Place).SequenceEqual(places), $"{read} reads at {string.Join(", ", places)}");
        if (!HasZones) return;
        set.Servers[1].Kill();
        await Eventually.TrueAsync(async () => (await Shares(client.Reading(ReadFrom.Zone("a")), primary, [replicas[1]], 60)).Where(static share => share.Reads > 0).Select(static share => share.Place).SequenceEqual(["primary"]), "the primary of the zone is next");
    }

    private static bool HasZones => (Environment.GetEnvironmentVariable("REDIS_SERVER") ?? "").Contains("valkey", StringComparison.Ordinal);

    private static Task<SentinelSet> Start(params ImmutableArray<string> more) =>
        SentinelSet.StartAsync(new() { Replicas = 2, ServerConfig = _ => more });

    private static async Task<RedisClient> Connect(SentinelSet set) =>
        (await RedisClient.Connect(new SentinelConfig(set.Name, [.. set.Sentinels.Select(static sentinel => new RedisEndpoint.Tcp(sentinel.Host, sentinel.Port))]))).Right();

    // How many GETs it has run.
    private static async Task<long> Gets(RedisServer server)
    {
        var line = (await server.CliAsync("INFO", "commandstats")).Split('\n').FirstOrDefault(static line => line.StartsWith("cmdstat_get:", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.Split('=', ',')[1], CultureInfo.InvariantCulture);
    }

    // Whether it runs hardly any of the reads.
    private static async Task<bool> Rests(RedisServer server, Readers readers)
    {
        var before = await Gets(server);
        await readers.GoOn();
        return await Gets(server) - before < 10;
    }

    private static async Task<List<Share>> Shares(IRedisClient client, RedisServer primary, ImmutableArray<RedisServer> replicas, int reads)
    {
        var servers = replicas.Select(static (server, i) => (Place: $"replica {i + 1}", Server: server)).Prepend((Place: "primary", Server: primary)).ToArray();
        var before = await Task.WhenAll(servers.Select(static server => Gets(server.Server)));
        for (var i = 0; i < reads; i += 20)
            foreach (var outcome in await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Run(Get(Key)).AsTask()))) Assert.True(outcome.IsRight, $"{outcome}");
        var after = await Task.WhenAll(servers.Select(static server => Gets(server.Server)));
        return [.. servers.Select((server, i) => new Share(server.Place, after[i] - before[i]))];
    }

    private sealed record Share(string Place, long Reads);
}
