using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>What a sentinel remembers of what a primary and its replicas told of themselves.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelInfoCache
{
    internal SentinelInfoCache(string name, IReadOnlyList<(TimeSpan Age, Option<ServerInfo> Info)> servers) => (Name, Servers) = (name, servers);

    /// <summary>The name the primary is watched by.</summary>
    public string Name { get; }

    /// <summary>The primary, then its replicas: how old it is, and what it was.</summary>
    /// <remarks>None: nothing yet.</remarks>
    public IReadOnlyList<(TimeSpan Age, Option<ServerInfo> Info)> Servers { get; }

    internal static SentinelInfoCache? Read(string name, RespValue reply)
    {
        var servers = new (TimeSpan, Option<ServerInfo>)[reply.Items().Length];
        for (var i = 0; i < servers.Length; i++)
        {
            if (reply.Items()[i].Items() is not [var age, var info, ..]) return null;
            servers[i] = (
                DecodeParts.Span(age.Number() ?? 0, TimeSpan.TicksPerMillisecond),
                info.Text() is { } text ? Prelude.Some(ServerInfo.Parse(text)) : Option<ServerInfo>.None);
        }

        return new(name, servers);
    }
}
