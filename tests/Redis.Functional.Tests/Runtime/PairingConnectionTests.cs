using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A connection that passes from one user to the next, is kept alive, or subscribes, with a server that answers it wrongly.</summary>
public sealed class PairingConnectionTests
{
    static ServerScript Script => PairingServer.Script;

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_multi_that_is_open_after_a_good_exec_reaches_no_other_user(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Script.OnFirst(1, "EXEC", ScriptReply.Array(ScriptReply.Integer(1))));
        var outcome = await PairingBench.Disturbed(server, mode, protocol, RedisProgram.Multi(Sample.Incr("a")), "MULTI");

        Assert.Equal(1, outcome.IfRight());
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_watch_that_stays_on_reaches_no_other_user(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Script.On("UNWATCH", ScriptReply.Simple("QUEUED")));
        var outcome = await PairingBench.Disturbed(server, mode, protocol, RedisProgram.Optimistic(["k"], RedisProgram.Fail<Transaction<long>>(new RedisError.Client.Missing("x")), RetrySchedule.Times(0)), "WATCH");

        Assert.IsType<RedisError.Client.Missing>(outcome.Error);
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_fence_takes_nothing_but_OK_for_its_UNWATCH(PairingMode mode, ProtocolPreference protocol)
    {
        // The first UNWATCH is that of Optimistic.
        await using var server = ScriptServer.Start(Script.On("UNWATCH", ScriptReply.Simple("QUEUED")).OnFirst(1, "UNWATCH", ScriptReply.Ok));
        var outcome = await PairingBench.Disturbed(server, mode, protocol, RedisProgram.Optimistic(["k"], RedisProgram.Fail<Transaction<long>>(new RedisError.Client.Missing("x")), RetrySchedule.Times(0)), "WATCH");

        Assert.IsType<RedisError.Client.Missing>(outcome.Error);
        Assert.Equal(2, server.Count("UNWATCH"));
    }

