using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The clients of a server, from INFO.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ServerClients
{
    internal ServerClients(ServerFields fields) => Fields = fields;

    /// <summary>All fields, in the order of the reply; the version of the server decides which exist.</summary>
    public ServerFields Fields { get; }

    /// <summary>The number of connections, without those of replicas.</summary>
    public long Connected => Fields.Long("connected_clients");

    /// <summary>The maximum number of connections.</summary>
    public long Most => Fields.Long("maxclients");

    /// <summary>The number of connections that wait in a blocking command.</summary>
    public long Blocked => Fields.Long("blocked_clients");

    /// <summary>The number of connections with tracking.</summary>
    public long Tracking => Fields.Long("tracking_clients");

    /// <summary>The number of connections with subscriptions.</summary>
    /// <remarks>Needs Redis 7.4.</remarks>
    public Option<long> Subscribers => Fields.GetInt64("pubsub_clients");
}
