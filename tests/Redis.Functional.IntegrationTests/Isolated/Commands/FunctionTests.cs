using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>Functions and scripts that concern a whole server, so that it is one of their own.</summary>
public sealed class FunctionTests
{
    private const string Code = """
        #!lua name=counters
        redis.register_function('hit', function(keys, args) return redis.call('INCRBY', keys[1], args[1]) end)
        redis.register_function{function_name='seen', callback=function(keys) return redis.call('GET', keys[1]) end, flags={'no-writes'}, description='how many'}
        """;

    private static readonly RedisFunction<long> Hit = RedisFunction.Create<long>("hit");
    private static readonly RedisFunction<Option<long>> Seen = RedisFunction.CreateOptional<long>("seen").ReadOnly();

    public static TheoryData<ProtocolPreference> Protocols => [ProtocolPreference.Resp2, ProtocolPreference.Resp3OrResp2];

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_library_is_loaded_called_dumped_and_restored(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        if (server is { Kind: "redis", Version.Major: < 7 }) return;

        Assert.Equal("counters", await client.Run(FunctionLoad(Code)).Right());
        Assert.Equal("ERR", Assert.IsType<RedisError.Server>(await client.Run(FunctionLoad(Code)).Left()).Code);
        Assert.Equal("counters", await client.Run(FunctionLoad(Code, replace: true)).Right());
        Assert.Equal(Option<long>.None, await client.Run(Seen.Call("page")).Right());
        Assert.Equal(2, await client.Run(Hit.Call("page", 2)).Right());
        Assert.Equal((3, 4), await client.Run(Multi((Hit.Call("page", 1), Hit.Call("page", 1)).Zip())).Right());
        Assert.Equal((5, 5L), await client.Run((Hit.Call("page", 1), Seen.Call("page").Map(n => n.IfNone(0))).Zip()).Right());
        Assert.Equal(Delivery.Unknown, (await client.Run(Hit.Call("page", "no number")).Left()).Delivery);
        Assert.IsType<RespValue.BulkString>(await client.Run(FCallRo("seen", ["page"])).Right());
        Assert.IsType<RespValue.Integer>(await client.Run(FCall("hit", ["page"], [1])).Right());

        var library = (await client.Run(FunctionList("count*", withCode: true)).Right())[0];
        Assert.Equal(("counters", "LUA", Prelude.Some(Code)), (library.Name, library.Engine, library.Code));
        var seen = library.Functions.Find(function => function.Name == "seen").IfNone(() => null!);
        Assert.Equal(("Some(how many)", "no-writes"), ($"{seen.Description}", string.Join(' ', seen.Flags)));
        Assert.Equal(Option<string>.None, library.Functions.Find(function => function.Name == "hit").IfNone(() => null!).Description);
        Assert.Equal(Option<string>.None, (await client.Run(FunctionList()).Right())[0].Code);

        var activity = await client.Run(FunctionStats()).Right();
        Assert.True(activity.Running.IsNone);
        Assert.Equal(("LUA", 1, 2), (activity.Engines[0].Name, activity.Engines[0].Libraries, activity.Engines[0].Functions));

        var dump = await client.Run(FunctionDump()).Right();
        Assert.IsType<RedisError.Server>(await client.Run(FunctionRestore(dump)).Left());
        await client.Run(FunctionRestore(dump, FunctionRestorePolicy.Replace)).Right();
        await client.Run(FunctionDelete("counters")).Right();
        Assert.IsType<RedisError.Server>(await client.Run(Hit.Call("page", 1)).Left());
        await client.Run(FunctionRestore(dump, FunctionRestorePolicy.Flush)).Right();
        Assert.Equal(7, await client.Run(Hit.Call("page", 1)).Right());
        await client.Run(FunctionFlush(FlushMode.Sync)).Right();
        Assert.Empty(await client.Run(FunctionList()).Right());
        Assert.Equal("NOTBUSY", Assert.IsType<RedisError.Server>(await client.Run(FunctionKill()).Left()).Code);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task What_runs_too_long_is_killed_from_another_connection(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        await using var other = await Clients.Connect(Clients.Config(server, protocol));
        await server.CliAsync("CONFIG", "SET", "lua-time-limit", "10");

        var script = client.Run(RedisScript.Create("while true do end").Call()).AsTask();
        await Busy(other);
        await other.Run(ScriptKill()).Right();
        Assert.Equal(Delivery.Unknown, (await script).Left().Delivery);

        if (server is { Kind: "redis", Version.Major: < 7 }) return;
        await client.Run(FunctionLoad("#!lua name=loops\nredis.register_function('loop', function() while true do end end)")).Right();
        var function = client.Run(RedisFunction.Create("loop").Call()).AsTask();
        await Busy(other);
        var running = (await other.Run(FunctionStats()).Right()).Running.IfNone(() => null!);
        Assert.Equal(("loop", "FCALL", true), (running.Name, running.Command.ToUpperInvariant(), running.Duration > TimeSpan.Zero));
        await other.Run(FunctionKill()).Right();
        Assert.Equal(Delivery.Unknown, (await function).Left().Delivery);
        Assert.True((await other.Run(Get("k"))).IsRight);
    }

    private static Task Busy(RedisClient client) => Eventually.TrueAsync(
        async () => (await client.Run(Get("k"))).Match(_ => false, error => error is RedisError.Server { Code: "BUSY", Delivery: Delivery.Rejected }),
        "the server is busy");

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_script_that_is_forgotten_is_sent_again_without_a_trace(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        var add = RedisScript.Create<long>("return redis.call('INCR', KEYS[1])");
        for (var i = 1; i <= 3; i++)
        {
            await client.Run(ScriptFlush(i == 2 ? FlushMode.Async : FlushMode.AsConfigured)).Right();
            Assert.Equal(i, await client.Run(add.Call("n")).Right());
        }
    }
}
