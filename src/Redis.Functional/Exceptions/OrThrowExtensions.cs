using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional.Exceptions;

/// <summary>
/// Values without their errors, for scripts, tests and <c>Main</c>: an error is thrown as a <see cref="RedisException"/>, also when the caller
/// cancelled. Everywhere else errors are values; these are the only members of the library that throw. Since 0.1.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OrThrowExtensions
{
    /// <summary>The value; throws a <see cref="RedisException"/> for an error.</summary>
    public static T OrThrow<T>(this Either<RedisError, T> outcome) => RedisResult.FromEither(outcome).OrThrow();

    /// <summary>The value; throws a <see cref="RedisException"/> for an error.</summary>
    public static T OrThrow<T>(this RedisResult<T> outcome) => outcome.TryGetValue(out var value, out var error) ? value : throw new RedisException(error);

    /// <summary>The value of what runs: <c>await client.Run(Incr("hits")).OrThrow()</c>. The task fails with a <see cref="RedisException"/> for an error.</summary>
    public static async ValueTask<T> OrThrow<T>(this ValueTask<Either<RedisError, T>> pending) => (await pending.ConfigureAwait(false)).OrThrow();
}
