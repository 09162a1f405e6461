using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>The window of commands in flight: full, it refuses or lets wait, and never loses the order.</summary>
public sealed class WindowTests
{
    [Theory]
    [InlineData(10, 1L << 40)]
    [InlineData(1_000_000, 300L)]
    public async Task A_full_window_refuses_what_it_was_told_to_refuse(int commands, long bytes)
    {
        await using var server = ScriptServer.Start();
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var client = await Clients.Connect(Clients.Config(server.Port) with
        {
            WhenInFlightFull = WhenInFlightFull.Fail,
            MaxInFlightCommands = commands,
            MaxInFlightBytes = bytes,
        });
        server.Script = ServerScript.Default.On("ECHO", (command, _) => ScriptReply.Wait(open.Task) + ScriptReply.Bulk(command.Args[1]));

        // 30 bytes each
        var calls = Enumerable.Range(100, 30).Select(i => client.Run(Raw.Echo($"{i}-56789")).AsTask()).ToArray();
        open.SetResult();
        var outcomes = await Task.WhenAll(calls);

        Assert.All(outcomes[..10], outcome => outcome.Right());
        Assert.All(outcomes[10..], outcome =>
        {
            var refused = Assert.IsType<RedisError.Client.Backpressure>(outcome.Left());
            Assert.Equal(Delivery.NotSent, refused.Delivery);
        });
        Assert.Equal(10 + 1, server.Count("ECHO"));
        Assert.Equal("again", (await client.Run(Raw.Echo("again")).Right()).ToString());
    }

    [Fact]
    public async Task A_full_window_lets_wait_and_keeps_the_order()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { MaxInFlightCommands = 3, CommandTimeout = TimeSpan.FromSeconds(30) });

        var pushes = Enumerable.Range(0, 5_000).Select(i => client.Run(Raw.RPush("list", i)).AsTask()).ToArray();
        for (var i = 0; i < pushes.Length; i++) Assert.Equal(i + 1, (await pushes[i]).Right());

        Assert.Equal(Enumerable.Range(0, 5_000).Select(i => $"{i}"), (await client.Run(Raw.LRange("list")).Right()).Select(v => v.ToString()));
    }

    [Fact]
    public async Task A_call_that_waits_for_room_ends_at_its_deadline_and_was_not_sent()
    {
        await using var server = ScriptServer.Start();
        await using var client = await Clients.Connect(Clients.Config(server.Port) with
        {
            MaxInFlightCommands = 1,
            CommandTimeout = TimeSpan.FromMilliseconds(200),
            ReadTimeout = TimeSpan.Zero,
        });
        server.Script = ServerScript.Default.On("ECHO", ScriptReply.Nothing);

        var first = client.Run(Raw.Echo("first")).AsTask();
        var second = client.Run(Raw.Echo("second")).AsTask();

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>((await first).Left()).Delivery);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Timeout>((await second).Left()).Delivery);

        // The greeting's and the first.
        await server.ReceivedAsync("ECHO", 2).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(2, server.Count("ECHO"));
    }

    [Fact]
    public async Task A_batch_larger_than_the_window_goes_alone()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { MaxInFlightCommands = 10, MaxInFlightBytes = 100 });

        var small = Enumerable.Range(0, 50).Select(i => client.Run(Raw.Echo(i)).AsTask()).ToArray();
        var batch = client.Run(Pipeline.Traverse(Enumerable.Range(0, 1_000), i => Raw.Echo(i))).AsTask();
        var after = client.Run(Raw.Echo("after")).AsTask();

        Assert.Equal(1_000, (await batch).Right().Count);
        Assert.Equal("after", (await after).Right().ToString());
        for (var i = 0; i < small.Length; i++) Assert.Equal($"{i}", (await small[i]).Right().ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_full_window_of_a_lease_lets_wait_and_keeps_the_order(bool pooled)
    {
        await using var server = await RedisServer.StartAsync();
        var config = Clients.Config(server) with { MaxInFlightCommands = 3, CommandTimeout = TimeSpan.FromSeconds(30) };
        await using var client = pooled ? await RedisClient.Connect(config with { Pool = new() }).Right() : await Clients.Connect(config);

        var lengths = await client.WithLease(async (lease, token) =>
            Prelude.Right<RedisError, Either<RedisError, long>[]>(await Task.WhenAll(Enumerable.Range(0, 5_000).Select(i => lease.Run(Raw.RPush("list", i), token).AsTask())))).Right();

        for (var i = 0; i < lengths.Length; i++) Assert.Equal(i + 1, lengths[i].Right());
        Assert.Equal(Enumerable.Range(0, 5_000).Select(i => $"{i}"), (await client.Run(Raw.LRange("list")).Right()).Select(v => v.ToString()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_of_a_lease_that_waits_for_room_ends_at_its_deadline_and_was_not_sent(bool pooled)
    {
        await using var server = ScriptServer.Start();
        var config = Clients.Config(server.Port) with { MaxInFlightCommands = 1, CommandTimeout = TimeSpan.FromSeconds(1), ReadTimeout = TimeSpan.Zero };
        await using var client = pooled ? await RedisClient.Connect(config with { Pool = new() }).Right() : await Clients.Connect(config);
        server.Script = ServerScript.Default.On("GET", ScriptReply.Nothing);
        var before = server.Count("GET");

        await client.WithLease(async (lease, token) =>
        {
            var first = lease.Run(Raw.Get("first"), token).AsTask();
            var second = lease.Run(Raw.Get("second"), token).AsTask();

            Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>((await first).Left()).Delivery);
            var late = Assert.IsType<RedisError.Timeout>((await second).Left());
            Assert.Equal((Delivery.NotSent, config.CommandTimeout), (late.Delivery, late.Limit));
            return Prelude.Right<RedisError, Unit>(Unit.Default);
        }).Right();

        await server.ReceivedAsync("GET", before + 1).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(before + 1, server.Count("GET"));
    }

    // After an Optimistic, the connection's own UNWATCH is in flight when the next lease sends a batch that is larger than the window, and its reply may
    // come while the room is counted.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_connections_own_requests_take_no_room_in_the_window(bool pooled)
    {
        await using var server = await RedisServer.StartAsync();
        var config = Clients.Config(server) with { MaxInFlightCommands = 10, WhenInFlightFull = WhenInFlightFull.Fail, KeepAliveInterval = TimeSpan.FromMilliseconds(20) };
        await using var client = pooled ? await RedisClient.Connect(config with { Pool = new() { MaxSize = 1 } }).Right() : await Clients.Connect(config);
        var batch = Pipeline.Traverse(Enumerable.Range(0, 20), n => Raw.Echo(n));
        for (var i = 0; i < 3_000; i++)
        {
            await client.Run(RedisProgram.Optimistic([(RedisKey)"key"], Raw.Get("key").AsProgram().Map(_ => RedisProgram.Multi(Raw.Incr("key"))))).Right();
            Assert.Equal(20, (await client.Run(RedisProgram.OnLease(batch)).Right()).Count);
            Assert.Equal(20, (await client.Run(batch).Right()).Count);
        }
    }

    [Fact]
    public async Task An_idle_connection_is_kept_alive_by_pings()
    {
        await using var server = ScriptServer.Start();
        await using var client = await Clients.Connect(Clients.Config(server.Port) with { KeepAliveInterval = TimeSpan.FromMilliseconds(100) });

        await server.ReceivedAsync("PING", 5, new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        Assert.Equal(1, server.Connections);
    }
}
