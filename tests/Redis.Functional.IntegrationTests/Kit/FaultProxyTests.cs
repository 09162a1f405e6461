using System.Net.Sockets;
using System.Text;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>The proxy does the harm it was asked for, at the byte it was asked for, and no other.</summary>
public sealed class FaultProxyTests
{
    private static readonly ServerScript Values = ServerScript.Default.On("GET", (command, _) => ScriptReply.Bulk(command[1]));

    [Fact]
    public async Task Passes_everything_and_counts()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port, record: true);
        await using var client = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);

        Assert.Equal("value", (await client.AskAsync("GET", "value")).Text);

        Assert.Equal(1, proxy.Dials);
        Assert.Single(proxy.DialTimes);
        Assert.Equal("*2\r\n$3\r\nGET\r\n$5\r\nvalue\r\n", Encoding.UTF8.GetString(proxy.RecordedToServer()));
        Assert.Equal("$5\r\nvalue\r\n", Encoding.UTF8.GetString(proxy.RecordedToClient()));
        Assert.Equal(24, proxy.BytesToServer);
        Assert.Equal(11, proxy.BytesToClient);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(11)]
    public async Task Reply_is_cut_after_exactly_that_many_bytes_since_the_fault(int after)
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port);
        using var client = await ConnectAsync(proxy);
        await AskAsync(client, "PING");

        proxy.Faults = Faults.CutReply(after);
        await client.SendAsync(RespFrames.Request("GET", "value"));

        Assert.Equal("$5\r\nvalue\r\n"[..after], await RestAsync(client));
        Assert.Equal(1, server.Count("GET"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(22, 0)]
    [InlineData(23, 1)]
    public async Task Request_is_cut_after_exactly_that_many_bytes(int after, int executed)
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server, faults: Faults.CutRequest(after));
        using var client = await ConnectAsync(proxy);

        await client.SendAsync(RespFrames.Request("INCR", "num"));
        await RestAsync(client);

        Assert.Equal(after, proxy.BytesToServer);
        Assert.Equal($"{executed}", await server.CliAsync("EXISTS", "num"));
    }

    [Fact]
    public async Task Reset_is_an_error_and_close_is_an_end()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port, faults: Faults.CutReply(3, CutKind.Reset));
        using var client = await ConnectAsync(proxy);

        await client.SendAsync(RespFrames.Request("GET", "value"));

        await Assert.ThrowsAsync<SocketException>(() => RestAsync(client));
    }

    [Fact]
    public async Task Half_close_ends_one_direction_only()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port, faults: Faults.CutReply(4, CutKind.HalfClose));
        using var client = await ConnectAsync(proxy);

        await client.SendAsync(RespFrames.Request("GET", "value"));
        Assert.Equal("$5\r\n", await RestAsync(client));
        await client.SendAsync(RespFrames.Request("GET", "other"));

        await server.ReceivedAsync("GET", times: 2);
    }

    [Fact]
    public async Task Drip_of_single_bytes_changes_nothing_but_the_pieces()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port, faults: Faults.Drip(1));
        await using var client = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        var value = new string('x', 5_000) + "end";

        Assert.Equal(value, (await client.AskAsync("GET", value)).Text);
    }

    [Fact]
    public async Task Blackhole_swallows_open_and_new_connections_until_it_ends()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port);
        await using var open = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        await open.AskAsync("PING");

        proxy.Faults = Faults.Blackhole;
        await using var late = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        var first = open.AskAsync("GET", "a");
        var second = late.AskAsync("GET", "b");
        await Assert.ThrowsAsync<TimeoutException>(() => Task.WhenAny(first, second).WaitAsync(TimeSpan.FromMilliseconds(100)));
        Assert.Equal(0, server.Count("GET"));
        Assert.Equal(1, server.Connections);
        proxy.Faults = Faults.None;

        Assert.Equal("a", (await first).Text);
        Assert.Equal("b", (await second).Text);
    }

    [Fact]
    public async Task Refused_is_refused_and_open_connections_go_on()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port);
        await using var open = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        await open.AskAsync("PING");

        proxy.Faults = Faults.Refused;

        var refused = await Assert.ThrowsAsync<SocketException>(() => RespConnection.ConnectAsync(proxy.Host, proxy.Port));
        Assert.Equal(SocketError.ConnectionRefused, refused.SocketErrorCode);
        Assert.Equal("a", (await open.AskAsync("GET", "a")).Text);
        proxy.Faults = Faults.None;
        await using var again = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        Assert.Equal("b", (await again.AskAsync("GET", "b")).Text);
    }

    [Fact]
    public async Task Dead_server_behind_the_proxy_breaks_the_dial()
    {
        await using var proxy = FaultProxy.Start(FreePorts.Next());

        // the reset may be there before connect returns
        var broken = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var client = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
            await client.AskAsync("PING");
        });

        Assert.True(broken is IOException or SocketException, $"{broken}");
        Assert.Equal(1, proxy.Dials);
    }

    [Fact]
    public async Task Delay_holds_replies_back()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port, faults: Faults.Late(TimeSpan.FromMilliseconds(40), TimeSpan.FromMilliseconds(10)));
        await using var client = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();

        await client.AskAsync("GET", "a");

        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds, 78, 5_000);
    }

    [Fact]
    public async Task Byte_faults_hit_the_byte_they_name()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port);
        using var client = await ConnectAsync(proxy);
        await AskAsync(client, "PING");

        proxy.Faults = new Faults
        {
            ToClient = new FlowFaults
            {
                Bytes = [new(4, ByteFaultKind.Change), new(5, ByteFaultKind.Delete), new(8, ByteFaultKind.Insert, (byte)'+')],
                CutAfter = 11,
            },
        };
        await client.SendAsync(RespFrames.Request("GET", "value"));

        Assert.Equal("$5\r\n!lu+e\r\n", await RestAsync(client));
        Assert.Equal(3, proxy.Mutations);
    }

    [Fact]
    public async Task Injection_stands_between_frames()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port);
        await using var client = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        await client.AskAsync("PING");

        proxy.Faults = new Faults { ToClient = new FlowFaults { Injections = [new(2, ">1\r\n+push\r\n"u8.ToArray())] } };
        await client.SendAsync(RespFrames.Request("GET", "a"), RespFrames.Request("GET", "b"), RespFrames.Request("GET", "c"));

        foreach (var text in (string[])["a", "b", "push", "c"])
        {
            Assert.Equal(text, (await client.ReadAsync()).Text);
        }
    }

    [Fact]
    public async Task Injection_waits_for_the_frame_under_way()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port);
        await using var client = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        await client.AskAsync("PING");
        await server.BroadcastAsync(ScriptReply.Raw("$4\r\nha"));
        await Eventually.TrueAsync(() => proxy.BytesToClient == 13, "half a frame went through");

        await proxy.InjectAsync(ScriptReply.Simple("surplus"));
        await server.BroadcastAsync(ScriptReply.Raw("lf\r\n"));

        Assert.Equal("half", (await client.ReadAsync()).Text);
        Assert.Equal("surplus", (await client.ReadAsync()).Text);
        await proxy.InjectAsync(ScriptReply.Simple("now"));
        Assert.Equal("now", (await client.ReadAsync()).Text);
    }

    [Fact]
    public async Task Mutations_come_from_the_seed()
    {
        var first = await MutatedAsync(seed: 7);

        Assert.Equal(first, await MutatedAsync(seed: 7));
        Assert.NotEqual(first, await MutatedAsync(seed: 8));
    }

    [Fact]
    public async Task Cut_now_ends_every_connection()
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port);
        using var client = await ConnectAsync(proxy);
        await AskAsync(client, "PING");
        Assert.Equal(1, proxy.OpenConnections);

        var cut = proxy.CutAsync();

        Assert.Equal("", await RestAsync(client));
        client.Dispose();
        await cut;
        await Eventually.TrueAsync(() => proxy.OpenConnections == 0 && server.Sessions.Count == 0, "all connections have ended");
    }

    [Fact]
    public async Task Storm_goes_through_quickly_and_whole()
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        await using var client = await RespConnection.ConnectAsync(proxy.Host, proxy.Port);
        var batch = Enumerable.Repeat(RespFrames.Request("INCR", "n"), 10_000).SelectMany(b => b).ToArray();

        for (var round = 1; round <= 10; round++)
        {
            await client.SendAsync(batch.AsMemory());
            for (var i = 0; i < 10_000; i++)
            {
                await client.ReadAsync();
            }
        }

        Assert.Equal("100000", await server.CliAsync("GET", "n"));
    }

    private static async Task<string> MutatedAsync(int seed)
    {
        await using var server = ScriptServer.Start(Values);
        await using var proxy = FaultProxy.Start(server.Port, seed, faults: new Faults { ToClient = new FlowFaults { MutateOneIn = 3, CutAfter = 70 } });
        using var client = await ConnectAsync(proxy);
        for (var i = 0; i < 10; i++)
        {
            await client.SendAsync(RespFrames.Request("GET", "x"));
            await server.ReceivedAsync("GET", i + 1);
            await Eventually.TrueAsync(() => proxy.BytesToClient == (i + 1) * 7, "the reply went through");
        }

        return await RestAsync(client);
    }

    private static async Task<Socket> ConnectAsync(FaultProxy proxy)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(proxy.Host, proxy.Port);
        return socket;
    }

    private static async Task AskAsync(Socket client, params string[] args)
    {
        await client.SendAsync(RespFrames.Request(args));
        await client.ReceiveAsync(new byte[100]);
    }

    private static async Task<string> RestAsync(Socket client)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var text = new StringBuilder();
        var buffer = new byte[1000];
        for (int read; (read = await client.ReceiveAsync(buffer, limit.Token)) > 0;)
        {
            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return text.ToString();
    }
}
