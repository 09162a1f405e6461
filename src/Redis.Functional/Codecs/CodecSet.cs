using System.Collections.Immutable;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Which codec a type has where none is named, as in <c>Get&lt;int&gt;("k")</c>. An immutable value. Since 0.1.
/// </summary>
public sealed class CodecSet
{
    private readonly ImmutableDictionary<Type, object> _own;

    private CodecSet(ImmutableDictionary<Type, object> own) => _own = own;

    /// <summary>
    /// <c>string</c> (UTF-8), <c>byte[]</c>, <c>ReadOnlyMemory&lt;byte&gt;</c>, <see cref="RedisValue"/>, all whole numbers up
    /// to 64 bits, <c>float</c>, <c>double</c>, <c>decimal</c>, <c>bool</c>, <c>Guid</c>, dates and times, enumerations, these
    /// with <c>?</c>, and <c>Uri</c>.
    /// </summary>
    public static CodecSet Default { get; } = new(ImmutableDictionary<Type, object>.Empty);

    /// <summary>This set with another codec for the type; it comes before the usual one. A null codec brings the usual one back.</summary>
    public CodecSet With<T>(IRedisCodec<T> codec) =>
        new(codec is null ? _own.Remove(typeof(T)) : _own.SetItem(typeof(T), codec));

    /// <summary>The codec of the type, or Unsupported that says how to add one. Allocates nothing for the usual types.</summary>
    public Either<RedisError, IRedisCodec<T>> Find<T>() =>
        OfType<T>() is { } codec ? Prelude.Right<RedisError, IRedisCodec<T>>(codec) : Missing<T>();

    internal IRedisCodec<T>? OfType<T>() =>
        !_own.IsEmpty && _own.TryGetValue(typeof(T), out var own) ? (IRedisCodec<T>)own : Usual<T>.Codec;

    internal static RedisError Missing<T>() =>
        new RedisError.Client.Unsupported($"No codec is registered for {Name(typeof(T))}. Pass one in the call, as Codec.Json<{Name(typeof(T))}>(), or add one to the client with Codecs = CodecSet.Default.With(codec).");

    private static string Name(Type type) => type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;

    private static class Usual<T>
    {
        internal static readonly IRedisCodec<T>? Codec = UsualCodecs.Of<T>();
    }
}
