using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Topologies;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Topologies.FakeSentinels;

namespace Redis.Functional.Tests.Runtime;

/// <summary>What a client sends again that lets calls wait for a connection, and what it does not.</summary>
public sealed class ResendingTests
{
    private static readonly ScriptReply Demoted = ScriptReply.Error("UNBLOCKED force unblock from blocking operation, instance state changed (master -> replica?)");
    private static readonly ScriptReply ReadOnly = ScriptReply.Error("READONLY You can't write against a read only replica.");

    public static TheoryData<bool> Pooled => [false, true];

    [Theory]
    [MemberData(nameof(Pooled))]
    public async Task A_read_whose_reply_was_lost_is_sent_again(bool pooled)
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("GET", ScriptReply.Bulk("here")).OnFirst(3, "GET", ScriptReply.Close));
        await using var client = await Connected(Waiting(server, pooled));

        Assert.Equal("here", await Value(client));
        Assert.Equal(4, server.Count("GET"));
    }

    [Theory]
    [MemberData(nameof(Pooled))]
    public async Task A_read_that_ends_each_connection_is_sent_again_three_times(bool pooled)
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("GET", ScriptReply.Close));
        await using var client = await Connected(Waiting(server, pooled));
        var error = await Error(client.Run(Get("k")));

        Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Equal((Delivery.Unknown, 3, "GET"), (error.Delivery, error.Context.Hops, error.Context.Command));
        Assert.Contains("sent again 3 times", error.Context.ToString(), StringComparison.Ordinal);
        Assert.Equal(4, server.Count("GET"));
    }

    [Theory]
    [MemberData(nameof(Pooled))]
    public async Task A_write_that_may_have_run_is_not_sent_again(bool pooled)
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("INCR", ScriptReply.Close).On("MULTI", ScriptReply.Close));
        await using var client = await Connected(Waiting(server, pooled));

        foreach (RedisProgram<long> program in (RedisProgram<long>[])[Incr("n"), Get("k").Zip(Incr("n"), static (_, n) => n), Multi(Incr("n"))])
        {
            var error = await Error(client.Run(program));
            Assert.Equal((Delivery.Unknown, null), (error.Delivery, error.Context.Hops));
        }

        Assert.Equal((2, 1), (server.Count("INCR"), server.Count("MULTI")));
    }

    [Fact]
    public async Task A_client_whose_calls_do_not_wait_sends_nothing_again()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("GET", ScriptReply.Close));
        await using var client = await Connected(Waiting(server, pooled: false) with { WhenDisconnected = WhenDisconnected.Fail });

        Assert.Equal((Delivery.Unknown, null), (await Error(client.Run(Get("k"))) is var error ? error.Delivery : default, error.Context.Hops));
        Assert.Equal(1, server.Count("GET"));
    }

    [Fact]
    public async Task A_batch_that_only_reads_is_sent_again_as_a_whole()
    {
        await using var server = ScriptServer.Start(ServerScript.Default
            .On("GET", static (command, _) => ScriptReply.Bulk(command[1])).OnFirst(1, "GET", ScriptReply.Bulk("other") + ScriptReply.Close)
            .On("MULTI", ScriptReply.Ok).On("STRLEN", ScriptReply.Simple("QUEUED")).On("EXEC", ScriptReply.Array(ScriptReply.Integer(5))).OnFirst(1, "EXEC", ScriptReply.Close));
        await using var client = await Connected(Waiting(server, pooled: false));

        Assert.Equal("ab", await Right(client.Run(Get<string>("a").Zip(Get<string>("b"), static (a, b) => $"{a.IfNone("")}{b.IfNone("")}"))));
        Assert.Equal(5, await Right(client.Run(Multi(StrLen("k")))));
        Assert.Equal(2, server.Count("EXEC"));
    }

    [Fact]
    public async Task What_has_not_left_is_sent_on_the_next_connection_and_what_has_left_is_not()
    {
        var isFirst = true;
        var transport = new AcceptingTransport(() => new PipeConnection { PauseAt = Interlocked.Exchange(ref isFirst, false) ? 100 : 0 });
        var connecting = Connected(new RedisConfig { Transport = transport, Protocol = ProtocolPreference.Resp2, WhenDisconnected = WhenDisconnected.Wait, ConnectTimeout = Patience, CommandTimeout = Patience });
        var first = await transport.Greeted();
        await using var client = await connecting;
        var left = client.Run(Set("k", new string('x', 1_000))).AsTask();
        var behind = client.Run(Incr("n")).AsTask();
        first.Close();

        var lost = await Error(left);
        Assert.Equal((Delivery.Unknown, null), (lost.Delivery, lost.Context.Hops));
        var second = await transport.Greeted();
        var request = await second.Request();
        while (request.Name != "INCR") request = await second.Request();
        await second.Answer(":7\r\n");
        Assert.Equal(7, await Right(behind));
    }

    [Fact]
    public async Task A_server_of_its_own_that_refuses_writes_is_not_asked_again()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("INCR", ReadOnly));
        await using var client = await Connected(Waiting(server, pooled: false));

        Assert.Equal("READONLY", Assert.IsType<RedisError.Server>(await Error(client.Run(Incr("n")))).Code);
        Assert.Equal(1, server.Count("INCR"));
    }

    [Theory]
    [MemberData(nameof(Pooled))]
    public async Task What_a_deposed_primary_refuses_goes_to_the_next(bool pooled)
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(), all.AddServer());
        deposed.Script = Role(deposed.Script, "master").On("INCR", ReadOnly).On("SET", ReadOnly)
            .On("MULTI", ScriptReply.Ok).On("EXEC", ScriptReply.Error("EXECABORT Transaction discarded because of previous errors."));
        next.Script = next.Script.On("INCR", ScriptReply.Integer(1)).On("SET", ScriptReply.Ok).On("MULTI", ScriptReply.Ok);
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(Waiting(pooled)));
        var single = client.Run(Incr("n")).AsTask();
        var batch = client.Run(Set("k", "v").Zip(Incr("n"), static (_, n) => n)).AsTask();
        await deposed.ReceivedAsync("INCR", 4).WaitAsync(Patience);
        await Publish(sentinel, "+switch-master", $"orders {deposed.Host} {deposed.Port} {next.Host} {next.Port}");

        Assert.Equal((1, 1), (await Right(single), await Right(batch)));
        Assert.Equal(2, next.Count("INCR"));
    }

    [Fact]
    public async Task A_transaction_that_was_refused_while_queueing_runs_on_the_next_primary()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(), all.AddServer());
        deposed.Script = deposed.Script.On("INCR", ReadOnly).On("MULTI", ScriptReply.Ok).On("EXEC", ScriptReply.Error("EXECABORT Transaction discarded because of previous errors."));
        next.Script = next.Script.On("INCR", ScriptReply.Simple("QUEUED")).On("MULTI", ScriptReply.Ok).On("EXEC", ScriptReply.Array(ScriptReply.Integer(3)));
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(Waiting(pooled: false)));
        var running = client.Run(Multi(Incr("n"))).AsTask();
        await deposed.ReceivedAsync("EXEC").WaitAsync(Patience);
        await Publish(sentinel, "+switch-master", $"orders {deposed.Host} {deposed.Port} {next.Host} {next.Port}");

        Assert.Equal(3, await Right(running));
        Assert.Equal(1, next.Count("EXEC"));
    }

    [Fact]
    public async Task A_batch_of_which_something_ran_is_told()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer();
        primary.Script = primary.Script.On("INCR", ReadOnly).On("SET", ScriptReply.Ok);
        all.AddSentinel(primary);
        await using var client = await Connected(all.Config(Waiting(pooled: false)));
        var error = await Error(client.Run(Set("k", "v").Zip(Incr("n"), static (_, n) => n)));

        Assert.Equal(("READONLY", true), (Assert.IsType<RedisError.Server>(error).Code, error.Context.MayHaveWritten));
        Assert.Equal(1, primary.Count("INCR"));
    }

    [Fact]
    public async Task A_refusal_that_lasts_is_told_when_the_time_is_over_and_servers_get_few_rounds()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer();
        primary.Script = primary.Script.On("INCR", ReadOnly);
        all.AddSentinel(primary);
        await using var client = await Connected(all.Config(Waiting(pooled: false) with { CommandTimeout = TimeSpan.FromSeconds(1) }));
        var errors = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Error(client.Run(Incr("n")))));

        // On a busy machine the time of some is over while they are on the connection.
        var told = errors.OfType<RedisError.Server>().ToArray();
        Assert.Equal(100, told.Length + errors.OfType<RedisError.Timeout>().Count());
        Assert.NotEmpty(told);
        Assert.All(told, static error => Assert.Equal(("READONLY", Delivery.Rejected), (error.Code, error.Delivery)));
        Assert.All(errors, static error => Assert.InRange(error.Context.Hops ?? 0, 0, 20));
        Assert.Contains(errors, static error => error.Context.Hops > 0);
    }

    [Fact]
    public async Task What_rests_ends_when_it_is_cancelled_and_when_the_client_closes()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer();
        primary.Script = primary.Script.On("INCR", ReadOnly);
        all.AddSentinel(primary);
        var client = await Connected(all.Config(Waiting(pooled: false) with { CommandTimeout = Patience }));
        using var leaving = new CancellationTokenSource();
        var (cancelled, closed) = (client.Run(Incr("n"), leaving.Token).AsTask(), client.Run(Incr("n")).AsTask());
        await primary.ReceivedAsync("INCR", 4).WaitAsync(Patience);
        await leaving.CancelAsync();

        // Unknown while it is on the connection, and known between two sendings.
        Assert.True(Assert.IsType<RedisError.Client.Cancelled>(await Error(cancelled)).Delivery is Delivery.Rejected or Delivery.Unknown);
        await client.DisposeAsync();
        Assert.False((await Error(closed)).Delivery == Delivery.NotSent);
    }

    [Fact]
    public async Task Of_calls_that_wait_for_a_connection_as_many_as_the_window_takes_are_kept()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.OnConnect(ScriptReply.Close));
        await using var client = RedisClient.Create(Waiting(server, pooled: false) with { MaxInFlightCommands = 10, WhenInFlightFull = WhenInFlightFull.Fail, CommandTimeout = Patience })
            .Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));
        var calls = Enumerable.Range(0, 15).Select(_ => client.Run(Get("k")).AsTask()).ToArray();

        foreach (var call in calls[10..])
        {
            var error = Assert.IsType<RedisError.Client.Backpressure>(await Error(call));
            Assert.Contains("waiting for a connection", error.Message, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(calls[..10], static call => call.IsCompleted);
    }

    [Theory]
    [MemberData(nameof(Pooled))]
    public async Task A_blocking_command_that_a_demotion_ended_waits_on_the_next_primary(bool pooled)
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(), all.AddServer());
        deposed.Script = deposed.Script.On("BLPOP", Demoted);
        next.Script = next.Script.On("BLPOP", ScriptReply.Array("q", "element"));
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(Waiting(pooled)));
        var popping = client.Run(BLPop("q", TimeSpan.FromSeconds(20))).AsTask();
        await deposed.ReceivedAsync("BLPOP", 2).WaitAsync(Patience);
        await Publish(sentinel, "+switch-master", $"orders {deposed.Host} {deposed.Port} {next.Host} {next.Port}");

        Assert.True((await Right(popping)).IsSome);
        Assert.Equal(1, next.Count("BLPOP"));
    }

    [Fact]
    public async Task A_blocking_command_that_was_unblocked_on_purpose_or_may_have_popped_is_told()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer();
        primary.Script = primary.Script.On("BLPOP", ScriptReply.Close).OnFirst(1, "BLPOP", ScriptReply.Error("UNBLOCKED client unblocked via CLIENT UNBLOCK"));
        all.AddSentinel(primary);
        await using var client = await Connected(all.Config(Waiting(pooled: false)));

        Assert.Equal("UNBLOCKED", Assert.IsType<RedisError.Server>(await Error(client.Run(BLPop("q", TimeSpan.FromSeconds(20))))).Code);
        Assert.Equal(Delivery.Unknown, (await Error(client.Run(BLPop("q", TimeSpan.FromSeconds(20))))).Delivery);
        Assert.Equal(2, primary.Count("BLPOP"));
    }

    [Fact]
    public async Task A_blocking_read_is_sent_again_on_another_lease()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("XREAD", ScriptReply.Null).OnFirst(2, "XREAD", ScriptReply.Close));
        await using var client = await Connected(Waiting(server, pooled: false));

        Assert.True((await Right(client.Run(XReadBlock("s", TimeSpan.FromSeconds(20), StreamPosition.End)))).IsEmpty);
        Assert.Equal(3, server.Count("XREAD"));
    }

    private static RedisConfig Waiting(bool pooled) => new()
    {
        WhenDisconnected = WhenDisconnected.Wait, Protocol = ProtocolPreference.Resp2, CommandTimeout = Patience, ConnectTimeout = Patience, Pool = pooled ? new PoolOptions { MaxSize = 4 } : null,
    };

    private static RedisConfig Waiting(ScriptServer server, bool pooled) => Waiting(pooled) with { Endpoint = At(server) };

    private static async Task<A> Right<A>(ValueTask<Either<RedisError, A>> outcome) => await Right(outcome.AsTask());

    private static async Task<A> Right<A>(Task<Either<RedisError, A>> outcome) => (await outcome.WaitAsync(Patience)).Match(
        Right: static value => value, Left: static error => throw new InvalidOperationException($"{error}"));

    private static async Task<RedisError> Error<A>(ValueTask<Either<RedisError, A>> outcome) => await Error(outcome.AsTask());

    private static async Task<RedisError> Error<A>(Task<Either<RedisError, A>> outcome) => (await outcome.WaitAsync(Patience)).Match(
        Right: static value => throw new InvalidOperationException($"{value}"), Left: static error => error);
}
