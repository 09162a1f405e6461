using System.Diagnostics.CodeAnalysis;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A value or a <see cref="RedisError"/>, the result type inside the library and at its extension points.</summary>
/// <remarks>
/// <para>Null is a valid value (F#'s <c>None</c> and <c>()</c> are null at run time). <c>default</c> is an error.</para>
/// <para>Since 0.1.</para>
/// </remarks>
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

    /// <summary>Whether this is a value.</summary>
    public bool IsOk => _ok;

    /// <summary>Whether this is an error.</summary>
    public bool IsError => !_ok;

    /// <summary>The error.</summary>
    /// <remarks>For a value and for <c>default</c>, an <see cref="RedisError.Client.InvalidArgument"/> that says so.</remarks>
    public RedisError Error => _error ?? RedisResult.NoError(_ok);

    /// <summary>True and the value, or false.</summary>
    internal bool TryGetValue(out A value)
    {
        value = _value;
        return _ok;
    }

    /// <summary>Gets the value or the error.</summary>
    /// <returns>True for a value, false for an error.</returns>
    public bool TryGetValue(out A value, [NotNullWhen(false)] out RedisError? error)
    {
        value = _value;
        error = _ok ? null : Error;
        return _ok;
    }

    /// <summary>Gets the error, if there is one.</summary>
    /// <returns>True for an error, false for a value.</returns>
    public bool TryGetError([NotNullWhen(true)] out RedisError? error)
    {
        error = _ok ? null : Error;
        return !_ok;
    }

    /// <summary>Calls the function for the case.</summary>
    /// <remarks>Both functions may return null.</remarks>
    public B Match<B>(Func<A, B> ok, Func<RedisError, B> error) => _ok ? ok(_value) : error(Error);

    /// <summary>Applies a function to the value.</summary>
    /// <remarks>An exception of the function reaches the caller; inside a program, use the program's <c>Map</c>.</remarks>
    public RedisResult<B> Map<B>(Func<A, B> f) =>
        !_ok ? new(Error) : f is null ? new(RedisResult.NullFunction) : new(f(_value));

    /// <summary>Continues with a function of the value.</summary>
    /// <remarks>An exception of the function reaches the caller.</remarks>
    public RedisResult<B> Bind<B>(Func<A, RedisResult<B>> f) =>
        !_ok ? new(Error) : f is null ? new(RedisResult.NullFunction) : f(_value);

    /// <summary>Converts to LanguageExt's <c>Either</c>.</summary>
    /// <remarks>A null value becomes <see cref="RedisError.Client.CallbackFailed"/>, because <c>Right(null)</c> does not exist.</remarks>
    public Either<RedisError, A> ToEither() =>
        !_ok ? Error : _value is null ? RedisResult.NullValue : Prelude.Right<RedisError, A>(_value);

    /// <inheritdoc/>
    public bool Equals(RedisResult<A> other) =>
        _ok ? other._ok && EqualityComparer<A>.Default.Equals(_value, other._value) : !other._ok && Error.Equals(other.Error);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RedisResult<A> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _ok ? HashCode.Combine(1, _value) : Error.GetHashCode();

    /// <summary>Formats as <c>Ok(value)</c> or <c>Error(error)</c>.</summary>
    public override string ToString() => _ok ? $"Ok({_value})" : $"Error({Error})";

    /// <summary>Compares case and content.</summary>
    public static bool operator ==(RedisResult<A> left, RedisResult<A> right) => left.Equals(right);

    /// <summary>Compares case and content for inequality.</summary>
    public static bool operator !=(RedisResult<A> left, RedisResult<A> right) => !left.Equals(right);

    /// <summary>Converts a value to a result.</summary>
    public static implicit operator RedisResult<A>(A value) => new(value);

    /// <summary>Converts an error to a result.</summary>
    public static implicit operator RedisResult<A>(RedisError error) => new(error);
}

/// <summary>Creates <see cref="RedisResult{A}"/> values.</summary>
/// <remarks>Since 0.1.</remarks>
public static class RedisResult
{
    internal static readonly RedisError NullValue =
        new RedisError.Client.CallbackFailed(new ArgumentNullException(null, "A function of the program returned null."));

    internal static readonly RedisError NullFunction =
        new RedisError.Client.CallbackFailed(new ArgumentNullException(null, "The function is null."));

    /// <summary>Creates a result from a value, which may be null.</summary>
    public static RedisResult<A> Ok<A>(A value) => new(value);

    /// <summary>Creates a result from an error.</summary>
    /// <remarks>A null error becomes an InvalidArgument.</remarks>
    public static RedisResult<A> Error<A>(RedisError error) => new(error);

    /// <summary>Converts from LanguageExt's <c>Either</c>.</summary>
    /// <remarks><c>default(Either)</c> becomes an InvalidArgument.</remarks>
    public static RedisResult<A> FromEither<A>(Either<RedisError, A> either) =>
        either.IsRight ? new(either.IfLeft(default(A)!))
        : either.IsLeft ? new(either.MatchUnsafe(Right: static _ => null!, Left: static e => e))
        : new(new RedisError.Client.InvalidArgument("The outcome is default(Either), which is neither a value nor an error."));

    internal static RedisError NoError(bool ok) =>
        new RedisError.Client.InvalidArgument(ok ? "The outcome is a value and has no error." : "The outcome is default(RedisResult), which is neither a value nor an error.");
}
