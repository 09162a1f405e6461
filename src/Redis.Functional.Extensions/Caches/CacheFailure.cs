namespace Redis.Functional.Extensions;

/// <summary>What a cache throws, where the framework's interfaces report failures by throwing.</summary>
internal static class CacheFailure
{
    /// <summary>Whether the caller has cancelled the call itself.</summary>
    internal static bool IsCallers(RedisError error, CancellationToken token) => error is RedisError.Client.Cancelled && token.IsCancellationRequested;

    /// <summary>The exception for an error.</summary>
    /// <param name="error">The error.</param>
    /// <param name="token">The caller's token.</param>
    /// <param name="message">Null: the message of the error.</param>
    internal static Exception Of(RedisError error, CancellationToken token, string? message = null) =>
        IsCallers(error, token) ? new OperationCanceledException(message ?? error.Message, token) : new RedisCacheException(error, message ?? error.Message);
}
