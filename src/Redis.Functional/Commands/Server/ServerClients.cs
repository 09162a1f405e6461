using LanguageExt;

namespace Redis.Functional;

/// <summary>What INFO tells of a server's clients. Since 0.1.</summary>
public sealed record ServerClients
{
    internal ServerClients(ServerFacts facts) => Facts = facts;

    /// <summary>All it says, in order; which facts there are depends on the server's version.</summary>
    public ServerFacts Facts { get; }

    /// <summary>How many connections there are, without those of replicas.</summary>
    public long Connected => Facts.Long("connected_clients");

    /// <summary>How many there may be.</summary>
    public long Most => Facts.Long("maxclients");

    /// <summary>How many wait in a blocking command.</summary>
    public long Blocked => Facts.Long("blocked_clients");

    /// <summary>How many have their keys tracked.</summary>
    public long Tracking => Facts.Long("tracking_clients");

    /// <summary>How many are subscribed. Since 7.4.</summary>
    public Option<long> Subscribers => Facts.Number("pubsub_clients");
}
