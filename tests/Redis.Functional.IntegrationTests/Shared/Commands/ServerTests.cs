using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands about the server that disturb no other test, on a real server.</summary>
public sealed class ServerTests : Catalogue
{
    [Theory, MemberData(nameof(Protocols))]
    public async Task Info_tells_of_the_server(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var server = await SharedServer.GetAsync();
        await redis.Of(Set(redis.Key("k"), "v"));
        var info = await redis.Of(Info());
        Assert.Equal((server.Kind, server.Version), (info.Server.Name, Version.Parse(info.Server.Version)));
        // the server's own port: a container publishes it as another
        Assert.Equal(((await server.CliLinesAsync("CONFIG", "GET", "port"))[1], "standalone"), ($"{info.Server.Port}", info.Server.Mode));
        Assert.InRange(info.Clients.Connected, 1, info.Clients.Most);
        Assert.InRange(info.Memory.Used, 1, info.Memory.MachineTotal);
        Assert.InRange(info.Stats.Commands, 1, long.MaxValue);
        Assert.True(info.Replication.IsPrimary);
        Assert.True(info.Replication.PrimaryHost.IsNone);
        // of a server that has just started, one of them may be nothing
        Assert.InRange(info.Cpu.User + info.Cpu.System, TimeSpan.FromTicks(1), TimeSpan.FromHours(1));
        Assert.True(info.Persistence.LastSaveWorked);
        Assert.True(info.Persistence.LastSave.IsSome);
        Assert.False(info.IsCluster);
        Assert.Contains(info.Keyspace, database => database.Number == 0 && database.Keys > 0);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Info_of_sections_tells_of_these(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var info = await redis.Of(Info("commandstats", "memory"));
        Assert.Equal(["Memory", "Commandstats"], info.Sections.ToArray().Select(section => section.Name));
        Assert.Contains(info.CommandStats, command => command.Name == "ping" && command.Calls > 0);
        Assert.Equal("", info.Server.RunId);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Time_and_place(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var now = await redis.Of(Time());
        Assert.InRange(now, DateTimeOffset.UtcNow.AddMinutes(-10), DateTimeOffset.UtcNow.AddMinutes(10));
        Assert.InRange(await redis.Of(LastSave()), now.AddDays(-30), now.AddSeconds(1));
        Assert.Empty(Assert.IsType<ServerRole.Primary>(await redis.Of(Role())).Replicas);
        Assert.Contains(" ver", await redis.Of(Lolwut(5)), StringComparison.Ordinal);
        Assert.NotEmpty(await redis.Of(Lolwut()));
        await redis.Of(Set(redis.Key("k"), "v"));
        Assert.InRange(await redis.Of(DbSize()), 1, long.MaxValue);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Parameters_are_told(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        Assert.Equal([("databases", "16")], await redis.Each(ConfigGet("databases")));
        Assert.Equal(["databases", "maxmemory-policy"], (await redis.Each(ConfigGet("databases", "maxmemory-pol*"))).Select(pair => pair.Name).Order());
        Assert.Empty(await redis.Each(ConfigGet("none")));
        Assert.Equal("ERR", await redis.Code(ConfigSet("no-such-parameter", 1)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_server_without_replicas_hands_over_to_none(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        Assert.Equal("ERR", await redis.Code(FailoverAbort()));
        Assert.Equal("ERR", await redis.Code(Failover()));
        Assert.Equal("ERR", await redis.Code(ShutdownAbort()));
    }
}
