using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.Programs;

/// <summary>MULTI and EXEC on a real server: what runs, what does not, and what is said of it.</summary>
public sealed class TransactionTests
{
    private readonly string prefix = SharedServer.Prefix();

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Eight_results_are_typed_and_nil_is_none(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var (a, b, c) = (prefix + "a", prefix + "b", prefix + "c");

        var eight = await client.Run(Multi((Incr(a), Set(b, "text"), Get(b), Incr(a), StrLen(b), Get(c), Exists(a, b, c), Incr(a).Map(n => n * 10)).Zip())).Right();

        Assert.Equal(
            (1L, Unit.Default, Prelude.Some((RedisValue)"text"), 2L, 4L, Option<RedisValue>.None, 2L, 30L), eight);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_sequence_of_thousands_is_one_transaction(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var all = await client.Run(Multi(Pipeline.Traverse(Enumerable.Range(0, 5_000), _ => Incr(prefix + "n")))).Right();

        Assert.Equal(Enumerable.Range(1, 5_000).Select(n => (long)n), all);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task An_error_inside_is_its_elements_own_and_the_others_run(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var (text, number) = (prefix + "text", prefix + "number");

        var (set, failed, counted) = await client.Run(Multi((Set(text, "no number"), Incr(text).Attempt(), Incr(number)).Zip())).Right();
        Assert.Equal((Unit.Default, 1L), (set, counted));
        Assert.Equal(("ERR", Delivery.Rejected, true), Seen(failed.Left()));

        var whole = await client.Run(Multi(Incr(text).Zip(Incr(number)))).Left();
        Assert.Equal(("ERR", Delivery.Rejected, false), Seen(whole));
        Assert.Equal(("INCR", 0), (whole.Context.Command, whole.Context.Index));
        Assert.Equal(Prelude.Some(2L), await client.Run(Get<long>(number)).Right());
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Refusals_while_queueing_are_the_causes_and_nothing_runs(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var key = prefix + "n";

        var error = await client.Run(Multi((Incr(key), Raw.Ask("NOSUCHCOMMAND", "a"), Incr(key), Raw.Ask("GET", key, "b")).Zip())).Left();

        var aborted = Assert.IsType<RedisError.Transaction.Aborted>(error);
        Assert.Equal((Delivery.Rejected, true, false), (error.Delivery, error.IsRetrySafe, error.IsTransient));
        Assert.Equal([("NOSUCHCOMMAND", 1), ("GET", 3)], aborted.Causes.Map(cause => (cause.Context.Command, cause.Context.Index ?? -1)).ToArray());
        Assert.All(aborted.Causes, cause => Assert.Equal("ERR", Assert.IsType<RedisError.Server>(cause).Code));
        Assert.Equal(Option<long>.None, await client.Run(Get<long>(key)).Right());
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Many_callers_transactions_on_one_connection_are_never_mixed(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var key = prefix + "shared";

        await Task.WhenAll(Enumerable.Range(0, 16).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                var mine = $"{caller}:{i}";
                var (_, read) = await client.Run(Multi(Set(key, mine).Zip(Get<string>(key)))).Right();
                Assert.Equal(mine, read);
                Assert.Equal(mine, await client.AtServer().Run(Raw.Echo(mine).Map(text => text.ToString())).Right());
            }
        })));
    }

    [Fact]
    public async Task What_needs_no_server_is_answered_without_one()
    {
        await using var client = RedisClient.Create(Clients.Config(1)).Right();

        Assert.Equal(5, await client.Run(Multi(Pipeline.Pure(5))).Right());
        Assert.IsType<RedisError.Client.InvalidArgument>(await client.Run(Multi(Pipeline.Sequence(System.Array.Empty<Pipeline<long>>()))).Left());
        Assert.IsType<RedisError.Client.InvalidArgument>(await client.Run(Multi(Redis.Functional.Commands.Raw("SELECT", 1))).Left());
    }

    private static (string Code, Delivery Delivery, bool IsRetrySafe) Seen(RedisError error) =>
        (Assert.IsType<RedisError.Server>(error).Code, error.Delivery, error.IsRetrySafe);
}
