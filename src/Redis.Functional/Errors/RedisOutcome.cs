using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Outcomes read in the imperative way: <c>if (!outcome.TryGetValue(out var value, out var error)) return error.Message;</c>. Since 0.1.
/// </summary>
public static class RedisOutcome
{
    /// <summary>Of an outcome.</summary>
    extension<T>(Either<RedisError, T> outcome)
    {
        /// <summary>True and the value, or false. O(1).</summary>
        public bool TryGetValue([MaybeNullWhen(false)] out T value) => RedisResult.FromEither(outcome).TryGetValue(out value);

        /// <summary>True and the value, or false and the error. O(1).</summary>
        public bool TryGetValue([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out RedisError? error) =>
            RedisResult.FromEither(outcome).TryGetValue(out value, out error);

        /// <summary>True and the error, or false. O(1).</summary>
        public bool TryGetError([NotNullWhen(true)] out RedisError? error) => RedisResult.FromEither(outcome).TryGetError(out error);

        /// <summary>Calls one function with the value or the other with the error. An exception of the function is the caller's.</summary>
        public void Switch(Action<T>? value, Action<RedisError>? error)
        {
            if (RedisResult.FromEither(outcome).TryGetValue(out var found, out var failure)) value?.Invoke(found);
            else error?.Invoke(failure);
        }

        /// <summary>The same for functions that go on later.</summary>
        public Task SwitchAsync(Func<T, Task>? value, Func<RedisError, Task>? error)
        {
            var called = RedisResult.FromEither(outcome).TryGetValue(out var found, out var failure) ? value?.Invoke(found) : error?.Invoke(failure);
            return called ?? Task.CompletedTask;
        }

        /// <summary>The value, or this one in place of an error. It may be null, as that of <c>Either.Match</c> may not.</summary>
        [return: NotNullIfNotNull(nameof(fallback))]
        [OverloadResolutionPriority(1)] // null is a value here, not a function
        public T? ValueOr(T? fallback) => RedisResult.FromEither(outcome).TryGetValue(out var value) ? value : fallback;

        /// <summary>The value, or what a function makes of the error. It may be null, as that of <c>Either.Match</c> may not. An exception of the function is the caller's.</summary>
        public T ValueOr(Func<RedisError, T> fallback) =>
            RedisResult.FromEither(outcome).TryGetValue(out var value, out var error) || fallback is null ? value : fallback(error);
    }

    /// <summary>Of an outcome that is awaited.</summary>
    extension<T>(ValueTask<Either<RedisError, T>> pending)
    {
        /// <summary>The value, or this one in place of an error.</summary>
        public async ValueTask<T> ValueOr(T fallback) => (await pending.ConfigureAwait(false)).ValueOr(fallback)!;
    }

    /// <summary>Of a value that may be absent.</summary>
    extension<T>(Option<T> option)
    {
        /// <summary>True and the value, or false. O(1).</summary>
        public bool TryGetValue([MaybeNullWhen(false)] out T value)
        {
            value = option.IfNoneUnsafe(default(T)!);
            return option.IsSome;
        }
    }

    /// <summary>The value and null, or nothing and the error: for patterns, as in <c>outcome switch { (_, RedisError.Timeout late) => …, (var value, null) => … }</c>.</summary>
    public static void Deconstruct<T>(this Either<RedisError, T> outcome, out T? value, out RedisError? error)
    {
        RedisResult.FromEither(outcome).TryGetValue(out var found, out error);
        value = found;
    }
}
