using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>What cannot be reached is a Left within the connect timeout, in words that tell a person what to do.</summary>
[Collection(nameof(Alone))]
public sealed class FailingToConnectTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    // For a connection to be made within it on a slow machine.
    private static readonly TimeSpan LongLimit = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Nothing_listens()
    {
        var error = await Fails(Clients.Config(FreePort()));

        Assert.Equal(ConnectionFault.Refused, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Contains("Start a server there, or correct the address", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_has_no_address()
    {
        var error = await Fails(new RedisConfig { Endpoint = new RedisEndpoint.Tcp("no-such-host.invalid", 6379), ConnectTimeout = TimeSpan.FromSeconds(10) });

        Assert.Equal(ConnectionFault.NameNotFound, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Contains("Check the host name", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_server_never_answers()
    {
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp("some-host", 6379), ConnectTimeout = Limit };
        var never = new TaskCompletionSource<RedisResult<Seq<IPAddress>>>();

        var error = await Fails(config with { Transport = new SocketTransport(config, (_, _) => new(never.Task)) });

        Assert.IsType<RedisError.Timeout>(error);
        Assert.Contains("some-host:6379", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_file_is_not_there()
    {
        var error = await Fails(RedisConfig.Parse("unix:///tmp/no-such-socket.sock").Right());

        Assert.Contains("Check that it exists and that a server listens on it.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:6379", "must be redis")]
    [InlineData("localhost:99999", "The port must be a number from 1 to 65535")]
    [InlineData("redis://localhost:6379/x", "must be a database number")]
    [InlineData("", "Write an address such as redis://localhost:6379")]
    [InlineData(null, "Write an address such as redis://localhost:6379")]
    public async Task The_address_is_none(string? url, string advice)
    {
        var error = await RedisClient.Connect(url!).Left();

        Assert.IsType<RedisError.Client.InvalidConfig>(error);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_configuration_is_given() =>
        Assert.IsType<RedisError.Client.InvalidConfig>(await RedisClient.Connect((RedisConfig)null!).Left());

    [Fact]
    public async Task Something_listens_and_says_nothing()
    {
        await using var server = ScriptServer.Start(ServerScript.Bare.Otherwise(ScriptReply.Nothing));

        var error = await Fails(Clients.Config(server.Port) with { ConnectTimeout = LongLimit });

        Assert.IsType<RedisError.Timeout>(error);
        Assert.Contains("Check that this is a Redis server", error.Message, StringComparison.Ordinal);
    }

    // A listener whose queue is full drops the SYN: what a firewall does.
    [Fact]
    public async Task Nobody_answers_at_all()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        using var first = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var second = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await first.ConnectAsync(listener.LocalEndPoint!);
        var filling = second.ConnectAsync(listener.LocalEndPoint!);

        var error = await Fails(Clients.Config(((IPEndPoint)listener.LocalEndPoint!).Port) with { ConnectTimeout = Limit });

        Assert.IsType<RedisError.Timeout>(error);
        Assert.Contains("that no firewall blocks the port", error.Message, StringComparison.Ordinal);
        second.Dispose();
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await filling;
            throw new OperationCanceledException("the queue took it after all");
        });
    }

    [Fact]
    public async Task The_server_is_a_web_server()
    {
        await using var server = ScriptServer.Start(ServerScript.Bare.Otherwise(ScriptReply.Raw("HTTP/1.1 400 Bad Request\r\n\r\n") + ScriptReply.Close));

        var error = await Fails(Clients.Config(server.Port));

        Assert.Contains("does not appear to be a Redis server", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_is_full()
    {
        await using var server = await RedisServer.StartAsync(new() { Config = ["maxclients 1"] });
        await using var taken = await server.ConnectAsync();

        var error = await Fails(Clients.Config(server));

        Assert.Contains("max number of clients reached", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_is_cancelled()
    {
        await using var server = ScriptServer.Start(ServerScript.Bare.Otherwise(ScriptReply.Nothing));
        using var cancel = new CancellationTokenSource();

        var connecting = RedisClient.Connect(Clients.Config(server.Port), cancel.Token);
        await server.ReceivedAsync("HELLO");
        await cancel.CancelAsync();

        Assert.IsType<RedisError.Client.Cancelled>(await connecting.Left());
    }

    [Fact]
    public async Task The_server_loads_its_data_for_longer_than_one_waits()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("HELLO", ScriptReply.Error("LOADING Redis is loading the dataset in memory")));

        var error = await Fails(Clients.Config(server.Port) with { ConnectTimeout = LongLimit });

        Assert.Contains("LOADING", error.Message, StringComparison.Ordinal);
        Assert.InRange(server.Count("HELLO"), 2, 20);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_server_that_loads_its_data_is_waited_for_although_it_accepts_the_login(ProtocolPreference protocol)
    {
        var loading = ScriptReply.Error("LOADING Redis is loading the dataset in memory");
        await using var server = ScriptServer.Start(ServerScript.Default.WithPassword("secret").On("GET", loading).OnFirst(4, "PING", loading));
        var config = Clients.Config(server.Port, protocol) with { Credentials = CredentialProvider.Fixed(new("secret")) };

        await using var client = await RedisClient.Connect(config).Right();

        Assert.Equal(5, server.Count("PING"));
        Assert.Equal(1, server.Connections);
    }

    private static async Task<RedisError> Fails(RedisConfig config)
    {
        using var lateness = new Lateness();
        var start = Stopwatch.GetTimestamp();
        var error = await RedisClient.Connect(config).Left();
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var allowed = lateness.Allowing(config.ConnectTimeout.TotalMilliseconds + 100);
        Assert.True(took <= allowed, $"took {took:0} ms, allowed are {allowed:0}: {error}");
        Assert.Equal(Delivery.NotSent, error.Delivery);
        return error;
    }

    private static int FreePort()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)listener.LocalEndPoint!).Port;
    }
}
