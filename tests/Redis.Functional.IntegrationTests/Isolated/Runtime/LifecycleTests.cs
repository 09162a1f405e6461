using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>Lazy, connected, disconnected, connected again, closed: in every order and at the same time.</summary>
public sealed class LifecycleTests
{
    [Fact]
    public async Task A_lazy_client_that_fails_says_what_is_wrong()
    {
        await using var proxy = FaultProxy.Start(1, faults: Faults.Refused);
        await using var client = RedisClient.Create(Clients.Config(proxy.Port)).Right();
        await client.Reconnect().Left();

        var error = await client.Run(Raw.Echo("hello")).Left();

        Assert.Equal(ConnectionFault.Disconnected, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Equal(Delivery.NotSent, error.Delivery);
        Assert.Contains("Start a server there", error.Message, StringComparison.Ordinal);
        Assert.False(client.IsConnected);
    }

    [Fact]
    public async Task A_lazy_client_that_waits_gets_its_answer_when_the_server_comes()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server, faults: Faults.Refused);
        await using var client = RedisClient.Create(Clients.Config(proxy.Port) with { WhenDisconnected = WhenDisconnected.Wait }).Right();
        var waiting = Enumerable.Range(0, 100).Select(i => client.Run(Raw.Echo(i)).AsTask()).ToArray();
        Assert.All(waiting, call => Assert.False(call.IsCompleted));

        proxy.Faults = Faults.None;

