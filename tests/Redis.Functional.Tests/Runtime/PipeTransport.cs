using System.IO.Pipelines;
using System.Text;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A connection over two pipes: the test is the server. What it does when it is aborted or disposed can be replaced.</summary>
sealed class PipeConnection : TransportConnection
{
    readonly Pipe _toClient = new();
    readonly Pipe _toServer = new();

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
        _ = Greet(connection);
        return new(new RedisResult<TransportConnection>(connection));
    }

    static async Task Greet(PipeConnection connection)
    {
        for (var greeted = false; !greeted;)
        {
            var sent = await connection.Sent();
            greeted = sent.Contains("ECHO", StringComparison.Ordinal);
            await connection.Answer(greeted ? "-ERR no\r\n-ERR no\r\n+PONG\r\n$25\r\nRedis.Functional is ready\r\n" : sent.Contains("HELLO", StringComparison.Ordinal) ? "-ERR no\r\n" : "+PONG\r\n");
        }
    }
}
