using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional.Exceptions;

/// <summary>Members that throw errors as exceptions, for scripts, tests and <c>Main</c>.</summary>
/// <remarks>
/// <para>
/// An error is thrown as a <see cref="RedisException"/>, also after a cancellation by the caller. These are the only members of the library that throw.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OrThrowExtensions
{
    /// <summary>Gets the value, or throws a <see cref="RedisException"/> for an error.</summary>
    public static T OrThrow<T>(this Either<RedisError, T> outcome) => RedisResult.FromEither(outcome).OrThrow();

    /// <summary>Gets the value, or throws a <see cref="RedisException"/> for an error.</summary>
    public static T OrThrow<T>(this RedisResult<T> outcome) => outcome.TryGetValue(out var value, out var error) ? value : throw new RedisException(error);

    /// <summary>Awaits the outcome and gets the value.</summary>
    /// <remarks>The task fails with a <see cref="RedisException"/> for an error. <c>await client.Run(Incr("hits")).OrThrow()</c></remarks>
    public static async ValueTask<T> OrThrow<T>(this ValueTask<Either<RedisError, T>> pending) => (await pending.ConfigureAwait(false)).OrThrow();
}