        for (var i = 0; i < waiting.Length; i++) Assert.Equal($"{i}", (await waiting[i]).Right().ToString());
    }

    [Fact]
    public async Task A_call_that_waits_in_vain_ends_at_its_deadline_and_says_why_there_is_no_connection()
    {
        await using var proxy = FaultProxy.Start(1, faults: Faults.Refused);
        await using var client = RedisClient.Create(Clients.Config(proxy.Port) with
        {
            WhenDisconnected = WhenDisconnected.Wait,
            CommandTimeout = TimeSpan.FromMilliseconds(300),
        }).Right();

        // A first dial has failed, however long that takes.
        await client.Reconnect().Left();
        var error = await client.Run(Raw.Echo("hello")).Left();

        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Timeout>(error).Delivery);
        Assert.Contains("Start a server there", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_waits_can_be_cancelled()
    {
        await using var proxy = FaultProxy.Start(1, faults: Faults.Refused);
        await using var client = RedisClient.Create(Clients.Config(proxy.Port) with { WhenDisconnected = WhenDisconnected.Wait }).Right();
        using var cancel = new CancellationTokenSource();

        var waiting = client.Run(Raw.Echo("hello"), cancel.Token);
        await cancel.CancelAsync();

        var error = Assert.IsType<RedisError.Client.Cancelled>(await waiting.Left());
        Assert.Equal(Delivery.NotSent, error.Delivery);
    }

    [Fact]
    public async Task Connect_after_a_loss_answers_for_the_next_connection_and_not_for_the_first()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Clients.Connect(Clients.Config(proxy.Port));

        proxy.Faults = Faults.Refused;
        await proxy.CutAsync();
        await Eventually.TrueAsync(() => !client.IsConnected, "the loss is noticed");
        var refused = await client.Reconnect().Left();
        proxy.Faults = Faults.None;
        await Eventually.TrueAsync(async () => (await client.Reconnect()).IsRight, "the server is back");

        Assert.Contains("Start a server there", refused.Message, StringComparison.Ordinal);
        Assert.True(client.IsConnected);
    }

    [Fact]
    public async Task Connect_during_the_delay_before_the_next_attempt_dials_at_once()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        var slow = new ReconnectPolicy { InitialDelay = TimeSpan.FromHours(1), MaxDelay = TimeSpan.FromHours(1), Jitter = 0 };
        await using var client = await Clients.Connect(Clients.Config(proxy.Port) with { Reconnect = slow });
        for (var i = 0; i < 5; i++)
        {
            await proxy.CutAsync();
            await Eventually.TrueAsync(() => !client.IsConnected, "the loss is noticed");

            _ = await client.Reconnect().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

            Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        }
    }

    [Fact]
    public async Task Disconnect_and_connect_as_often_as_one_likes()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        for (var i = 0; i < 20; i++)
        {
            await client.Disconnect();
            await client.Disconnect();
            Assert.False(client.IsConnected);
            Assert.IsType<RedisError.Client.Closed>(await client.Run(Raw.Echo("hello")).Left());
            await client.Reconnect().Right();
            await client.Reconnect().Right();
            Assert.True(client.IsConnected);
            Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        }
    }

    [Fact]
    public async Task After_disposal_nothing_connects_any_more()
    {
        await using var server = await RedisServer.StartAsync();
        var client = await Clients.Connect(Clients.Config(server));

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.DisposeAsync().AsTask()));
        await client.DisposeAsync();

        Assert.IsType<RedisError.Client.Closed>(await client.Reconnect().Left());
        Assert.IsType<RedisError.Client.Closed>(await client.Run(Raw.Echo("hello")).Left());
        Assert.IsType<RedisError.Client.Closed>(await client.Run(RedisProgram.OnLease(Raw.Echo("hello"))).Left());
        Assert.False(client.IsConnected);
        await Eventually.TrueAsync(async () => !(await server.CliAsync("CLIENT", "LIST")).Contains("lib-name=Redis.Functional", StringComparison.Ordinal), "no connection is left");
    }

    [Fact]
    public async Task Connecting_disconnecting_and_calling_at_the_same_time_ends_every_call()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");

        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(async () =>
        {
            var random = new Random(seed + worker);
            for (var i = 0; i < 200; i++)
            {
                var what = random.Next(20);
                if (what == 0) await client.Disconnect();
                else if (what < 4) _ = await client.Reconnect();
                else (await client.Run(Raw.Echo($"{worker}-{i}"))).IfRight(value => Assert.Equal($"{worker}-{i}", value.ToString()));
            }
        })));

        await client.Reconnect().Right();
        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        await Eventually.TrueAsync(
            async () => (await server.CliAsync("CLIENT", "LIST")).Split('\n').Count(line => !line.Contains("name=testkit", StringComparison.Ordinal) && line.Length > 0) == 1,
            "one connection is left");
    }

    [Fact]
    public async Task A_graceful_close_lets_calls_in_flight_end()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server, faults: Faults.Late(TimeSpan.FromMilliseconds(200)));
        var client = await Clients.Connect(Clients.Config(proxy.Port) with { MaxInFlightCommands = 500 });
        var calls = Enumerable.Range(0, 500).Select(i => client.Run(Raw.Echo(i)).AsTask()).ToArray();

        await client.DisposeAsync();

        for (var i = 0; i < calls.Length; i++) Assert.Equal($"{i}", (await calls[i]).Right().ToString());
    }

    [Fact]
    public async Task A_close_before_a_silent_server_ends_within_two_seconds_and_tells_unknown_from_not_sent()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        var client = await Clients.Connect(Clients.Config(proxy.Port) with { MaxInFlightCommands = 1, ReadTimeout = TimeSpan.Zero });
        proxy.Faults = Faults.Blackhole;
        var sent = client.Run(Raw.Echo("sent")).AsTask();
        var waits = client.Run(Raw.Echo("waits")).AsTask();

        using var lateness = new Lateness();
        var start = Stopwatch.GetTimestamp();
        await client.DisposeAsync();

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0, lateness.Allowing(4_000));
        Assert.Equal(new RedisError.Client.Closed(Delivery.Unknown), (await sent).Left());
        Assert.Equal(new RedisError.Client.Closed(Delivery.NotSent), (await waits).Left());
    }

    [Fact]
    public async Task A_call_that_blocks_for_ever_ends_with_its_client()
    {
        await using var server = await RedisServer.StartAsync();
        var client = await Clients.Connect(Clients.Config(server));
        var blocked = client.Run(Raw.BLPop("nothing", TimeSpan.Zero)).AsTask();
        await Eventually.TrueAsync(async () => (await server.CliAsync("INFO", "clients")).Contains("blocked_clients:1", StringComparison.Ordinal), "the call blocks");

        await client.DisposeAsync();

        Assert.IsType<RedisError.Client.Closed>((await blocked.WaitAsync(TimeSpan.FromSeconds(5))).Left());
    }

    [Fact]
    public async Task A_policy_that_never_connects_again_gives_up_with_the_connection_and_says_so()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Clients.Connect(Clients.Config(proxy.Port) with { Reconnect = ReconnectPolicy.Never });

        await proxy.CutAsync();
        await Eventually.TrueAsync(() => !client.IsConnected, "the loss is noticed");

        RedisError.Connection? gaveUp = null;
        await Eventually.TrueAsync(
            async () => (gaveUp = await client.Run(Raw.Echo("hello")).Left() as RedisError.Connection) is { Fault: ConnectionFault.GaveUp }, "the client has given up");
        Assert.Equal((Delivery.NotSent, false, "ECHO"), (gaveUp!.Delivery, gaveUp.IsTransient, gaveUp.Context.Command));
        Assert.Contains("closed the connection", gaveUp.Message, StringComparison.Ordinal);
        Assert.Equal(ConnectionFault.GaveUp, Assert.IsType<RedisError.Connection>(await client.Run(RedisProgram.OnLease(Raw.Echo("hello"))).Left()).Fault);
        Assert.Equal(1, proxy.Dials);
        await client.Reconnect().Right();
        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Fact]
    public async Task Chance_that_throws_hurts_nobody()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Clients.Connect(
            Clients.Config(proxy.Port) with { WhenDisconnected = WhenDisconnected.Wait, Random = () => throw new FormatException("mine") });

        await proxy.CutAsync();
        await Eventually.TrueAsync(() => proxy.Dials > 1, "it dials again");

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Fact]
    public async Task Delays_do_not_grow_while_the_server_answers_between_two_losses()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await Clients.Connect(Clients.Config(proxy.Port) with { WhenDisconnected = WhenDisconnected.Wait });
        for (var i = 0; i < 60; i++)
        {
            await client.Run(Raw.Echo("hello")).Right();
            await proxy.CutAsync();
            await Eventually.TrueAsync(() => !client.IsConnected || proxy.Dials > i + 1, "the loss is noticed");
        }

        // Grown by a quarter at each loss, the last delay alone would be two seconds.
        using var lateness = new Lateness();
        var start = Stopwatch.GetTimestamp();
        await client.Run(Raw.Echo("hello")).Right();
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0, lateness.Allowing(800));
    }

    [Fact]
    public async Task A_killed_connection_comes_back_with_name_and_database()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { WhenDisconnected = WhenDisconnected.Wait, ClientName = "me", Database = 5 });
        for (var i = 0; i < 20; i++)
        {
            await server.CliAsync("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
            await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("hello"))).IsRight, "it is back");
            var info = await client.Run(Raw.Text("CLIENT INFO")).Right();
            Assert.Contains(" name=me ", info, StringComparison.Ordinal);
            Assert.Contains(" db=5 ", info, StringComparison.Ordinal);
        }
    }
}
