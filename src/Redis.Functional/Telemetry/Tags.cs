namespace Redis.Functional;

/// <summary>The names and values of attributes.</summary>
internal static class Tags
{
    internal const string System = "db.system.name";
    internal const string Operation = "db.operation.name";
    internal const string BatchSize = "db.operation.batch.size";
    internal const string Namespace = "db.namespace";
    internal const string Address = "server.address";
    internal const string Port = "server.port";
    internal const string Status = "db.response.status_code";
    internal const string ErrorType = "error.type";
    internal const string QueryText = "db.query.text";
    internal const string Procedure = "db.stored_procedure.name";
    internal const string Delivery = "redis_functional.delivery";
    internal const string PoolName = "db.client.connection.pool.name";
    internal const string CloseReason = "redis.client.connection.close.reason";
    internal const string Direction = "redis.client.pubsub.message.direction";
    internal const string Attempt = "redis_functional.attempt";
    internal const string State = "db.client.connection.state";

    /// <summary>The list of systems has no name for Valkey.</summary>
    internal const string Redis = "redis";
}
