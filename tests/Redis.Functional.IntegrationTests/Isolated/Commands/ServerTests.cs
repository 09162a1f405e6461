using LanguageExt;
using Redis.Functional.IntegrationTests.Shared.Commands;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>The commands that change a whole server, on a server of their own.</summary>
public sealed class ServerTests
{
    public static TheoryData<ProtocolPreference> Protocols => Catalogue.Protocols;

    [Theory, MemberData(nameof(Protocols))]
    public async Task Databases_are_emptied_and_change_places(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(Set("a", 1));
        await own.Of(SwapDb(0, 1));
        Assert.Equal(0, await own.Of(DbSize()));
        await own.Of(FlushDb());
        await own.Of(SwapDb(0, 1));
        Assert.Equal(1, await own.Of(DbSize()));
        await own.Of(FlushDb(FlushMode.Async));
        await own.Of(FlushDb(FlushMode.Sync));
        Assert.Equal(0, await own.Of(DbSize()));
        await own.Of(Set("a", 1));
        await own.Of(FlushAll());
        await own.Of(FlushAll(FlushMode.Async));
        await own.Of(FlushAll(FlushMode.Sync));
        Assert.Equal(0, await own.Of(DbSize()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Parameters_are_set_and_written(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(ConfigSet("maxmemory", "10mb"));
        await own.Of(ConfigSet(("maxmemory-policy", "allkeys-lru"), ("hz", 11)));
        Assert.Equal([("hz", "11"), ("maxmemory", "10485760")], (await own.Each(ConfigGet("maxmemory", "hz"))).Order());
        Assert.Equal((10 << 20, "allkeys-lru"), await own.Of(from info in Info("memory") select (info.Memory.Limit, info.Memory.Policy)));
        Assert.Equal("ERR", await own.Code(ConfigSet(("hz", 12), ("maxmemory-policy", "none"))));
        Assert.Equal([("hz", "11")], await own.Each(ConfigGet("hz")));
        await own.Of(ConfigRewrite());
        Assert.Contains("maxmemory-policy allkeys-lru", await File.ReadAllTextAsync(Path.Combine(own.Server.Folder!, "redis.conf"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await own.Of(Get("none"));
        await own.Of(ConfigResetStat());
        Assert.Equal(0, await own.Of(from info in Info() select info.Stats.Misses));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Data_are_saved(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(Set("a", 1));
        var before = await own.Of(LastSave());
        await own.Of(Save());
        Assert.InRange(await own.Of(LastSave()), before, before.AddMinutes(5));
        Assert.StartsWith("Background saving", await own.Of(BgSave()), StringComparison.Ordinal);
        await own.Until(Info(), info => !info.Persistence.IsSaving && info.Persistence.LastSaveWorked);
        Assert.StartsWith("Background saving", await own.Of(BgSave(schedule: true)), StringComparison.Ordinal);
        await own.Until(Info(), info => !info.Persistence.IsSaving);
        Assert.StartsWith("Background", await own.Of(BgRewriteAof()), StringComparison.Ordinal);
        await own.Until(Info(), info => !info.Persistence.IsRewriting && info.Persistence.LastRewriteWorked);
        Assert.Equal("ERR", await own.Code(BgSaveCancel()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_server_that_ends_has_answered(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        Assert.Equal(Unit.Default, await own.Of(Shutdown(ShutdownSave.Never, now: true, force: true)));
        await Eventually.TrueAsync(() => own.Server.HasExited, "the server ends");
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_server_that_cannot_save_does_not_end(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(ConfigSet("dir", Directory.CreateDirectory(Path.Combine(own.Server.Folder!, "data")).FullName));
        await own.Of(ConfigSet("dbfilename", "dump.rdb"));
        Directory.CreateDirectory(Path.Combine(own.Server.Folder!, "data", "dump.rdb", "in-the-way"));
        Assert.Equal("ERR", await own.Code(Shutdown(ShutdownSave.Always)));
        Assert.Equal("PONG", await own.Of(Ping()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_server_that_is_not_there_has_not_ended(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(Shutdown(ShutdownSave.Never));
        await Eventually.TrueAsync(() => own.Server.HasExited, "the server ends");
        var error = await own.Error(Shutdown(ShutdownSave.Never).Timeout(TimeSpan.FromMilliseconds(300)));
        Assert.Equal(Delivery.NotSent, error.Delivery);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Replicas_follow_and_change_places(ProtocolPreference protocol)
    {
        await using var first = await Own.Start(protocol);
        await using var second = await Own.Start(protocol);
        await first.Of(Set("a", 1));
        await second.Of(ReplicaOf("127.0.0.1", first.Server.Port));
        var follows = await second.Until(Role(), role => role is ServerRole.Replica { State: ReplicationState.Connected });
        Assert.Equal(("127.0.0.1", first.Server.Port), Assert.IsType<ServerRole.Replica>(follows) is { } replica ? (replica.PrimaryHost, replica.PrimaryPort) : default);
        Assert.Equal(Prelude.Some(1), await second.Of(Get<int>("a")));
        var seen = Assert.IsType<ServerRole.Primary>(await first.Until(Role(), role => role is ServerRole.Primary { Replicas.Count: > 0 }));
        Assert.Equal(second.Server.Port, Assert.Single(seen.Replicas).Port);
        Assert.True(await second.Of(from info in Info("replication") select info.Replication.IsLinkUp && !info.Replication.IsPrimary));

        await first.Until(Info("replication"), info => info.Replication.Replicas == 1 && info["replication"]["slave0"].Contains("state=online", StringComparison.Ordinal));
        await first.Of(Failover(new RedisEndpoint.Tcp("127.0.0.1", second.Server.Port), TimeSpan.FromSeconds(20), force: true));
        await second.Until(Role(), role => role is ServerRole.Primary);
        await first.Until(Role(), role => role is ServerRole.Replica);
        await first.Of(ReplicaOfNoOne());
        Assert.IsType<ServerRole.Primary>(await first.Of(Role()));
        await first.Of(SlaveOf("127.0.0.1", second.Server.Port));
        await first.Of(SlaveOfNoOne());
        Assert.IsType<ServerRole.Primary>(await first.Of(Role()));
    }
}
