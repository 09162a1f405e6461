using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The endpoint of a node of a cluster.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterEndpoint
{
    internal ClusterEndpoint(Option<string> host, int port, string id, ServerFields metadata) =>
        (Host, Port, Id, Metadata) = (host, port, id, metadata);

    /// <summary>The host to connect to.</summary>
    /// <remarks>None: the host of the server that replied.</remarks>
    public Option<string> Host { get; }

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>The ID of the node, 40 characters.</summary>
    /// <remarks>Empty before Redis 4.0.</remarks>
    public string Id { get; }

    /// <summary>Additional metadata: <c>hostname</c>, <c>ip</c> and others.</summary>
    /// <remarks>Needs Redis 7.0.</remarks>
    public ServerFields Metadata { get; }

    internal static ClusterEndpoint? Read(RespValue reply) =>
        reply.Items() is [var host, var port, .. var rest] && port.Number() is { } number
            ? new(
                host.Text() is { Length: > 0 } name ? Prelude.Some(name) : Option<string>.None,
                (int)Math.Clamp(number, 0, 65_535),
                rest.Length > 0 ? rest[0].Text() ?? "" : "",
                (rest.Length > 1 ? ServerFields.OfReply(rest[1]) : null) ?? ServerFields.None)
            : null;
}
