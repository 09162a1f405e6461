using LanguageExt;

namespace Redis.Functional;

/// <summary>Where a node of a cluster is. Since 0.1.</summary>
/// <param name="Host">The host to connect to. None: the one that was asked.</param>
/// <param name="Port">The port.</param>
/// <param name="Id">Its number in the cluster, forty characters. Empty before 4.0.</param>
/// <param name="Metadata">What else is known: <c>hostname</c>, <c>ip</c> … Since 7.0.</param>
public sealed record ClusterEndpoint(Option<string> Host, int Port, string Id, ServerFacts Metadata)
{
    internal static ClusterEndpoint? Read(RespValue reply) =>
        reply.Items() is [var host, var port, .. var rest] && port.Number() is { } number
            ? new(
                host.Text() is { Length: > 0 } name ? Prelude.Some(name) : Option<string>.None,
                (int)Math.Clamp(number, 0, 65_535),
                rest.Length > 0 ? rest[0].Text() ?? "" : "",
                (rest.Length > 1 ? ServerFacts.OfReply(rest[1]) : null) ?? ServerFacts.None)
            : null;
}
