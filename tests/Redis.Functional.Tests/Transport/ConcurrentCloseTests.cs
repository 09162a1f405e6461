using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>Whoever closes, from whichever thread, in the middle of whatever: both loops end, nothing is thrown, the first reason stays.</summary>
public class ConcurrentCloseTests
{
    static readonly TestCertificates Ours = TestCertificates.Shared;

    [Theory]
    [InlineData(false, 300)]
    [InlineData(true, 60)]
    public async Task Both_loops_end_whenever_the_connection_is_closed(bool tls, int rounds)
    {
        var random = new Random(17);
        for (var round = 0; round < rounds; round++)
        {
            using var server = new EchoServer(tls ? Ours.Server : null);
            var config = new RedisConfig { Tls = tls ? TlsOptions.Default with { TrustedRoots = new([Ours.Ca]) } : null };
            var dialled = await new SocketTransport(config).Connect(new RedisEndpoint.Tcp("localhost", server.Port), Loopback.Limit);
            Assert.True(dialled.TryGetValue(out var connection), dialled.ToString());
            var exchanged = new TaskCompletionSource();
            var until = random.Next(1, 20);
            var reading = Task.Run(() => Read(connection, until, exchanged));
            var writing = Task.Run(() => Write(connection));
            await exchanged.Task.WaitAsync(Loopback.Limit);
            switch (round % 4)
            {
                case 0: connection.Abort(); break;
                case 1: await connection.DisposeAsync(); break;
                case 2: server.Cut(); break;
                default: Parallel.For(0, 4, _ => connection.Abort()); break;
            }
            await Task.WhenAll(reading, writing).WaitAsync(Loopback.Limit);
            var fault = connection.Fault;
            Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>(fault).Fault);
            connection.Input.Complete();
            connection.Output.Complete();
            Assert.Same(fault, connection.Fault);
            await connection.DisposeAsync();
        }
    }

    static async Task Read(TransportConnection connection, int until, TaskCompletionSource exchanged)
    {
        for (var reads = 1; ; reads++)
        {
            var result = await connection.Input.ReadAsync();
            if (reads == until || result.IsCompleted) exchanged.TrySetResult();
            if (result.IsCompleted) return;
            connection.Input.AdvanceTo(result.Buffer.End);
        }
    }

    static async Task Write(TransportConnection connection)
    {
        var message = new byte[2_000];
        while (!(await connection.Output.WriteAsync(message)).IsCompleted) { }
    }
}
