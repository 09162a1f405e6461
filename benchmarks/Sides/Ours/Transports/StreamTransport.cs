using System.IO.Pipelines;
using System.Net.Sockets;
using Redis.Functional.Protocol;

namespace Redis.Functional.Benchmarks;

/// <summary>
/// TCP behind the framework's pipes, in place of the library's own pipe ends: <c>PipeReader.Create</c> and <c>PipeWriter.Create</c> over the socket's
/// stream, or a <see cref="Pipe"/> that a task fills from the socket.
/// </summary>
public sealed class StreamTransport(bool isPumped) : ITransport
{
    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        if (endpoint is not RedisEndpoint.Tcp tcp) return new RedisError.Client.InvalidConfig("only TCP is measured");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(tcp.Host, tcp.Port, cancellationToken);
            return isPumped ? new PumpedConnection(socket) : new StreamConnection(socket);
        }
        catch (Exception exception)
        {
            socket.Dispose();
            return new RedisError.Connection(ConnectionFault.Refused, exception.Message, Delivery.NotSent);
        }
    }
}

/// <summary>A socket that is closed with the connection. Its fault is an exception of the pipe, which ends the connection without a reason of its own.</summary>
file abstract class PipedConnection(Socket socket) : TransportConnection
{
    public override string RemoteName => "benchmark";

    public override RedisError? Fault => null;

    public override void Abort() => socket.Dispose();

    public override ValueTask DisposeAsync()
    {
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Reader and writer over the socket's stream.</summary>
file sealed class StreamConnection(Socket socket) : PipedConnection(socket)
{
    readonly NetworkStream stream = new(socket, ownsSocket: false);

    public override PipeReader Input => field ??= PipeReader.Create(stream, new(bufferSize: 64 * 1024, minimumReadSize: 4 * 1024, leaveOpen: true));

    public override PipeWriter Output => field ??= PipeWriter.Create(stream, new(leaveOpen: true));
}

/// <summary>A task receives into a pipe that the client reads; what the client writes goes to the socket's stream.</summary>
file sealed class PumpedConnection : PipedConnection
{
    readonly Socket socket;
    readonly Pipe received = new(new PipeOptions(pauseWriterThreshold: 1 << 20, resumeWriterThreshold: 1 << 19, minimumSegmentSize: 64 * 1024, useSynchronizationContext: false));

    public PumpedConnection(Socket socket) : base(socket)
    {
        this.socket = socket;
        Output = PipeWriter.Create(new NetworkStream(socket, ownsSocket: false), new(leaveOpen: true));
        _ = Pump();
    }

    public override PipeReader Input => received.Reader;

    public override PipeWriter Output { get; }

    async Task Pump()
    {
        try
        {
            while (true)
            {
                var count = await socket.ReceiveAsync(received.Writer.GetMemory(4 * 1024));
                received.Writer.Advance(count);
                if (count == 0 || (await received.Writer.FlushAsync()).IsCompleted) break;
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The end of the connection, which the reader is told.
        }

        await received.Writer.CompleteAsync();
    }
}
