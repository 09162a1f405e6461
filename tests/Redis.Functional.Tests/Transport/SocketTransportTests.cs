using System.Net;
using System.Net.Sockets;
using LanguageExt;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>Connecting to real sockets, and the errors of those that refuse.</summary>
public class SocketTransportTests
{
    static readonly SocketTransport Plain = new(new RedisConfig());

    static NameResolver Always(params string[] addresses) =>
        (_, _) => new(new Seq<IPAddress>(addresses.Select(IPAddress.Parse).ToArray()));

    static async Task<ConnectionFault> FaultOf(ITransport transport, RedisEndpoint endpoint, string says)
    {
        var error = Assert.IsType<RedisError.Connection>((await transport.Connect(endpoint, Loopback.Limit)).Error);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Equal(Delivery.NotSent, error.Delivery);
        return error.Fault;
    }

    static int ClosedPort()
    {
        using var loopback = new Loopback();
        return loopback.Port;
    }

    [Fact]
    public async Task A_port_where_nothing_listens_is_Refused() =>
        Assert.Equal(ConnectionFault.Refused, await FaultOf(Plain, new RedisEndpoint.Tcp("127.0.0.1", ClosedPort()), " refused the connection."));

    [Fact]
    public async Task A_name_without_addresses_is_NameNotFound()
    {
        var transport = new SocketTransport(new RedisConfig(), (_, _) => throw new SocketException((int)SocketError.HostNotFound));
        Assert.Equal(ConnectionFault.NameNotFound, await FaultOf(transport, new RedisEndpoint.Tcp("nowhere.invalid", 1), "nowhere.invalid:1"));
        Assert.Equal(ConnectionFault.NameNotFound, await FaultOf(new SocketTransport(new RedisConfig(), Always()), new RedisEndpoint.Tcp("none", 1), "no address"));
    }

    [Fact]
    public async Task The_resolver_s_own_error_is_passed_on()
    {
        var error = new RedisError.Client.InvalidConfig("not today");
        var transport = new SocketTransport(new RedisConfig(), (_, _) => new((RedisResult<Seq<IPAddress>>)error));
        Assert.Equal(error, (await transport.Connect(RedisEndpoint.Local, default)).Error);
    }

    [Fact]
    public async Task A_resolver_that_throws_is_a_fault_not_an_exception()
    {
        var transport = new SocketTransport(new RedisConfig(), (_, _) => throw new FormatException("odd"));
        Assert.Equal(ConnectionFault.Unreachable, await FaultOf(transport, new RedisEndpoint.Tcp("host", 1), "odd"));
    }

    [Fact]
    public async Task Every_address_of_a_name_is_tried()
    {
        using var loopback = new Loopback();
        var transport = new SocketTransport(new RedisConfig(), Always("127.0.0.9", "::1", "127.0.0.1"));
        var answer = await transport.Connect(new RedisEndpoint.Tcp("many", loopback.Port), Loopback.Limit);
        Assert.True(answer.TryGetValue(out var connection), answer.ToString());
        Assert.Equal($"many:{loopback.Port} (127.0.0.1)", connection.RemoteName);
        connection.Abort();
    }

    [Fact]
    public async Task When_no_address_answers_the_last_reason_is_told()
    {
        var transport = new SocketTransport(new RedisConfig(), Always("127.0.0.9", "127.0.0.1"));
        Assert.Equal(ConnectionFault.Refused, await FaultOf(transport, new RedisEndpoint.Tcp("many", ClosedPort()), "refused the connection"));
    }

    [Fact]
    public async Task A_silent_address_gets_company_after_its_head_start()
    {
        var time = new FakeTimeProvider();
        using var connected = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var loser = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var dialled = new List<string>();
        var late = new TaskCompletionSource<RedisResult<Socket>>();
        var race = new DialRace(
            new Seq<IPAddress>([IPAddress.Parse("10.0.0.1"), IPAddress.Parse("10.0.0.2")]),
            (address, token) =>
            {
                dialled.Add(address.ToString());
                token.Register(() => late.TrySetResult(loser));
                return dialled.Count == 1 ? new(late.Task) : new((RedisResult<Socket>)connected);
            },
            time);
        var racing = race.Run(new RedisError.Client.Closed(Delivery.NotSent), Loopback.Limit);
        time.Advance(TimeSpan.FromMilliseconds(249));
        Assert.Equal(["10.0.0.1"], dialled);
        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True((await racing).TryGetValue(out var winner));
        Assert.Same(connected, winner);
        Assert.True(loser.SafeHandle.IsClosed);
        Assert.False(winner.SafeHandle.IsClosed);
    }

