namespace Redis.Functional;

/// <summary>A replica as its primary sees it. Since 0.1.</summary>
/// <param name="Host">Where it is.</param>
/// <param name="Port">The port it listens on.</param>
/// <param name="Offset">How many bytes of replication it has acknowledged.</param>
public sealed record ConnectedReplica(string Host, int Port, long Offset)
{
    internal static ConnectedReplica? Read(RespValue reply) =>
        reply.Items() is [var host, var port, var offset, ..] && host.Text() is { } name && port.Number() is { } number && offset.Number() is { } at
            ? new(name, (int)Math.Clamp(number, 0, 65_535), at)
            : null;
}
