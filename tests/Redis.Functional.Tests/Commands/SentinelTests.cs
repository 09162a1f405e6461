using LanguageExt;
using Xunit;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of Sentinel as bytes, and how their replies are read.</summary>
public class SentinelTests
{
    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("SENTINEL MASTERS", SentinelMasters()),
        Written.As("SENTINEL PRIMARIES", SentinelPrimaries()),
        Written.As("SENTINEL MASTER m", SentinelMaster("m")),
        Written.As("SENTINEL PRIMARY m", SentinelPrimary("m")),
        Written.As("SENTINEL REPLICAS m", SentinelReplicas("m")),
        Written.As("SENTINEL SLAVES m", SentinelSlaves("m")),
        Written.As("SENTINEL SENTINELS m", SentinelSentinels("m")),
        Written.As("SENTINEL GET-MASTER-ADDR-BY-NAME m", SentinelGetMasterAddrByName("m")),
        Written.As("SENTINEL GET-PRIMARY-ADDR-BY-NAME m", SentinelGetPrimaryAddrByName("m")),
        Written.As("SENTINEL IS-MASTER-DOWN-BY-ADDR 10.0.0.1 6379 0 *", SentinelIsMasterDownByAddr("10.0.0.1", 6379)),
        Written.As("SENTINEL IS-PRIMARY-DOWN-BY-ADDR 10.0.0.1 6379 3 id", SentinelIsPrimaryDownByAddr("10.0.0.1", 6379, 3, "id")),
        Written.As("SENTINEL CKQUORUM m", SentinelCkQuorum("m")),
        Written.As("SENTINEL MYID", SentinelMyId()),
        Written.As("SENTINEL INFO-CACHE m n", SentinelInfoCache("m", "n")),
        Written.As("SENTINEL PENDING-SCRIPTS", SentinelPendingScripts()),
        Written.As("SENTINEL CONFIG GET * announce-ip", SentinelConfigGet("*", "announce-ip")),
        Written.As("SENTINEL CONFIG SET a 1 b 2", SentinelConfigSet(("a", 1), ("b", 2))),
        Written.As("SENTINEL DEBUG", SentinelDebug()),
        Written.As("SENTINEL DEBUG PING-PERIOD 100", SentinelDebugSet(("PING-PERIOD", 100))),
        Written.As("SENTINEL FAILOVER m", SentinelFailover("m")),
        Written.As("SENTINEL FAILOVER m COORDINATED", SentinelFailover("m", coordinated: true)),
        Written.As("SENTINEL FLUSHCONFIG", SentinelFlushConfig()),
        Written.As("SENTINEL MONITOR m h 6379 2", SentinelMonitor("m", "h", 6379, 2)),
        Written.As("SENTINEL REMOVE m", SentinelRemove("m")),
        Written.As("SENTINEL RESET m*", SentinelReset("m*")),
        Written.As("SENTINEL SET m quorum 2", SentinelSet("m", ("quorum", 2))),
        Written.As("SENTINEL SIMULATE-FAILURE crash-after-election", SentinelSimulateFailure(afterElection: true)),
        Written.As("SENTINEL SIMULATE-FAILURE crash-after-election crash-after-promotion", SentinelSimulateFailure(true, true)),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("SENTINEL MASTER: argument 1 is null.", SentinelMaster(null!)),
        Written.As("SENTINEL CONFIG: at least one value is required.", SentinelConfigGet()),
        Written.As("SENTINEL CONFIG: at least one parameter is required.", SentinelConfigSet()),
        Written.As("SENTINEL DEBUG: at least one parameter is required.", SentinelDebugSet()),
        Written.As("SENTINEL SET: at least one parameter is required.", SentinelSet("m")),
        Written.As("SENTINEL INFO-CACHE: at least one value is required.", SentinelInfoCache()),
        Written.As("SENTINEL MONITOR: the port is 0. It must be between 1 and 65535.", SentinelMonitor("m", "h", 0, 1)),
        Written.As("SENTINEL MONITOR: a quorum must be at least 1, not 0.", SentinelMonitor("m", "h", 1, 0)),
        Written.As("SENTINEL SIMULATE-FAILURE: afterElection or afterPromotion must be true.", SentinelSimulateFailure()),
        Written.As("SENTINEL IS-MASTER-DOWN-BY-ADDR: the port is 0. It must be between 1 and 65535.", SentinelIsMasterDownByAddr("h", 0)),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void What_is_watched_is_read_from_both_protocols()
    {
        var primary = Shapes.Both(SentinelMaster("m"), Shapes.Map(
            ("name", Shapes.Text("m")), ("ip", Shapes.Text("h")), ("port", Shapes.Text("6379")), ("flags", Shapes.Text("master,s_down")), ("quorum", Shapes.Text("2")), ("down-after-milliseconds", Shapes.Text("30000"))));
        Assert.Equal(("m", "h", 6379, true, false, 2, TimeSpan.FromSeconds(30)), (primary.Name, primary.Host, primary.Port, primary.IsSubjectivelyDown, primary.IsObjectivelyDown, primary.Quorum, primary.DownAfter));
        var replica = Assert.Single(Shapes.Both(SentinelReplicas("m"), Shapes.List(Shapes.Map(("name", Shapes.Text("h:1")), ("master-link-status", Shapes.Text("ok")), ("slave-priority", Shapes.Text("100"))))));
        Assert.Equal(("h:1", true, 100), (replica.Name, replica.IsLinkUp, replica.Priority));
        var other = Assert.Single(Shapes.Both(SentinelSentinels("m"), Shapes.List(Shapes.Map(("name", Shapes.Text("s")), ("voted-leader", Shapes.Text("?"))))));
        Assert.Equal(("s", Option<string>.None), (other.Name, other.VotedLeader));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(SentinelMaster("m"), Shapes.Texts("odd")));
    }

    [Fact]
    public void Addresses_votes_and_infos_are_read()
    {
        Assert.Equal(Prelude.Some(new RedisEndpoint.Tcp("h", 6379)), Shapes.Both(SentinelGetMasterAddrByName("m"), Shapes.Texts("h", "6379")));
        Assert.True(Shapes.Both(SentinelGetMasterAddrByName("m"), RespValue.Nil).IsNone);
        Replies.AreEqual(new SentinelVote(true, Option<string>.None, 0), Shapes.Both(SentinelIsMasterDownByAddr("h", 1), Shapes.List(Shapes.Number(1), Shapes.Text("*"), Shapes.Number(0))));
        Replies.AreEqual(new SentinelVote(false, Prelude.Some("id"), 3), Shapes.Both(SentinelIsMasterDownByAddr("h", 1), Shapes.List(Shapes.Number(0), Shapes.Text("id"), Shapes.Number(3))));
        var cached = Assert.Single(Shapes.Both(SentinelInfoCache("m"), Shapes.List(
            Shapes.Text("m"), Shapes.List(Shapes.List(Shapes.Number(5), Shapes.Text("# Server\r\nredis_version:7.0.15\r\n")), Shapes.List(Shapes.Number(0), RespValue.Nil)))));
        var servers = cached.Servers.ToArray();
        Assert.Equal((TimeSpan.FromMilliseconds(5), "7.0.15"), (servers[0].Age, servers[0].Info.IfNone((ServerInfo)null!).Server.Version));
        Assert.True(servers[1].Info.IsNone);
    }

    [Fact]
    public void Scripts_are_read_from_both_protocols()
    {
        var script = Assert.Single(Shapes.Both(SentinelPendingScripts(), Shapes.List(Shapes.Map(
            ("argv", Shapes.Texts("/s", "a")), ("flags", Shapes.Text("running")), ("pid", Shapes.Text("7")), ("run-time", Shapes.Text("10")), ("retry-num", Shapes.Text("1"))))));
        Assert.Equal((true, 1, TimeSpan.FromMilliseconds(10)), (script.IsRunning, script.Retries, script.RunTime));
        Assert.Equal(["/s", "a"], script.Arguments.ToArray());
    }
}
