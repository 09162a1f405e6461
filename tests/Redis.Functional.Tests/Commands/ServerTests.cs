using LanguageExt;
using Xunit;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.Tests.Commands;

/// <summary>The commands of the server as bytes, and how their replies are read.</summary>
public class ServerTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    internal static IReadOnlyList<Written> Samples { get; } =
    [
        Written.As("DBSIZE", DbSize()),
        Written.As("FLUSHALL", FlushAll()),
        Written.As("FLUSHALL ASYNC", FlushAll(FlushMode.Async)),
        Written.As("FLUSHALL SYNC", FlushAll(FlushMode.Sync)),
        Written.As("FLUSHDB", FlushDb()),
        Written.As("FLUSHDB ASYNC", FlushDb(FlushMode.Async)),
        Written.As("FLUSHDB SYNC", FlushDb(FlushMode.Sync)),
        Written.As("SWAPDB 0 1", SwapDb(0, 1)),
        Written.As("TIME", Time()),
        Written.As("INFO", Info()),
        Written.As("INFO memory commandstats", Info("memory", "commandstats")),
        Written.As("LOLWUT", Lolwut()),
        Written.As("LOLWUT VERSION 5", Lolwut(5)),
        Written.As("SAVE", Save()),
        Written.As("BGSAVE", BgSave()),
        Written.As("BGSAVE SCHEDULE", BgSave(schedule: true)),
        Written.As("BGSAVE CANCEL", BgSaveCancel()),
        Written.As("BGREWRITEAOF", BgRewriteAof()),
        Written.As("LASTSAVE", LastSave()),
        Written.As("SHUTDOWN", ShutdownRequest(default, false, false, false, false)),
        Written.As("SHUTDOWN NOSAVE NOW FORCE", ShutdownRequest(ShutdownSave.Never, true, true, false, false)),
        Written.As("SHUTDOWN SAVE SAFE FAILOVER", ShutdownRequest(ShutdownSave.Always, false, false, true, true)),
        Written.As("SHUTDOWN ABORT", ShutdownAbort()),
        Written.As("ROLE", Role()),
        Written.As("REPLICAOF h 6380", ReplicaOf("h", 6380)),
        Written.As("REPLICAOF NO ONE", ReplicaOfNoOne()),
        Written.As("SLAVEOF h 6380", SlaveOf("h", 6380)),
        Written.As("SLAVEOF NO ONE", SlaveOfNoOne()),
        Written.As("FAILOVER", Failover()),
        Written.As("FAILOVER TO h 6380 FORCE TIMEOUT 1000", Failover(new("h", 6380), Second, force: true)),
        Written.As("FAILOVER TIMEOUT 1000", Failover(timeout: Second)),
        Written.As("FAILOVER ABORT", FailoverAbort()),
        Written.As("CONFIG GET maxmemory* save", ConfigGet("maxmemory*", "save")),
        Written.As("CONFIG SET maxmemory 0", ConfigSet("maxmemory", 0)),
        Written.As("CONFIG SET maxmemory 0 save ''", ConfigSet(("maxmemory", 0), ("save", ""))),
        Written.As("CONFIG RESETSTAT", ConfigResetStat()),
        Written.As("CONFIG REWRITE", ConfigRewrite()),
    ];

    internal static IReadOnlyList<Written> Refusals { get; } =
    [
        Written.As("SWAPDB: a database must be at least 0, not -1.", SwapDb(0, -1)),
        Written.As("INFO: argument 1 is null.", Info((string)null!)),
        Written.As("REPLICAOF: the port is 0. It must be between 1 and 65535.", ReplicaOf("h", 0)),
        Written.As("REPLICAOF: argument 1 is null.", ReplicaOf(null!, 6379)),
        Written.As("SLAVEOF: the port is 65536. It must be between 1 and 65535.", SlaveOf("h", 65_536)),
        Written.As("FAILOVER: force requires a target and a timeout.", Failover(new("h", 6380), force: true)),
        Written.As("FAILOVER: force requires a target and a timeout.", Failover(timeout: Second, force: true)),
        Written.As("FAILOVER: the time must be greater than 0.", Failover(timeout: TimeSpan.Zero)),
        Written.As("CONFIG GET: at least one value is required.", ConfigGet()),
        Written.As("CONFIG SET: at least one parameter is required.", ConfigSet()),
    ];

    public static TheoryData<string, string, string> Lines => Written.Lines(Samples);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Is_written_as(string call, string expected, string line) => Written.Verify(call, expected, line);

    [Fact]
    public void Parameters_are_read_from_both_protocols() => Assert.Equal(
        [("maxmemory", "0"), ("save", "")],
        Shapes.Both(ConfigGet("*"), Shapes.Map(("maxmemory", Shapes.Text("0")), ("save", Shapes.Text("")))).ToArray());

    [Fact]
    public void The_time_is_of_microseconds()
    {
        Assert.Equal(DateTimeOffset.UnixEpoch.AddSeconds(3).AddTicks(40), Shapes.Both(Time(), Shapes.Texts("3", "4")));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(Time(), Shapes.Texts("3", "1000000")));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(Time(), Shapes.Texts("9223372036854775807", "0")));
        Assert.IsType<RedisError.Decode>(Shapes.Refused(LastSave(), Shapes.Number(-1)));
    }

    [Fact]
    public void Roles_are_read()
    {
        var primary = Shapes.Both(Role(), Shapes.List(Shapes.Text("master"), Shapes.Number(7), Shapes.List(Shapes.Texts("h", "6380", "5"))));
        Replies.AreEqual<ServerRole>(new ServerRole.Primary(7, new[] { new ConnectedReplica("h", 6380, 5) }), primary);
        var replica = Shapes.Both(Role(), Shapes.List(Shapes.Text("slave"), Shapes.Text("h"), Shapes.Number(6379), Shapes.Text("sync"), Shapes.Number(-1)));
        Replies.AreEqual<ServerRole>(new ServerRole.Replica("h", 6379, ReplicationState.Sync, -1), replica);
        Assert.Equal("m", Assert.Single(Assert.IsType<ServerRole.Sentinel>(Shapes.Both(Role(), Shapes.List(Shapes.Text("sentinel"), Shapes.Texts("m")))).Primaries));
    }

    [Theory]
    [InlineData("primary", "h", "6379", "waiting", "3")]
    [InlineData("witness")]
    public void A_role_of_a_newer_server_is_a_role(params string[] words) =>
        Assert.Equal(words[0], Shapes.Both(Role(), Shapes.Texts(words)).Match(_ => "", _ => "", _ => "", other => other.Word));

    [Fact]
    public void A_state_of_a_newer_server_is_a_state() => Assert.Equal(
        ReplicationState.Other, Assert.IsType<ServerRole.Replica>(Shapes.Both(Role(), Shapes.Texts("replica", "h", "6379", "waiting", "3"))).State);

    [Fact]
    public void Info_is_typed_and_whole()
    {
        var info = ServerInfo.Parse(
            "# Server\r\nredis_version:7.2.4\r\nserver_name:valkey\r\nvalkey_version:9.1.2\r\nuptime_in_seconds:60\r\nconfig_file:\r\nnew_fact:a:b\r\n\r\n"
            + "# Memory\r\nused_memory:1024\r\nmem_fragmentation_ratio:1.5\r\n\r\n# CPU\r\nused_cpu_sys:0.25\r\n\r\n# Replication\r\nrole:master\r\n\r\n"
            + "# Commandstats\r\ncmdstat_client|list:calls=3,usec=7,usec_per_call=2.33,rejected_calls=1,failed_calls=0\r\n\r\n"
            + "# Errorstats\r\nerrorstat_WRONGTYPE:count=2\r\n\r\n# Cluster\r\ncluster_enabled:1\r\n\r\n# Keyspace\r\ndb3:keys=5,expires=2,avg_ttl=1500\r\n");
        Assert.Equal(("valkey", "9.1.2", "7.2.4", TimeSpan.FromMinutes(1)), (info.Server.Name, info.Server.Version, info.Server.RedisVersion, info.Server.Uptime));
        Assert.True(info.Server.ConfigFile.IsNone);
        Assert.Equal("a:b", info["server"]["new_fact"]);
        Assert.True(info["server"].Find("none").IsNone);
        Assert.Equal((1024, 1.5), (info.Memory.Used, info.Memory.FragmentationRatio));
        Assert.Equal(TimeSpan.FromMilliseconds(250), info.Cpu.System);
        Assert.True(info.Replication.IsPrimary);
        Assert.True(info.IsCluster);
        var list = Assert.Single(info.CommandStats);
        Assert.Equal(("client list", 3, TimeSpan.FromMicroseconds(7), 1), (list.Name, list.Calls, list.Time, list.Rejected));
        Assert.Equal(("WRONGTYPE", 2), Assert.Single(info.ErrorStats));
        var database = Assert.Single(info.Keyspace);
        Assert.Equal((3, 5, 2, TimeSpan.FromMilliseconds(1500)), (database.Number, database.Keys, database.Expires, database.AverageTtl));
        Assert.Equal(0, info.Stats.Hits);
        Assert.Equal(8, info.Sections.Count);
    }

    [Theory]
    [InlineData("redis_version:8.6.3", "redis", "8.6.3")]
    [InlineData("redis_version:7.2.4\r\nserver_name:valkey\r\nvalkey_version:9.1.2", "valkey", "9.1.2")]
    [InlineData("garnet_version:2.2.8\r\nserver_name:garnet\r\nredis_version:7.4.3", "garnet", "2.2.8")]
    public void The_version_is_that_of_the_named_server(string facts, string name, string version)
    {
        var server = ServerInfo.Parse($"# Server\r\n{facts}\r\n").Server;
        Assert.Equal((name, version), (server.Name, server.Version));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("no section: here\r\n#\n:x\nx:\n\r\n# Keyspace\r\ndbx:keys")]
    public void Any_text_is_some_info(string text) => Assert.Equal(0, ServerInfo.Parse(text).Memory.Used);
}
