namespace Redis.Functional.Exceptions;

#pragma warning disable CA1032 // made of an error only
/// <summary>A <see cref="RedisError"/> as an exception. Only <c>OrThrow</c> throws it. Since 0.1.</summary>
public sealed class RedisException : Exception
{
#pragma warning disable RS0030 // exceptions are made here only
    /// <summary>The exception of an error. Its message is that of the error; the exception of a failed callback is the inner one.</summary>
    public RedisException(RedisError error)
        : base(error?.Message, (error as RedisError.Client.CallbackFailed)?.Exception) => Error = error ?? RedisResult.NoError(ok: false);
#pragma warning restore RS0030

    /// <summary>The error.</summary>
    public RedisError Error { get; }
}