    [Fact]
    public async Task A_name_is_resolved_again_at_each_dial()
    {
        using var first = new Loopback();
        var asked = 0;
        var transport = new SocketTransport(
            new RedisConfig(), (_, _) => new(new Seq<IPAddress>([IPAddress.Parse(Interlocked.Increment(ref asked) == 1 ? "127.0.0.9" : "127.0.0.1")])));
        var endpoint = new RedisEndpoint.Tcp("moving", first.Port);
        Assert.True((await transport.Connect(endpoint, Loopback.Limit)).IsError);
        Assert.True((await transport.Connect(endpoint, Loopback.Limit)).TryGetValue(out var connection));
        connection.Abort();
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task The_system_resolves_localhost()
    {
        using var loopback = new Loopback();
        Assert.True((await Plain.Connect(new RedisEndpoint.Tcp("localhost", loopback.Port), Loopback.Limit)).TryGetValue(out var connection));
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task A_socket_file_is_connected_to()
    {
        var path = Path.Combine(Path.GetTempPath(), $"rf-{Guid.NewGuid():N}.sock");
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        Assert.True((await Plain.Connect(new RedisEndpoint.Unix(path), Loopback.Limit)).TryGetValue(out var connection));
        using var server = await listener.AcceptAsync();
        await connection.Output.WriteAsync("abc"u8.ToArray());
        Assert.Equal(3, await Loopback.ReadExactly(server, new byte[3]));
        Assert.Equal(path, connection.RemoteName);
        connection.Abort();
        File.Delete(path);
    }

    [Fact]
    public async Task A_missing_socket_file_is_Unreachable_and_named() =>
        Assert.Equal(ConnectionFault.Unreachable, await FaultOf(Plain, new RedisEndpoint.Unix("/tmp/rf-no-such.sock"), "socket file /tmp/rf-no-such.sock"));

    [Fact]
    public async Task Endpoints_that_cannot_be_are_InvalidConfig()
    {
        RedisEndpoint?[] endpoints =
        [
            null, new RedisEndpoint.Tcp(null!, 1), new RedisEndpoint.Tcp("", 1), new RedisEndpoint.Tcp("a b", 1), new RedisEndpoint.Tcp("a", 0),
            new RedisEndpoint.Tcp("a", 70_000), new RedisEndpoint.Unix(null!), new RedisEndpoint.Unix(""), new RedisEndpoint.Unix(new string('x', 200)),
        ];
        foreach (var endpoint in endpoints)
            Assert.IsType<RedisError.Client.InvalidConfig>((await Plain.Connect(endpoint!, default)).Error);
    }

    [Fact]
    public async Task A_cancelled_token_is_Cancelled_and_nothing_is_dialled()
    {
        using var loopback = new Loopback();
        var cancelled = new CancellationToken(canceled: true);
        Assert.IsType<RedisError.Client.Cancelled>((await Plain.Connect(loopback.Endpoint, cancelled)).Error);
        Assert.IsType<RedisError.Client.Cancelled>((await Plain.Connect(new RedisEndpoint.Tcp("localhost", loopback.Port), cancelled)).Error);
        Assert.IsType<RedisError.Client.Cancelled>((await Plain.Connect(new RedisEndpoint.Unix("/tmp/rf-no-such.sock"), cancelled)).Error);
    }

    [Fact]
    public async Task A_token_cancelled_while_resolving_is_Cancelled()
    {
        using var source = new CancellationTokenSource();
        var transport = new SocketTransport(new RedisConfig(), async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return new Seq<IPAddress>();
        });
        Assert.IsType<RedisError.Client.Cancelled>((await transport.Connect(new RedisEndpoint.Tcp("slow", 1), source.Token)).Error);
    }

    [Fact]
    public async Task A_resolver_that_gives_up_by_itself_is_not_a_cancelled_call()
    {
        var transport = new SocketTransport(new RedisConfig(), (_, _) => throw new OperationCanceledException("took too long"));
        Assert.Equal(ConnectionFault.Unreachable, await FaultOf(transport, new RedisEndpoint.Tcp("slow", 1), "took too long"));
    }

    [Fact]
    public async Task The_socket_gets_its_options()
    {
        using var loopback = new Loopback();
        var config = new RedisConfig { SocketReceiveBuffer = 8192, SocketSendBuffer = 8192, TcpUserTimeout = TimeSpan.FromMilliseconds(1234) };
        Assert.True((await new SocketDialer(config, SocketDialer.AskSystem).Dial(loopback.Endpoint, Loopback.Limit)).TryGetValue(out var socket));
        using (socket)
        {
            Assert.True(socket.NoDelay);
            Assert.Equal(1, (int)socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive)!);
            Assert.Equal(1, (int)socket.GetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime)!);
            Assert.InRange(socket.ReceiveBufferSize, 8192, 32_768);
            if (!OperatingSystem.IsLinux()) return;
            var milliseconds = new byte[4];
            socket.GetRawSocketOption(6, 18, milliseconds);
            Assert.Equal(1234, BitConverter.ToInt32(milliseconds));
        }
    }

    [Fact]
    public async Task Options_can_be_left_to_the_system()
    {
        using var loopback = new Loopback();
        var config = new RedisConfig { NoDelay = false, TcpKeepAliveTime = TimeSpan.Zero, TcpUserTimeout = Timeout.InfiniteTimeSpan };
        Assert.True((await new SocketDialer(config, SocketDialer.AskSystem).Dial(loopback.Endpoint, Loopback.Limit)).TryGetValue(out var socket));
        using (socket)
        {
            Assert.False(socket.NoDelay);
            Assert.Equal(0, (int)socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive)!);
        }
    }
}
