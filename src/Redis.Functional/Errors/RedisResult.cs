using System.Diagnostics.CodeAnalysis;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A value or a <see cref="RedisError"/>: the result type inside the library and at its extension points. It takes null as a value (F#'s <c>None</c> and
/// <c>()</c> are null at run time) and has no third state: <c>default</c> is an error. Since 0.1.
/// </summary>
public readonly struct RedisResult<A> : IEquatable<RedisResult<A>>
{
    private readonly A _value;
    private readonly RedisError? _error;
    private readonly bool _ok;

    internal RedisResult(A value)
    {
        _value = value;
        _error = null;
        _ok = true;
    }

    internal RedisResult(RedisError? error)
    {
        _value = default!;
        _error = error;
        _ok = false;
    }

    /// <summary>True for a value.</summary>
    public bool IsOk => _ok;

    /// <summary>True for an error.</summary>
    public bool IsError => !_ok;

    /// <summary>The error; of a value, and of <c>default</c>, an <see cref="RedisError.Client.InvalidArgument"/> that says so.</summary>
    public RedisError Error => _error ?? RedisResult.NoError(_ok);

    /// <summary>True and the value, or false.</summary>
    internal bool TryGetValue(out A value)
    {
        value = _value;
        return _ok;
    }

    /// <summary>True and the value, or false and the error.</summary>
    public bool TryGetValue(out A value, [NotNullWhen(false)] out RedisError? error)
    {
        value = _value;
        error = _ok ? null : Error;
        return _ok;
    }

    /// <summary>True and the error, or false.</summary>
    public bool TryGetError([NotNullWhen(true)] out RedisError? error)
    {
        error = _ok ? null : Error;
        return !_ok;
    }

    /// <summary>One function per case; either may return null.</summary>
    public B Match<B>(Func<A, B> ok, Func<RedisError, B> error) => _ok ? ok(_value) : error(Error);

    /// <summary>Applies a function to the value. An exception of the function is the caller's: inside a program use the program's own <c>Map</c>.</summary>
    public RedisResult<B> Map<B>(Func<A, B> f) =>
        !_ok ? new(Error) : f is null ? new(RedisResult.NullFunction) : new(f(_value));

    /// <summary>Goes on with the value.</summary>
    public RedisResult<B> Bind<B>(Func<A, RedisResult<B>> f) =>
        !_ok ? new(Error) : f is null ? new(RedisResult.NullFunction) : f(_value);

    /// <summary>The LanguageExt form. A null value becomes <see cref="RedisError.Client.CallbackFailed"/>, since <c>Right(null)</c> does not exist.</summary>
    public Either<RedisError, A> ToEither() =>
        !_ok ? Error : _value is null ? RedisResult.NullValue : Prelude.Right<RedisError, A>(_value);

    /// <inheritdoc/>
    public bool Equals(RedisResult<A> other) =>
        _ok ? other._ok && EqualityComparer<A>.Default.Equals(_value, other._value) : !other._ok && Error.Equals(other.Error);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RedisResult<A> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ok ? HashCode.Combine(1, _value) : Error.GetHashCode();

    /// <summary><c>Ok(value)</c> or <c>Error(error)</c>.</summary>
    public override string ToString() => _ok ? $"Ok({_value})" : $"Error({Error})";

    /// <summary>Equality of case and content.</summary>
    public static bool operator ==(RedisResult<A> left, RedisResult<A> right) => left.Equals(right);

    /// <summary>Inequality of case or content.</summary>
    public static bool operator !=(RedisResult<A> left, RedisResult<A> right) => !left.Equals(right);

    /// <summary>A value.</summary>
    public static implicit operator RedisResult<A>(A value) => new(value);

    /// <summary>An error.</summary>
    public static implicit operator RedisResult<A>(RedisError error) => new(error);
}

/// <summary>Makes <see cref="RedisResult{A}"/> values. Since 0.1.</summary>
public static class RedisResult
{
    internal static readonly RedisError NullValue =
        new RedisError.Client.CallbackFailed(new ArgumentNullException(null, "A function of the program returned null."));

    internal static readonly RedisError NullFunction =
        new RedisError.Client.CallbackFailed(new ArgumentNullException(null, "The function is null."));

    /// <summary>A value, null included.</summary>
    public static RedisResult<A> Ok<A>(A value) => new(value);

    /// <summary>An error; a null error becomes an InvalidArgument.</summary>
    public static RedisResult<A> Error<A>(RedisError error) => new(error);

    /// <summary>From LanguageExt; <c>default(Either)</c> becomes an InvalidArgument.</summary>
    public static RedisResult<A> FromEither<A>(Either<RedisError, A> either) =>
        either.IsRight ? new(either.IfLeft(default(A)!))
        : either.IsLeft ? new(either.MatchUnsafe(Right: static _ => null!, Left: static e => e))
        : new(new RedisError.Client.InvalidArgument("The outcome is default(Either), which is neither a value nor an error."));

    internal static RedisError NoError(bool ok) =>
        new RedisError.Client.InvalidArgument(ok ? "The outcome is a value and has no error." : "The outcome is default(RedisResult), which is neither a value nor an error.");
}
