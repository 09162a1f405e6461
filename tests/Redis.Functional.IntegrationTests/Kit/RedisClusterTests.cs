using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>A cluster is ready for a failover after its start; its slots move, its replicas take over, its nodes come back.</summary>
[Trait("Load", "Waits")]
public sealed class RedisClusterTests
{
    // the slot of the tag
    private const string Tag = "{foo}";
    private const int Slot = 12_182;

    [Fact]
    public async Task Slot_moves_with_its_keys_step_by_step_and_back()
    {
        var start = Stopwatch.GetTimestamp();
        await using var cluster = await RedisCluster.StartAsync();
        Figures.Report("cluster, 3 primaries and 3 replicas", $"{cluster.Nodes[0].Kind} {cluster.Nodes[0].Version}, ready after {Stopwatch.GetElapsedTime(start).TotalSeconds:F2} s");
        Assert.Equal(6, cluster.Nodes.Length);
        Assert.Equal(cluster.Nodes[..3], await cluster.PrimariesAsync());
        Assert.Equal(["master", "master", "master", "slave", "slave", "slave"], await Task.WhenAll(cluster.Nodes.Select(node => node.RoleAsync())));
        Assert.Equal(cluster.Nodes.Select(node => $"127.0.0.1:{node.Port}"), cluster.Seeds);
        var (from, to) = (await cluster.PrimaryOfAsync(Slot), await cluster.PrimaryOfAsync(0));
        Assert.Same(cluster.Nodes[2], from);
        Assert.Same(cluster.Nodes[0], to);
        for (var i = 0; i < 250; i++) await from.CliAsync("SET", $"{Tag}{i}", $"{i}");
        await cluster.ResetCallsAsync();

        await cluster.BeginMoveAsync([Slot], from, to);
        Assert.Equal(150, await cluster.MoveKeysAsync([Slot], from, to, limit: 150));
        Assert.Equal("100", await from.CliAsync("CLUSTER", "COUNTKEYSINSLOT", $"{Slot}"));
        Assert.Equal($"ASK {Slot} {to.Endpoint}", (await from.AskAsync("GET", $"{Tag}none")).Text);
        Assert.Equal($"MOVED {Slot} {from.Endpoint}", (await to.AskAsync("GET", $"{Tag}0")).Text);
        Assert.StartsWith("TRYAGAIN", (await from.AskAsync(["MGET", .. Enumerable.Range(0, 250).Select(i => $"{Tag}{i}")])).Text, StringComparison.Ordinal);
        Assert.Equal(100, await cluster.MoveKeysAsync([Slot], from, to));
        await cluster.EndMoveAsync([Slot], from, to);

        Assert.Same(to, await cluster.PrimaryOfAsync(Slot));
        Assert.Equal("249", await to.CliAsync("GET", $"{Tag}249"));
        Assert.All(await Task.WhenAll(cluster.Nodes.Except([to]).Select(node => node.AskAsync("GET", $"{Tag}0"))), reply => Assert.Equal($"MOVED {Slot} {to.Endpoint}", reply.Text));
        Assert.Equal((2, 1), (await from.ErrorsAsync("MOVED") + await to.ErrorsAsync("MOVED"), await from.ErrorsAsync("ASK")));
        Assert.Equal(1, (await cluster.CallsAsync())["get"]);

        await cluster.MoveAsync([Slot, 0, 1], to, from);
        Assert.Same(from, await cluster.PrimaryOfAsync(0));
        Assert.Equal("250", await from.CliAsync("CLUSTER", "COUNTKEYSINSLOT", $"{Slot}"));
    }

