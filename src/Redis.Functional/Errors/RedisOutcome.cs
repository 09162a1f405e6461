using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Members for reading outcomes in imperative code.</summary>
/// <remarks>
/// <para><c>if (!outcome.TryGetValue(out var value, out var error)) return error.Message;</c></para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class RedisOutcome
{
    /// <summary>Members of an outcome.</summary>
    extension<T>(Either<RedisError, T> outcome)
    {
        /// <summary>Gets the value, if there is one.</summary>
        /// <returns>True for a value, false for an error.</returns>
        /// <remarks>O(1).</remarks>
        public bool TryGetValue([MaybeNullWhen(false)] out T value) => RedisResult.FromEither(outcome).TryGetValue(out value);

        /// <summary>Gets the value or the error.</summary>
        /// <returns>True for a value, false for an error.</returns>
        /// <remarks>O(1).</remarks>
        public bool TryGetValue([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out RedisError? error) =>
            RedisResult.FromEither(outcome).TryGetValue(out value, out error);

        /// <summary>Gets the error, if there is one.</summary>
        /// <returns>True for an error, false for a value.</returns>
        /// <remarks>O(1).</remarks>
        public bool TryGetError([NotNullWhen(true)] out RedisError? error) => RedisResult.FromEither(outcome).TryGetError(out error);

        /// <summary>Calls one function with the value or the other with the error.</summary>
        /// <remarks>An exception of the function reaches the caller.</remarks>
        public void Switch(Action<T>? value, Action<RedisError>? error)
        {
            if (RedisResult.FromEither(outcome).TryGetValue(out var found, out var failure)) value?.Invoke(found);
            else error?.Invoke(failure);
        }

        /// <summary>Calls one asynchronous function with the value or the other with the error.</summary>
        /// <remarks>An exception of the function reaches the caller.</remarks>
        public Task SwitchAsync(Func<T, Task>? value, Func<RedisError, Task>? error)
        {
            var called = RedisResult.FromEither(outcome).TryGetValue(out var found, out var failure) ? value?.Invoke(found) : error?.Invoke(failure);
            return called ?? Task.CompletedTask;
        }

        /// <summary>Gets the value, or a fallback in place of an error.</summary>
        /// <remarks>Unlike <c>Either.Match</c>, the result may be null.</remarks>
        [return: NotNullIfNotNull(nameof(fallback))]
        [OverloadResolutionPriority(1)] // null is a value here, not a function
        public T? ValueOr(T? fallback) => RedisResult.FromEither(outcome).TryGetValue(out var value) ? value : fallback;

        /// <summary>Gets the value, or computes a fallback from the error.</summary>
        /// <remarks>Unlike <c>Either.Match</c>, the result may be null. An exception of the function reaches the caller.</remarks>
        public T ValueOr(Func<RedisError, T> fallback) =>
            RedisResult.FromEither(outcome).TryGetValue(out var value, out var error) || fallback is null ? value : fallback(error);
    }

    /// <summary>Members of a pending outcome.</summary>
    extension<T>(ValueTask<Either<RedisError, T>> pending)
    {
        /// <summary>Awaits the outcome and gets the value, or a fallback in place of an error.</summary>
        public async ValueTask<T> ValueOr(T fallback) => (await pending.ConfigureAwait(false)).ValueOr(fallback)!;
    }

    /// <summary>Members of an optional value.</summary>
    extension<T>(Option<T> option)
    {
        /// <summary>Gets the value, if there is one.</summary>
        /// <returns>True for a value, false for None.</returns>
        /// <remarks>O(1).</remarks>
        public bool TryGetValue([MaybeNullWhen(false)] out T value)
        {
            value = option.IfNoneUnsafe(default(T)!);
            return option.IsSome;
        }
    }

    /// <summary>Deconstructs an outcome into value and error, for patterns.</summary>
    /// <remarks><c>outcome switch { (_, RedisError.Timeout late) => …, (var value, null) => … }</c></remarks>
    public static void Deconstruct<T>(this Either<RedisError, T> outcome, out T? value, out RedisError? error)
    {
        RedisResult.FromEither(outcome).TryGetValue(out var found, out error);
        value = found;
    }
}
