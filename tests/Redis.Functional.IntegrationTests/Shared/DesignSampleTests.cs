using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared;

/// <summary>The first page of what programs look like: it compiles as it stands, and does what it says.</summary>
public class DesignSampleTests
{
    [Fact]
    public async Task Values_compose_and_run()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        var ct = TestContext.Current.CancellationToken;

        // snippet: values
        Command<Option<int>> answer = from v in Get<int>("foo") select v.Map(x => x + 1);     // still a command

        RedisProgram<string> greet =
            from _    in Set("foo", "1", Expiry.In(TimeSpan.FromMinutes(1)))
            from v    in Get<int>("foo").Require("foo")               // None becomes Left
            from m    in v > 100 ? Pure(0L) : Incr("foo")
            from pair in (Get<int>("foo"), Get("bar")).Zip()          // one round trip
            select $"{v} {m} {pair.Item1} {pair.Item2.IsNone}";
        Either<RedisError, string> r = await client.Run(greet, ct);

        Pipeline<Seq<Either<RedisError, long>>> each = Pipeline.Traverse(["a", "txt"], k => Incr(k).Attempt());
        Transaction<(long, Option<string>)> tx = Multi((Incr("a"), Get<string>("b")).Zip());

        RedisProgram<long> add(RedisKey key, long delta) => Optimistic([key],            // WATCH, read, MULTI, EXEC; again on conflict
            from cur in Get<long>(key).IfNone(0)
            select Multi(Set(key, cur + delta).Map(_ => cur + delta)),
            RetrySchedule.Times(5) & RetrySchedule.Exponential(TimeSpan.FromMilliseconds(10)));
        // end snippet

        Assert.Equal("1 2 Some(2) True", r.Right());
        Assert.Equal(Prelude.Some(3), await client.Run(answer, ct).Right());
        await client.Run(Set("txt", "no number"), ct).Right();
        var outcomes = await client.Run(each, ct).Right();
        Assert.Equal(1, outcomes[0].Right());
        Assert.Equal("ERR", Assert.IsType<RedisError.Server>(outcomes[1].Left()).Code);
        Assert.Equal((2, Option<string>.None), await client.Run(tx, ct).Right());
        Assert.Equal(5, await client.Run(add("sum", 5), ct).Right());
        Assert.Equal(12, await client.Run(add("sum", 7), ct).Right());
    }

    /// <summary>LanguageExt's own Set, imported beside the commands, does not steal them.</summary>
    [Fact]
    public async Task Set_is_the_command_beside_LanguageExts_prelude()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var key = SharedServer.Prefix() + "k";
        await client.Run(BesidePrelude.Store(key), TestContext.Current.CancellationToken).Right();
        Assert.Equal("v", (await client.Run(Get(key), TestContext.Current.CancellationToken).Right()).Map(v => v.ToString()));
    }
}
