namespace Redis.Functional.Server;

/// <summary>A replica as its primary sees it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ConnectedReplica
{
    internal ConnectedReplica(string host, int port, long offset) => (Host, Port, Offset) = (host, port, offset);

    /// <summary>Where it is.</summary>
    public string Host { get; }

    /// <summary>The port it listens on.</summary>
    public int Port { get; }

    /// <summary>How many bytes of replication it has acknowledged.</summary>
    public long Offset { get; }

    internal static ConnectedReplica? Read(RespValue reply) =>
        reply.Items() is [var host, var port, var offset, ..] && host.Text() is { } name && port.Number() is { } number && offset.Number() is { } at
            ? new(name, (int)Math.Clamp(number, 0, 65_535), at)
            : null;
}
