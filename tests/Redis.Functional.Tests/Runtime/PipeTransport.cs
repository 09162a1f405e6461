using System.IO.Pipelines;
using System.Text;
using System.Threading.Channels;
using Redis.Functional.Tests.Programs;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A connection over two pipes: the test is the server. What it does when it is aborted or disposed can be replaced.</summary>
sealed class PipeConnection : TransportConnection
{
    readonly Pipe _toClient = new();
    readonly Pipe _toServer = new();
    readonly Queue<FakeRequest> _requests = new();

    /// <summary>A write of more bytes ends when the server has read them.</summary>
    public long PauseAt
    {
        init => _toServer = new Pipe(new PipeOptions(pauseWriterThreshold: value, resumeWriterThreshold: 1));
    }

    public bool Unread { get; set; }

    public override bool HasUnread => Unread;

    public Action? Aborting { get; init; }

    public Action? Disposing { get; init; }

    public override PipeReader Input => _toClient.Reader;

    public override PipeWriter Output => _toServer.Writer;

    public override string RemoteName => "pipe";

    public override RedisError? Fault => null;

    public override void Abort()
    {
        _toClient.Writer.Complete();
        Aborting?.Invoke();
    }

    public override ValueTask DisposeAsync()
    {
        Disposing?.Invoke();
        return default;
    }

    /// <summary>All that the client has sent, once there is something.</summary>
    public async Task<string> Sent()
    {
        var read = await _toServer.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
        var text = Encoding.ASCII.GetString(read.Buffer);
        _toServer.Reader.AdvanceTo(read.Buffer.End);
        return text;
    }

    /// <summary>The next request. Requests that come in one write are taken one by one.</summary>
    public async Task<FakeRequest> Request()
    {
        if (_requests.Count == 0) foreach (var request in FakeRequest.Read(Encoding.UTF8.GetBytes(await Sent()))) _requests.Enqueue(request);
        return _requests.Dequeue();
    }

    /// <summary>Ends the connection as a server does that closes it.</summary>
    public void Close() => _toClient.Writer.Complete();

    /// <summary>The client's writes from now on find the connection closed.</summary>
    public void RefuseWrites() => _toServer.Reader.Complete();

    /// <summary>Answers the handshake of a client that is to speak RESP2.</summary>
    public async Task Greet()
    {
        for (var greeted = false; !greeted;)
        {
            var request = await Request();
            greeted = request.Name == "ECHO";
            await Answer(greeted ? $"${request.Argument(0).Length}\r\n{request.Argument(0)}\r\n" : request.Name == "PING" ? "+PONG\r\n" : "-ERR no\r\n");
        }
    }

    public async Task Answer(string text) => await _toClient.Writer.WriteAsync(Encoding.ASCII.GetBytes(text));
}

/// <summary>Connections that answer the handshake as a server of RESP2 that knows neither HELLO nor CLIENT.</summary>
sealed class PipeTransport(Func<PipeConnection> connect) : ITransport
{
    public int Dials { get; private set; }

    public ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        Dials++;
        var connection = connect();
        _ = connection.Greet();
        return new(new RedisResult<TransportConnection>(connection));
    }
}

/// <summary>Connections that the test accepts one by one, and greets or not.</summary>
sealed class AcceptingTransport(Func<PipeConnection>? connect = null) : ITransport
{
    readonly Channel<PipeConnection> _connections = Channel.CreateUnbounded<PipeConnection>();

    /// <summary>Connecting goes on until it is cancelled.</summary>
    public bool Holds { get; set; }

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        var connection = connect?.Invoke() ?? new PipeConnection();
        _connections.Writer.TryWrite(connection);
        if (Holds) await Task.Delay(Timeout.Infinite, cancellationToken);
        return new(connection);
    }

    public Task<PipeConnection> Accept() => _connections.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    /// <summary>Accepts a connection and greets its client.</summary>
    public async Task<PipeConnection> Greeted()
    {
        var connection = await Accept();
        await connection.Greet();
        return connection;
    }
}