    [Fact]
    public async Task Replica_in_sync_takes_over_at_once_and_the_primary_takes_over_again()
    {
        await using var cluster = await RedisCluster.StartAsync();
        var (primary, replica) = (await cluster.PrimaryOfAsync(Slot), await cluster.ReplicaOfAsync(await cluster.PrimaryOfAsync(Slot)));

        var (there, promoted) = await TimeOf(() => cluster.FailoverAsync(Slot));
        Assert.Same(replica, promoted);
        Assert.Same(replica, await cluster.PromotedAsync(Slot, primary));
        await cluster.ReadyAsync();
        var (back, again) = await TimeOf(() => cluster.FailoverAsync(replica));

        Assert.Same(primary, again);
        Figures.Report("cluster, CLUSTER FAILOVER", $"{primary.Kind} {primary.Version}, promoted after {there.TotalMilliseconds:F0} ms, back after {back.TotalMilliseconds:F0} ms");
        Assert.InRange(Math.Min(there.TotalMilliseconds, back.TotalMilliseconds), 0, 500);
    }

    [Fact]
    public async Task Killed_and_frozen_primaries_are_replaced_and_come_back_as_replicas()
    {
        await using var cluster = await RedisCluster.StartAsync();
        var (killed, frozen) = (await cluster.PrimaryOfAsync(0), await cluster.PrimaryOfAsync(Slot));
        var successors = (await cluster.ReplicaOfAsync(killed), await cluster.ReplicaOfAsync(frozen));

        killed.Kill();
        var (time, promoted) = await TimeOf(() => cluster.PromotedAsync(0, killed));
        await cluster.ReadyAsync();
        frozen.Stop();
        Assert.Same(successors.Item2, await cluster.FailoverAsync(frozen, ManualFailover.Takeover));
        frozen.Continue();
        await killed.RestartAsync();
        await cluster.ReadyAsync();

        Figures.Report("cluster, a primary killed", $"{killed.Kind} {killed.Version}, promoted after {time.TotalSeconds:F2} s");
        Assert.Same(successors.Item1, promoted);
        await Eventually.TrueAsync(async () => await killed.RoleAsync() == "slave" && await frozen.RoleAsync() == "slave", "both are replicas");
        Assert.Equal((killed, frozen), (await cluster.ReplicaOfAsync(promoted), await cluster.ReplicaOfAsync(successors.Item2)));
    }

    [Fact]
    public async Task Slots_move_at_once_where_the_server_can()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Primaries = 2, Replicas = 0 });
        var (from, to) = (await cluster.PrimaryOfAsync(Slot), await cluster.PrimaryOfAsync(0));
        await from.CliAsync("SET", Tag, "v");
        var can = from.Kind == "valkey" ? from.Version.Major >= 9 : from.Version >= new Version(8, 4);

        if (!can)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => cluster.MoveAtomicallyAsync([Slot], from, to));
            return;
        }

        await cluster.MoveAtomicallyAsync([Slot, Slot + 1, Slot + 3], from, to);
        Assert.Equal("v", await to.CliAsync("GET", Tag));
        Assert.Same(from, await cluster.PrimaryOfAsync(Slot + 2));
    }

    [Fact]
    public async Task Encrypted_nodes_with_a_password_on_IPv6_take_an_empty_one_in()
    {
        var certificates = TestCertificates.Shared;
        await using var cluster = await RedisCluster.StartAsync(new()
        {
            Primaries = 1,
            Password = "s3cret",
            Tls = certificates.ForServer(clientCertificateRequired: true),
            Bind = "::1",
            NodeConfig = static _ => ["cluster-announce-hostname localhost", "cluster-preferred-endpoint-type hostname"],
        });
        var first = cluster.Nodes[0];
        await first.CliAsync("SET", Tag, "v");

        var added = await cluster.AddEmptyNodeAsync();
        await cluster.MoveAsync([Slot], first, added);

        Assert.Equal("v", await added.CliAsync("GET", Tag));
        Assert.Equal([first, added], await cluster.PrimariesAsync());
        Assert.Equal($"MOVED {Slot} localhost:{added.TlsPort}", (await first.AskAsync("GET", Tag)).Text);
        Assert.Equal($"[::1]:{first.TlsPort}", cluster.Seeds[0]);
    }

    private static async Task<(TimeSpan Time, RedisServer Node)> TimeOf(Func<Task<RedisServer>> change)
    {
        var start = Stopwatch.GetTimestamp();
        var node = await change();
        return (Stopwatch.GetElapsedTime(start), node);
    }
}
