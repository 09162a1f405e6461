using LanguageExt;
using Redis.Functional.IntegrationTests.Shared.Commands;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>Sentinels of the tests' own.</summary>
public sealed class SentinelTests
{
    public static TheoryData<ProtocolPreference> Protocols => Catalogue.Protocols;

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_primary_is_watched_and_told_of(ProtocolPreference protocol)
    {
        await using var primary = await Own.Start(protocol);
        await using var own = await Own.Start(protocol, new RedisServerOptions { Sentinel = true });
        await own.Of(SentinelMonitor("m", "127.0.0.1", primary.Server.Port, 1));
        var seen = await own.Until(SentinelMaster("m"), found => found.RunId.Length == 40);
        Assert.Equal(("m", "127.0.0.1", primary.Server.Port, 1), (seen.Name, seen.Host, seen.Port, seen.Quorum));
        Assert.False(seen.IsSubjectivelyDown || seen.IsObjectivelyDown);
        Assert.Equal("m", Assert.Single(await own.Each(SentinelMasters())).Name);
        Assert.Equal(Prelude.Some(new RedisEndpoint.Tcp("127.0.0.1", primary.Server.Port)), await own.Of(SentinelGetMasterAddrByName("m")));
        Assert.True((await own.Of(SentinelGetMasterAddrByName("none"))).IsNone);
        Assert.Empty(await own.Each(SentinelReplicas("m")));
        Assert.Empty(await own.Each(SentinelSlaves("m")));
        Assert.Empty(await own.Each(SentinelSentinels("m")));
        var vote = await own.Of(SentinelIsMasterDownByAddr("127.0.0.1", primary.Server.Port));
        Assert.Equal((false, Option<string>.None, 0), (vote.IsDown, vote.Leader, vote.LeaderEpoch));
        Assert.Contains("usable", await own.Of(SentinelCkQuorum("m")), StringComparison.Ordinal);
        var cached = await own.Until(SentinelInfoCache("m"), infos => infos.Exists(one => one.Servers.Exists(server => server.Info.IsSome)));
        Assert.Equal("m", Assert.Single(cached).Name);
        Assert.Equal("m", Assert.Single(Assert.IsType<ServerRole.Sentinel>(await own.Of(Role())).Primaries));
        await own.Of(SentinelSet("m", ("down-after-milliseconds", 5000), ("parallel-syncs", 2)));
        Assert.Equal((TimeSpan.FromSeconds(5), 2), await own.Of(from changed in SentinelMaster("m") select (changed.DownAfter, changed.ParallelSyncs)));
        Assert.Equal(1, await own.Of(SentinelReset("m*")));
        Assert.Equal("NOGOODSLAVE", await own.Code(SentinelFailover("m")));
        await own.Of(SentinelRemove("m"));
        Assert.Empty(await own.Each(SentinelMasters()));
        Assert.Equal("ERR", await own.Code(SentinelMaster("m")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_sentinel_tells_of_itself(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol, new RedisServerOptions { Sentinel = true });
        Assert.Equal(40, (await own.Of(SentinelMyId())).Length);
        await own.Of(SentinelConfigSet(("announce-ip", "10.0.0.1")));
        Assert.Contains(("announce-ip", "10.0.0.1"), await own.Each(SentinelConfigGet("*")));
        Assert.Contains(await own.Each(SentinelDebug()), pair => pair.Name == "PING-PERIOD");
        await own.Of(SentinelDebugSet(("PING-PERIOD", 900)));
        Assert.Contains(("PING-PERIOD", "900"), await own.Each(SentinelDebug()));
        await own.Of(SentinelFlushConfig());
        Assert.Empty(await own.Each(SentinelPendingScripts()));
        await own.Of(SentinelSimulateFailure(afterElection: true, afterPromotion: true));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_new_names_are_there_where_they_are(ProtocolPreference protocol)
    {
        await using var primary = await Own.Start(protocol);
        await using var own = await Own.Start(protocol, new RedisServerOptions { Sentinel = true });
        await own.Of(SentinelMonitor("m", "127.0.0.1", primary.Server.Port, 1));
        if (!await own.Has("SENTINEL PRIMARIES"))
        {
            Assert.Equal("ERR", await own.Code(SentinelPrimaries()));
            return;
        }

        Assert.Equal("m", Assert.Single(await own.Each(SentinelPrimaries())).Name);
        Assert.Equal("m", (await own.Of(SentinelPrimary("m"))).Name);
        Assert.True((await own.Of(SentinelGetPrimaryAddrByName("m"))).IsSome);
        Assert.False((await own.Of(SentinelIsPrimaryDownByAddr("127.0.0.1", primary.Server.Port))).IsDown);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_replica_takes_its_primarys_place(ProtocolPreference protocol)
    {
        await using var first = await Own.Start(protocol);
        await using var second = await Own.Start(protocol);
        await using var own = await Own.Start(protocol, new RedisServerOptions { Sentinel = true });
        await using var other = await Own.Start(protocol, new RedisServerOptions { Sentinel = true });
        await second.Of(ReplicaOf("127.0.0.1", first.Server.Port));
        await second.Until(Info("replication"), info => info.Replication.IsLinkUp);
        foreach (var sentinel in new[] { own, other })
        {
            await sentinel.Of(SentinelDebugSet(("INFO-PERIOD", 100), ("PUBLISH-PERIOD", 100)));
            await sentinel.Of(SentinelMonitor("m", "127.0.0.1", first.Server.Port, 1));
        }

        var replica = Assert.Single(await own.Until(SentinelReplicas("m"), replicas => replicas.Exists(found => found.IsLinkUp)));
        Assert.Equal((second.Server.Port, first.Server.Port), (replica.Port, replica.PrimaryPort));
        Assert.Equal(other.Server.Port, Assert.Single(await own.Until(SentinelSentinels("m"), sentinels => !sentinels.IsEmpty)).Port);

        // A replica qualifies only if its last INFO is at most three periods old: more than the machine may be late.
        await own.Of(SentinelDebugSet(("INFO-PERIOD", 10_000)));
        await own.Of(SentinelFailover("m"));
        await own.Until(SentinelGetMasterAddrByName("m"), address => address == Prelude.Some(new RedisEndpoint.Tcp("127.0.0.1", second.Server.Port)));

        // The sentinel has closed all connections of the new primary, this client's too.
        await Eventually.TrueAsync(async () => (await second.Client.Run(Role())).Match(Right: static role => role is ServerRole.Primary, Left: static _ => false), "it is the primary");
    }
}
