namespace Redis.Functional.Extensions;

#pragma warning disable CA1032 // made of an error only
/// <summary>A <see cref="RedisError"/> as an exception, for the caches of the framework, whose interfaces report failures by throwing.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RedisCacheException : Exception
{
    /// <summary>Creates the exception for an error.</summary>
    /// <remarks>The message is that of the error; the exception of a failed callback is the inner exception.</remarks>
    public RedisCacheException(RedisError error)
        : this(error, error?.Message)
    {
    }

    /// <summary>Creates the exception for an error, with a message that says what was not done.</summary>
    /// <remarks>The exception of a failed callback is the inner exception.</remarks>
    public RedisCacheException(RedisError error, string? message)
        : base(message, (error as RedisError.Client.CallbackFailed)?.Exception) =>
        Error = error ?? new RedisError.Client.InvalidArgument("The error of the exception is null.");

    /// <summary>The error.</summary>
    public RedisError Error { get; }
}
