using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The cached INFO replies of a primary and its replicas.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelInfoCache
{
    internal SentinelInfoCache(string name, IReadOnlyList<(TimeSpan Age, Option<ServerInfo> Info)> servers) => (Name, Servers) = (name, servers);

    /// <summary>The name under which the primary is monitored.</summary>
    public string Name { get; }

    /// <summary>The primary, followed by its replicas: the age of the reply and the reply.</summary>
    /// <remarks>None: no reply yet.</remarks>
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
