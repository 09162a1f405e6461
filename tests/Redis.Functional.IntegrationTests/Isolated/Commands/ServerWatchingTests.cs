using LanguageExt;
using Redis.Functional.IntegrationTests.Shared.Commands;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>Logs, latency, memory, modules, and what a server knows of its commands.</summary>
public sealed class ServerWatchingTests
{
    public static TheoryData<ProtocolPreference> Protocols => Catalogue.Protocols;

    [Theory, MemberData(nameof(Protocols))]
    public async Task Slow_commands_are_remembered(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(ConfigSet("slowlog-log-slower-than", 0));
        await own.Of(Set("k", "v"));
        await own.Of(ConfigSet("slowlog-log-slower-than", -1));
        var entry = (await own.Each(SlowLogGet())).First(slow => slow.Arguments.ToArray() is [var name, ..] && name == "SET");
        Assert.Equal(["SET", "k", "v"], entry.Arguments.ToArray());
        Assert.InRange(entry.At, DateTimeOffset.UtcNow.AddMinutes(-10), DateTimeOffset.UtcNow.AddMinutes(10));
        Assert.Contains(':', entry.ClientAddress);
        Assert.Equal(await own.Of(SlowLogLen()), (await own.Each(SlowLogGet(-1))).Length);
        await own.Of(SlowLogReset());
        Assert.Equal(0, await own.Of(SlowLogLen()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Large_commands_are_remembered(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        if (!await own.Has("COMMANDLOG GET"))
        {
            Assert.Equal("ERR", await own.Code(CommandLogLen()));
            return;
        }

        await own.Of(ConfigSet("commandlog-request-larger-than", 1000));
        await own.Of(Set("k", new string('a', 2000)));
        var entry = Assert.Single(await own.Each(CommandLogGet(-1, CommandLogKind.LargeRequest)));
        Assert.Equal("SET", entry.Arguments.ToArray()[0]);
        Assert.InRange(entry.Amount, 2000, 3000);
        Assert.Equal(1, await own.Of(CommandLogLen(CommandLogKind.LargeRequest)));
        await own.Of(CommandLogReset(CommandLogKind.LargeRequest));
        Assert.Empty(await own.Each(CommandLogGet(5, CommandLogKind.LargeRequest)));
        Assert.Empty(await own.Each(CommandLogGet(5, CommandLogKind.LargeReply)));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Delays_are_remembered(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        Assert.Empty(await own.Each(LatencyLatest()));
        await own.Of(ConfigSet("latency-monitor-threshold", 1));
        await own.Server.CliAsync("DEBUG", "SLEEP", "0.01");
        var spike = (await own.Each(LatencyLatest())).Single(found => found.Event == "command");
        Assert.InRange(spike.Longest, TimeSpan.FromMilliseconds(5), TimeSpan.FromMinutes(1));
        Assert.InRange(spike.At, DateTimeOffset.UtcNow.AddMinutes(-10), DateTimeOffset.UtcNow.AddMinutes(10));
        Assert.NotEmpty(await own.Each(LatencyHistory("command")));
        Assert.Contains("command", await own.Of(LatencyGraph("command")), StringComparison.Ordinal);
        Assert.NotEmpty(await own.Of(LatencyDoctor()));
        Assert.Contains(await own.Each(LatencyHistogram()), command => command.Command == "config set");
        var histogram = Assert.Single(await own.Each(LatencyHistogram("debug")));
        Assert.Equal(("debug", 1), (histogram.Command, histogram.Calls));
        Assert.Equal(1, histogram.Buckets.ToArray()[^1].Calls);
        await own.Of(ConfigSet("latency-monitor-threshold", 0));
        Assert.Equal(1, await own.Of(LatencyReset("command", "none")));
        Assert.DoesNotContain(await own.Each(LatencyLatest()), delay => delay.Event == "command");
        // the server may have been late at something else
        Assert.Equal((await own.Each(LatencyLatest())).Length, await own.Of(LatencyReset()));
        Assert.Empty(await own.Each(LatencyLatest()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Memory_is_told_of(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        await own.Of(Set("k", new string('a', 2000)));
        Assert.InRange((await own.Of(MemoryUsage("k"))).IfNone(0), 2000, 4000);
        Assert.InRange((await own.Of(MemoryUsage("k", samples: 0))).IfNone(0), 2000, 4000);
        Assert.True((await own.Of(MemoryUsage("none"))).IsNone);
        var memory = await own.Of(MemoryStats());
        // the server samples the peak, so the total may be a little above it
        Assert.InRange(memory.Total, memory.Startup, memory.Peak + 1_000_000);
        Assert.Equal(1, memory.Keys);
        Assert.InRange(memory.Fragmentation, 0.1, 1000);
        Assert.True(memory.Fields.GetInt64("db.0.overhead.hashtable.main").IsSome);
        Assert.NotEmpty(await own.Of(MemoryDoctor()));
        Assert.NotEmpty(await own.Of(MemoryMallocStats()));
        await own.Of(MemoryPurge());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Modules_are_listed_and_one_that_is_not_there_is_not_loaded(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol, new RedisServerOptions { Config = ["enable-module-command yes"] });
        Assert.DoesNotContain(await own.Each(ModuleList()), module => module.Name == "none");
        Assert.Equal("ERR", await own.Code(ModuleLoad("/none.so", "a")));
        Assert.Equal("ERR", await own.Code(ModuleLoadEx("/none.so", [("n.a", 1)], "a")));
        Assert.Equal("ERR", await own.Code(ModuleUnload("none")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Commands_are_told_of(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        Assert.Equal(await own.Of(CommandCount()), (await own.Each(CommandInfo())).Length);
        var names = await own.Each(CommandList());
        Assert.Contains("get", names);
        Assert.Contains("zadd", await own.Each(CommandList(CommandFilter.Pattern("zad*"))));
        Assert.Contains("get", await own.Each(CommandList(CommandFilter.Category("read"))));
        Assert.Empty(await own.Each(CommandList(CommandFilter.Module("none"))));
        var found = await own.Each(CommandInfo("get", "none", "client"));
        var get = found[0].IfNone((CommandInfo)null!);
        Assert.Equal(("get", 2, 1, 1, 1), (get.Name, get.Arity, get.FirstKey, get.LastKey, get.KeyStep));
        Assert.Contains("readonly", get.Flags);
        Assert.Contains("@string", get.Categories);
        Assert.Equal(Prelude.Some(1L), Assert.Single(get.KeySpecifications).Begin.GetInt64("spec.index"));
        Assert.True(found[1].IsNone);
        Assert.Contains(found[2].IfNone((CommandInfo)null!).Subcommands, inner => inner.Name == "client|id");
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Documentation_and_keys_are_told(ProtocolPreference protocol)
    {
        await using var own = await Own.Start(protocol);
        var docs = await own.Each(CommandDocs("set", "config", "none"));
        Assert.Equal(["config", "set"], docs.Select(one => one.Name).Order());
        var set = docs.Single(one => one.Name == "set");
        Assert.Equal(("1.0.0", "string"), (set.Since, set.Group));
        Assert.Contains(set.Arguments, argument => argument.Name == "condition" && argument.Kind == "oneof" && argument.Arguments.Count > 0);
        Assert.NotEmpty(set.History);
        Assert.Contains(docs.Single(one => one.Name == "config").Subcommands, inner => inner.Name == "config|get");
        Assert.InRange((await own.Each(CommandDocs())).Length, 200, 1000);
        Assert.Equal(["a", "b"], await own.Each(CommandGetKeys("MGET", "a", "b")));
        Assert.Equal(["k"], await own.Each(CommandGetKeys("OBJECT ENCODING", "k")));
        var key = Assert.Single(await own.Each(CommandGetKeysAndFlags("GET", "k")));
        Assert.Equal("k", key.Key);
        Assert.Contains("RO", key.Flags);
        Assert.Equal("ERR", await own.Code(CommandGetKeys("PING")));
    }
}
