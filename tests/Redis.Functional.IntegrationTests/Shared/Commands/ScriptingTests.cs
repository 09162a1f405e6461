using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>Scripts and functions, on a real server.</summary>
public sealed class ScriptingTests : Catalogue
{
    private static readonly RedisScript<long> Add = RedisScript.Create<long>("return redis.call('INCRBY', KEYS[1], ARGV[1])");
    private static readonly RedisScript<RespValue> HalfDone = RedisScript.Create("redis.call('INCR', KEYS[1]) return redis.call('LPOP', KEYS[1])");

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_script_runs_alone_in_a_pipeline_in_a_transaction_and_in_a_program(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var key = redis.Key("n");
        Assert.Equal(5, await redis.Of(Add.Call(key, 5)));
        Assert.Equal((6, 8), await redis.Of((Add.Call(key, 1), Add.Call(key, 2)).Zip()));
        Assert.Equal((9, 11), await redis.Of(Multi((Add.Call(key, 1), Add.Call(key, 2)).Zip())));
        Assert.Equal("14", await redis.Of(from n in Add.Call(key, 3) from text in Get<string>(key).Require("n") select text));
        Assert.Equal(12, await redis.Of(Optimistic([key], from n in Get<long>(key).IfNone(0) select Multi(Add.Call(key, 12 - n)))));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Lua_values_become_typed_ones(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        Assert.Equal("x", await redis.Of(RedisScript.Create<string>("return ARGV[1]").Call([], "x")));
        Assert.Equal(3, await redis.Of(RedisScript.Create("return 3.9", Codec.Int64).Call()));
        Assert.True(await redis.Of(RedisScript.Create<bool>("return true").Call()));
        Assert.Equal(Option<string>.None, await redis.Of(RedisScript.CreateOptional<string>("return false").Call()));
        Assert.Equal("1 2", string.Join(' ', await redis.Each(RedisScript.CreateList<int>("return {1, '2', nil, 4}").Call())));
        Assert.IsType<RespValue.Array>(await redis.Of(RedisScript.Create("return {1, {2}}").Call()));
        Assert.Equal("a", await redis.Of(RedisScript.Create("return {1, 'a'}").Decode(tree => tree is RespValue.Array { Items: [_, RespValue.BulkString text] }
            ? Prelude.Right<RedisError, string>(text.Bytes.ToString())
            : new RedisError.Decode("a pair", "something else")).Call()));
        Assert.IsType<RedisError.Decode>(await redis.Error(RedisScript.Create<long>("return 'x'").Call()));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task An_error_out_of_a_script_is_unknown_for_a_part_may_be_done(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var key = redis.Key("n");
        var error = Assert.IsType<RedisError.Server>(await redis.Error(HalfDone.Call(key)));
        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Equal(1, await redis.Of(Get<long>(key).IfNone(0)));
        Assert.Equal(Delivery.Unknown, (await redis.Error(HalfDone.Call(key).Retry(RetrySchedule.Times(5)))).Delivery);
        Assert.Equal(2, await redis.Of(Get<long>(key).IfNone(0)));
        Assert.Equal(Delivery.Unknown, (await redis.Error(RedisScript.Create("return redis.error_reply('NOSCRIPT mine')").Call())).Delivery);
        Assert.Equal(Delivery.Unknown, (await redis.Error(RedisScript.Create("this is no Lua").Call())).Delivery);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_read_only_script_cannot_write(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("EVAL_RO")) return;
        var key = redis.Key("n");
        await redis.Of(Set(key, 4));
        var get = RedisScript.Create<long>("return redis.call('GET', KEYS[1])").ReadOnly();
        Assert.Equal(4, await redis.Of(get.Call(key)));
        Assert.Equal(4, await redis.Of(get.Call(key)));
        Assert.Equal((4, 4), await redis.Of((get.Call(key), get.Call(key)).Zip()));
        await redis.Error(Add.ReadOnly().Call(key, 1));
        Assert.IsType<RespValue.BulkString>(await redis.Of(EvalRo("return redis.call('GET', KEYS[1])", [key])));
        Assert.IsType<RespValue.BulkString>(await redis.Of(EvalShaRo(get.Sha1, [key])));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_servers_scripts_are_asked_about(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var text = $"return '{redis.Prefix}'";
        var sha1 = RedisScript.Create(text).Sha1;
        var error = await redis.Error(EvalSha(sha1));
        Assert.Equal(("NOSCRIPT", Delivery.Rejected), (Assert.IsType<RedisError.Server>(error).Code, error.Delivery));
        Assert.Equal(sha1, await redis.Of(ScriptLoad(text)));
        Assert.Equal("True False", string.Join(' ', await redis.Each(ScriptExists(sha1, new string('0', 40)))));
        Assert.IsType<RespValue.BulkString>(await redis.Of(EvalSha(sha1)));
        Assert.IsType<RespValue.BulkString>(await redis.Of(Eval(text)));
        Assert.Equal("NOTBUSY", await redis.Code(ScriptKill()));
        if (await redis.Has("SCRIPT|SHOW")) Assert.Equal(text, await redis.Of(ScriptShow(sha1)));
    }
}
