using System.IO.Pipelines;
using System.Net.Sockets;

namespace Redis.Functional.IntegrationTests.Shared.Transport;

/// <summary>TCP over the framework's own pipes, as a user would write it.</summary>
sealed class PipeTransport(int segment) : ITransport
{
    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken token)
    {
        var tcp = (RedisEndpoint.Tcp)endpoint;
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(tcp.Host, tcp.Port, token);
        return new PipeConnection(socket, segment);
    }

    sealed class PipeConnection : TransportConnection
    {
        readonly Socket _socket;
        readonly Pipe _received;
        readonly PipeWriter _output;

        public PipeConnection(Socket socket, int segment)
        {
            _socket = socket;
            _received = new Pipe(new PipeOptions(minimumSegmentSize: segment, useSynchronizationContext: false));
            _output = PipeWriter.Create(new NetworkStream(socket));
            _ = Receive(segment);
        }

        public override PipeReader Input => _received.Reader;

        public override PipeWriter Output => _output;

        public override string RemoteName => "pipe";

        public override RedisError? Fault => null;

        public override void Abort() => _socket.Dispose();

        public override ValueTask DisposeAsync()
        {
            Abort();
            return default;
        }

        async Task Receive(int segment)
        {
            try
            {
                while (true)
                {
                    var count = await _socket.ReceiveAsync(_received.Writer.GetMemory(segment)[..segment]);
                    if (count == 0) break;
                    _received.Writer.Advance(count);
                    await _received.Writer.FlushAsync();
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                // The connection has ended; the reader is told by the writer's completion.
            }

            await _received.Writer.CompleteAsync();
        }
    }
}
