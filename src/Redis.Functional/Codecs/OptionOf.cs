using LanguageExt;

namespace Redis.Functional;

/// <summary>Options of what codecs have read.</summary>
internal static class OptionOf
{
    /// <summary>
    /// <c>Some(null)</c> does not exist: of a type such as <c>int?</c>, null is None; any other codec that answers null has not read a value.
    /// </summary>
    internal static RedisResult<Option<T>> Read<T>(T value) =>
        value is not null ? new(Prelude.Some(value)) : typeof(T).IsValueType ? new(Option<T>.None) : new(RedisResult.NullValue);
}