    [Theory]
    [InlineData(PairingMode.Pooled, ProtocolPreference.Resp2)]
    [InlineData(PairingMode.Pooled, ProtocolPreference.Resp3OrResp2)]
    [InlineData(PairingMode.Leased, ProtocolPreference.Resp2)]
    [InlineData(PairingMode.Leased, ProtocolPreference.Resp3OrResp2)]
    public async Task After_a_transaction_a_nonce_goes_before_the_next_user(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = await PairingBench.Connect(server, mode, protocol, static config => config with { KeepAliveInterval = TimeSpan.Zero });
        _ = await client.Run(mode, RedisProgram.Multi(Sample.Incr("a")));
        _ = await client.Run(mode, Sample.Get("a"));
        var connection = server.Commands.First(command => command.Name == "MULTI").Connection;

        Assert.Equal(["EXEC", "ECHO", "GET"], server.Commands.Where(command => command.Connection == connection).Select(command => command.Name).TakeLast(3));
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_connection_whose_fence_is_not_answered_in_time_ends(ProtocolPreference protocol)
    {
        var time = new FakeTime();
        await using var server = ScriptServer.Start(Script
            .On("GET", ScriptReply.Nothing)
            .On("ECHO", static (command, _) => command[1].Length == 32 ? ScriptReply.Nothing : ScriptReply.Bulk(command[1])));
        await using var client = await PairingBench.Connect(server, PairingMode.Leased, protocol, config => config with
        {
            TimeProvider = time, CommandTimeout = TimeSpan.FromMilliseconds(300), ReadTimeout = TimeSpan.Zero, KeepAliveInterval = TimeSpan.Zero,
        });
        var running = client.Run(PairingMode.Leased, RedisProgram.OnLease(Sample.Get("never")));
        await server.ReceivedAsync("GET").WaitAsync(TimeSpan.FromSeconds(30));
        await time.BeatsUntil(() => running.IsCompleted, "the call ends");
        Assert.IsType<RedisError.Timeout>((await running).Error);
        Assert.Contains(server.Sessions, static session => session.Number == 2);

        await time.BeatsUntil(() => server.Sessions.All(static session => session.Number != 2), "the connection ends");
    }

    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_user_who_may_neither_PING_nor_ECHO_keeps_the_connections(PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = await PairingBench.Connect(server, mode, protocol);
        _ = await client.Run(mode, Sample.Get("a"));
        server.Script = Script.On("ECHO", Forbidden("echo")).On("PING", Forbidden("ping"));
        for (var i = 0; i < 10; i++)
        {
            Assert.True((await client.Run(mode, RedisProgram.Multi(Sample.Incr("a")))).IsOk);
            Assert.Equal(Prelude.Some("b"), (await client.Run(mode, Sample.Get("b"))).IfRight());
            Assert.True((await client.Run(mode, RedisProgram.Optimistic(["k"], RedisProgram.Pure(RedisProgram.Multi(Sample.Incr("a")))))).IsOk);
        }

        PairingBench.NoneHasEnded(server);
    }

    // What is due when the lease ends is a reply that comes soon: no reason to close a connection over which a blocking command went before.
    [Theory]
    [InlineData(PairingMode.Shared, ProtocolPreference.Resp2)]
    [InlineData(PairingMode.Pooled, ProtocolPreference.Resp3OrResp2)]
    public async Task A_lease_that_ends_after_a_blocking_command_keeps_its_connection(PairingMode mode, ProtocolPreference protocol)
    {
        var answer = new TaskCompletionSource();
        await using var server = ScriptServer.Start(Script
            .On("BLPOP", ScriptReply.Array("list", "element"))
            .On("GET", (command, _) => ScriptReply.Wait(answer.Task) + ScriptReply.Bulk(command[1])));
        await using var client = await PairingBench.Connect(server, mode, protocol);
        using var cancel = new CancellationTokenSource();
        var program = RedisProgram.OnLease(from popped in Redis.Functional.Commands.BLPop("list", TimeSpan.FromSeconds(1)) from slow in Sample.Get("slow") select slow);
        var lease = client.RunResult(program, cancel.Token).AsTask();
        await server.ReceivedAsync("GET").WaitAsync(TimeSpan.FromSeconds(30));
        await cancel.CancelAsync();
        Assert.Equal(Delivery.Unknown, (await lease).Error.Delivery);
        answer.SetResult();

        // The fence, which is sent only over a connection that is kept.
        await Eventually.TrueAsync(() => Leased().SkipWhile(name => name != "GET").Contains("ECHO"), "a fence is sent");

        IEnumerable<string> Leased()
        {
            var connection = server.Commands.Single(command => command.Name == "BLPOP").Connection;
            return server.Commands.Where(command => command.Connection == connection).Select(command => command.Name);
        }
    }

    public static TheoryData<string, PairingMode, ProtocolPreference> WrongPongs => PairingBench.Each(["x", "PONG"]);

    [Theory]
    [MemberData(nameof(WrongPongs))]
    public async Task A_wrong_answer_to_the_keep_alive_ends_the_connection(string bulk, PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = await PairingBench.Connect(server, mode, protocol, static config => config with { KeepAliveInterval = TimeSpan.FromMilliseconds(100) });
        _ = await client.Run(mode, Sample.Get("a"));
        var connection = server.Commands.First(command => command.Name == "GET").Connection;
        server.Script = Script.On("PING", (_, session) => session.Number == connection ? ScriptReply.Bulk(bulk) : ScriptReply.Simple("PONG"));

        await PairingBench.Ended(server, connection);
        await PairingBench.HasOwnValues(client, mode);
    }

    public static TheoryData<string, PairingMode, ProtocolPreference> WrongConfirmations => PairingBench.Each(["+OK\r\n", "$4\r\nnews\r\n", "+QUEUED\r\n"]);

    [Theory]
    [MemberData(nameof(WrongConfirmations))]
    public async Task A_subscription_takes_no_other_reply_for_its_confirmation(string reply, PairingMode mode, ProtocolPreference protocol)
    {
        await using var server = ScriptServer.Start(Script
            .On("SUBSCRIBE", static (command, session) => session.Protocol == 3 ? Confirmation(command[1]) : ScriptReply.Array(ScriptReply.Bulk("subscribe"), ScriptReply.Bulk(command[1]), ScriptReply.Integer(1)))
            .OnFirst(1, "SUBSCRIBE", ScriptReply.Raw(reply)));
        await using var client = await PairingBench.Connect(server, mode, protocol, static config => config with { PubSub = PubSubConnection.Shared });
        _ = await client.Run(mode, Sample.Get("a"));
        await using var subscription = client.Subscribe("news");
        await server.ReceivedAsync("SUBSCRIBE").WaitAsync(TimeSpan.FromSeconds(30));

        await PairingBench.HasOwnValues(client, mode);
        await PairingBench.Ended(server, server.Commands.First(command => command.Name == "SUBSCRIBE").Connection);
        Assert.True((await subscription.WaitUntilSubscribed().AsTask().WaitAsync(TimeSpan.FromSeconds(30))).IsRight);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_subscription_on_the_shared_connection_takes_no_reply_of_a_caller(int confirmations)
    {
        await using var server = ScriptServer.Start(Script.On("SUBSCRIBE", (command, _) => confirmations == 0 ? ScriptReply.Nothing : Confirmation($"another {command[1]}")));
        await using var client = await PairingBench.Connect(server, PairingMode.Shared, ProtocolPreference.Resp3OrResp2, static config => config with { PubSub = PubSubConnection.Shared });
        await using var subscription = client.Subscribe("news");
        await server.ReceivedAsync("SUBSCRIBE").WaitAsync(TimeSpan.FromSeconds(30));
        var gets = Enumerable.Range(0, 50).Select(n => (Key: $"{n}", Outcome: client.Run(PairingMode.Shared, Sample.Get($"{n}")))).ToList();

        foreach (var (key, outcome) in gets)
            if ((await outcome).TryGetValue(out var value)) Assert.Equal(Prelude.Some(key), value);
        await PairingBench.Ended(server, 1);
    }

    [Fact]
    public async Task Names_are_confirmed_in_whatever_order_they_come()
    {
        var held = new List<string>();
        await using var server = ScriptServer.Start(Script.On("SUBSCRIBE", (command, _) =>
        {
            held.Insert(0, command[1]);
            return held.Count < 3 ? ScriptReply.Push(ScriptReply.Bulk("invalidate"), ScriptReply.Array("k")) : held.Aggregate(ScriptReply.Nothing, static (all, name) => all + Confirmation(name));
        }));
        await using var client = await PairingBench.Connect(server, PairingMode.Shared, ProtocolPreference.Resp3OrResp2, static config => config with { PubSub = PubSubConnection.Shared });
        await using var subscription = client.Subscribe("a", "b", "c");

        Assert.True((await subscription.WaitUntilSubscribed().AsTask().WaitAsync(TimeSpan.FromSeconds(30))).IsRight);
        Assert.Equal(Prelude.Some("k"), (await client.Run(PairingMode.Shared, Sample.Get("k"))).IfRight());
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(PairingMode.Shared)]
    [InlineData(PairingMode.Pooled)]
    [InlineData(PairingMode.Leased)]
    public async Task With_each_write_calls_transactions_and_leases_work_as_ever(PairingMode mode)
    {
        await using var server = ScriptServer.Start(Script);
        await using var client = await PairingBench.Connect(server, mode, ProtocolPreference.Resp3OrResp2, static config => config with { ReplyIntegrity = ReplyIntegrity.EachWrite });
        var outcomes = await Task.WhenAll(Enumerable.Range(0, mode == PairingMode.Leased ? 4 : 500).Select(async n => (Key: $"{n}", Outcome: await client.Run(mode, Sample.Get($"{n}")))));

        foreach (var (key, outcome) in outcomes) Assert.Equal(Prelude.Some(key), outcome.IfRight());
        Assert.Equal((1L, Prelude.Some("x")), (await client.Run(mode, RedisProgram.Multi(Sample.Incr("a").Zip(Sample.Get("x"))))).IfRight());
        Assert.Equal(1, (await client.Run(mode, RedisProgram.Optimistic(["k"], RedisProgram.Pure(RedisProgram.Multi(Sample.Incr("a")))))).IfRight());
        Assert.InRange(server.Connections, 1, 6);
    }

    // A clock that throws stands still; the dial that needs a timer fails, and the next one serves the caller.
    [Theory]
    [MemberData(nameof(PairingBench.Modes), MemberType = typeof(PairingBench))]
    public async Task A_clock_that_throws_shifts_no_reply_and_holds_up_no_call(PairingMode mode, ProtocolPreference protocol)
    {
        var time = new ThrowingTime();
        await using var server = ScriptServer.Start(Script);
        await using var client = await PairingBench.Connect(server, mode, protocol, config => config with { TimeProvider = time });
        _ = await client.Run(mode, Sample.Get("a"));
        time.Throws = true;
        for (var n = 0; n < 20; n++) Assert.Equal(Prelude.Some($"{n}"), (await client.Run(mode, Sample.Get($"{n}"))).IfRight());

        server.CloseConnections();
        var dialled = client.Run(mode, Sample.Get("b"));
        time.Throws = false;
        if ((await dialled).TryGetValue(out var value)) Assert.Equal(Prelude.Some("b"), value);
        await PairingBench.HasOwnValues(client, mode);
    }

    [Fact]
    public async Task With_each_write_a_user_who_may_not_ECHO_is_told_when_connecting()
    {
        await using var server = ScriptServer.Start(Script.On("ECHO", Forbidden("echo")));
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port), ReplyIntegrity = ReplyIntegrity.EachWrite };
        var connected = await RedisClient.Connect(config);

        Assert.Contains("ECHO", connected.LeftToList().Single().Message, StringComparison.OrdinalIgnoreCase);
    }

    static ScriptReply Forbidden(string command) => ScriptReply.Error($"NOPERM User u has no permissions to run the '{command}' command");

    static ScriptReply Confirmation(string name) => ScriptReply.Push(ScriptReply.Bulk("subscribe"), ScriptReply.Bulk(name), ScriptReply.Integer(1));
}
