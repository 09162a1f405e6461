namespace Redis.Functional.Exceptions;

#pragma warning disable CA1032 // made of an error only
/// <summary>A <see cref="RedisError"/> as an exception.</summary>
/// <remarks>
/// <para>It is thrown by <c>OrThrow</c>, and by types of the packages for services whose interfaces report failures by throwing.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class RedisException : Exception
{
#pragma warning disable RS0030 // exceptions are made here only
    /// <summary>Creates the exception for an error.</summary>
    /// <remarks>The message is that of the error; the exception of a failed callback is the inner exception.</remarks>
    public RedisException(RedisError error)
        : base(error?.Message, (error as RedisError.Client.CallbackFailed)?.Exception) => Error = error ?? RedisResult.NoError(ok: false);
#pragma warning restore RS0030

    /// <summary>The error.</summary>
    public RedisError Error { get; }
}
