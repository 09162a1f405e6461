namespace Redis.Functional.Server;

/// <summary>A replica in the view of its primary.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ConnectedReplica
{
    internal ConnectedReplica(string host, int port, long offset) => (Host, Port, Offset) = (host, port, offset);

    /// <summary>The host.</summary>
    public string Host { get; }

    /// <summary>The port on which the replica listens.</summary>
    public int Port { get; }

    /// <summary>The acknowledged replication offset in bytes.</summary>
    public long Offset { get; }

    internal static ConnectedReplica? Read(RespValue reply) =>
        reply.Items() is [var host, var port, var offset, ..] && host.Text() is { } name && port.Number() is { } number && offset.Number() is { } at
            ? new(name, (int)Math.Clamp(number, 0, 65_535), at)
            : null;
}
