using System.Collections.Immutable;
using LanguageExt;

namespace Redis.Functional;

/// <summary>An immutable set of codecs by type, used where a call names none, as in <c>Get&lt;int&gt;("k")</c>.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CodecSet
{
    private readonly ImmutableDictionary<Type, object> _own;

    private CodecSet(ImmutableDictionary<Type, object> own) => _own = own;

    /// <summary>The built-in codecs.</summary>
    /// <remarks>
    /// Types: <c>string</c> (UTF-8), <c>byte[]</c>, <c>ReadOnlyMemory&lt;byte&gt;</c>, <see cref="RedisValue"/>, all integers up to 64 bits, <c>float</c>,
    /// <c>double</c>, <c>decimal</c>, <c>bool</c>, <c>Guid</c>, dates and times, enumerations, the nullable forms of these, and <c>Uri</c>.
    /// </remarks>
    public static CodecSet Default { get; } = new(ImmutableDictionary<Type, object>.Empty);

    /// <summary>Creates a set that also contains the given codec, which takes precedence over the built-in one for its type.</summary>
    /// <remarks>A null codec restores the built-in one.</remarks>
    public CodecSet With<T>(IRedisCodec<T> codec) =>
        new(codec is null ? _own.Remove(typeof(T)) : _own.SetItem(typeof(T), codec));

    /// <summary>Finds the codec of a type.</summary>
    /// <returns>Left: an Unsupported that says how to add a codec.</returns>
    /// <remarks>Allocates nothing for the built-in types.</remarks>
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
