using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>What INFO tells of a server's clients.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerClients
{
    internal ServerClients(ServerFields fields) => Fields = fields;

    /// <summary>All it says, in order; which fields there are depends on the server's version.</summary>
    public ServerFields Fields { get; }

    /// <summary>How many connections there are, without those of replicas.</summary>
    public long Connected => Fields.Long("connected_clients");

    /// <summary>How many there may be.</summary>
    public long Most => Fields.Long("maxclients");

    /// <summary>How many wait in a blocking command.</summary>
    public long Blocked => Fields.Long("blocked_clients");

    /// <summary>How many have their keys tracked.</summary>
    public long Tracking => Fields.Long("tracking_clients");

    /// <summary>How many are subscribed.</summary>
    /// <remarks>Since 7.4.</remarks>
    public Option<long> Subscribers => Fields.GetInt64("pubsub_clients");
}
