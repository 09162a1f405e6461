using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Programs;

/// <summary>Servers that refuse a transaction, or a part of it: what is said, and that the connection which others share is not left inside MULTI.</summary>
public sealed class RefusedTransactionTests
{
    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_user_without_exec_gets_the_reason_and_the_connection_goes_on(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await server.CliAsync("ACL", "SETUSER", "limited", "on", ">pw", "~*", "+@all", "-exec");
        await using var client = await Limited(server, protocol);

        var aborted = Assert.IsType<RedisError.Transaction.Aborted>(await client.Run(Multi(Raw.Incr("n").Zip(Raw.Incr("n")))).Left());

        Assert.Equal(("NOPERM", "EXEC"), Cause(aborted));
        Assert.Equal(Delivery.Rejected, aborted.Delivery);
        Assert.Equal("after", (await client.Run(Raw.Echo("after")).Right()).ToString());
        Assert.Equal(Option<RedisValue>.None, await client.Run(Raw.Get("n")).Right());
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_user_without_multi_is_not_told_that_nothing_ran(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await server.CliAsync("ACL", "SETUSER", "limited", "on", ">pw", "~*", "+@all", "-multi");
        await using var client = await Limited(server, protocol);

        var aborted = Assert.IsType<RedisError.Transaction.Aborted>(await client.Run(Multi(Raw.Incr("n"))).Left());

        Assert.Equal(("NOPERM", "MULTI"), Cause(aborted));
        Assert.Equal((Delivery.Unknown, false), (aborted.Delivery, aborted.IsRetrySafe));
        Assert.Equal("1", (await client.Run(Raw.Get("n")).Right()).Match(value => value.ToString(), () => ""));
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_key_that_is_forbidden_names_its_command(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await server.CliAsync("ACL", "SETUSER", "limited", "on", ">pw", "~mine*", "+@all");
        await using var client = await Limited(server, protocol);

        var aborted = Assert.IsType<RedisError.Transaction.Aborted>(await client.Run(Multi(Raw.Incr("mine").Zip(Raw.Incr("theirs")))).Left());

        Assert.Equal(("NOPERM", "INCR"), Cause(aborted));
        Assert.Equal((1, true), (aborted.Causes[0].Context.Index, aborted.IsRetrySafe));
        Assert.Equal(Option<RedisValue>.None, await client.Run(Raw.Get("mine")).Right());
    }

    [Fact]
    public async Task Without_memory_it_is_refused_and_no_retry_helps()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        await server.CliAsync("CONFIG", "SET", "maxmemory", "1");

        var aborted = Assert.IsType<RedisError.Transaction.Aborted>(await client.Run(Multi(Raw.Incr("n")).Retry(RetrySchedule.Times(3))).Left());

        Assert.Equal(("OOM", "INCR"), Cause(aborted));
        Assert.Equal((Delivery.Rejected, 1), (aborted.Delivery, aborted.Context.AttemptNumber));
    }

    [Fact]
    public async Task Too_few_replicas_are_waited_for_by_a_retry()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        await server.CliAsync("CONFIG", "SET", "min-replicas-to-write", "1");
        var attempts = 0;
        var schedule = RetrySchedule.Times(1_000) & RetrySchedule.Constant(TimeSpan.FromMilliseconds(2));

        var n = await client.Run(Defer(() =>
        {
            if (++attempts == 3) server.CliAsync("CONFIG", "SET", "min-replicas-to-write", "0").GetAwaiter().GetResult();
            return (RedisProgram<long>)Multi(Raw.Incr("n"));
        }).Retry(schedule)).Right();

        Assert.Equal((1, 3), (n, attempts));
    }

    private static (string Code, string? Command) Cause(RedisError.Transaction.Aborted aborted)
    {
        var cause = Assert.IsType<RedisError.Server>(aborted.Causes[0]);
        return (cause.Code, cause.Context.Command);
    }

    private static Task<RedisClient> Limited(RedisServer server, ProtocolPreference protocol) =>
        Clients.Connect(Clients.Config(server, protocol) with { Credentials = new RedisCredentials("limited", "pw") });
}
