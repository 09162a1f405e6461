namespace Redis.Functional;

/// <summary>The value of <c>error.type</c> for each kind of error.</summary>
internal static class ErrorTypes
{
    internal static string Of(RedisError error) => error switch
    {
        RedisError.Server server => server.Code.Length == 0 ? "server" : server.Code,
        RedisError.Connection connection => OfFault(connection.Fault),
        RedisError.Timeout => "timeout",
        RedisError.Protocol => "protocol",
        RedisError.Decode => "decode",
        RedisError.Transaction.Conflict => "conflict",
        RedisError.Transaction => "aborted",
        RedisError.Client client => OfClient(client),
        _ => "other",
    };

    private static string OfFault(ConnectionFault fault) => fault switch
    {
        ConnectionFault.Lost => "connection_lost",
        ConnectionFault.Tls => "tls",
        ConnectionFault.Authentication => "authentication",
        ConnectionFault.ConfigurationRejected => "configuration_rejected",
        _ => "not_connected",
    };

    private static string OfClient(RedisError.Client client) => client switch
    {
        RedisError.Client.Cancelled => "cancelled",
        RedisError.Client.Backpressure => "backpressure",
        RedisError.Client.PoolTimeout => "pool_timeout",
        RedisError.Client.Closed => "closed",
        RedisError.Client.InvalidConfig => "invalid_config",
        RedisError.Client.InvalidArgument => "invalid_argument",
        RedisError.Client.Unsupported => "unsupported",
        RedisError.Client.CrossSlot => "cross_slot",
        RedisError.Client.Missing => "missing",
        RedisError.Client.LockNotAcquired => "lock_not_acquired",
        RedisError.Client.LockLost => "lock_lost",
        RedisError.Client.CallbackFailed => "callback_failed",
        RedisError.Client.Custom => "custom",
        _ => "client",
    };
}
