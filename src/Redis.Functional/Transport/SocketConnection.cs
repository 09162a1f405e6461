using System.IO.Pipelines;

namespace Redis.Functional;

/// <summary>A wire with a reader at one end and a writer at the other.</summary>
internal sealed class SocketConnection(Wire wire, RedisConfig config, string remoteName) : TransportConnection
{
    public override PipeReader Input { get; } = new ReceiveReader(wire, config.ReadBufferSize);

    public override PipeWriter Output { get; } = new SendWriter(wire, config.WriteBufferSize);

    public override string RemoteName => remoteName;

    public override RedisError? Fault => wire.Fault;

    public override bool HasUnread => wire.HasUnread;

    public override long UnconfirmedBytes => wire.Unconfirmed;

    public override void Abort() => wire.Abort();

    public override ValueTask DisposeAsync()
    {
        wire.Abort();
        return ValueTask.CompletedTask;
    }

    public override string ToString() => remoteName;
}
