using System.Text;

namespace Redis.Functional;

/// <summary>
/// A key: any bytes. Text converts as UTF-8. <c>default</c>, keys made from null, and keys made from text with half of a surrogate pair are
/// <see cref="IsNull"/>, and commands refuse them with an InvalidArgument. 16 bytes wide. Since 0.1.
/// </summary>
public readonly struct RedisKey : IEquatable<RedisKey>
{
    internal readonly byte[]? Array;
    internal readonly int Offset;
    internal readonly int Length;

    internal RedisKey(byte[]? array, int offset, int length) => (Array, Offset, Length) = (array, offset, length);

    /// <summary>True for <c>default</c>, for keys made from null, and for those made from text that is not valid UTF-16.</summary>
    public bool IsNull => Array is null;

    /// <summary>The bytes; empty when null. Not copied.</summary>
    public ReadOnlyMemory<byte> Bytes => Array is null ? default : new(Array, Offset, Length);

    internal ReadOnlySpan<byte> Span => Array is null ? default : new(Array, Offset, Length);

    /// <summary>Why commands refuse a key that is null.</summary>
    internal string WhyNull => RedisText.WhyNull(Offset);

    /// <summary>The same bytes as a value. O(1).</summary>
    public RedisValue AsValue() => new(Array, Offset, Length);

    /// <summary>UTF-8 of the text. Null: a key that <see cref="IsNull"/>.</summary>
    public static RedisKey Of(string? text) => RedisText.Encode(text).AsKey();

    /// <summary>The bytes themselves, not copied when they lie in an array.</summary>
    public static RedisKey Of(ReadOnlyMemory<byte> bytes) => bytes;

    /// <summary>UTF-8 of the text. Half of a surrogate pair has no UTF-8: commands refuse a key made from it.</summary>
    public static implicit operator RedisKey(string text) => RedisText.Encode(text).AsKey();

    /// <summary>The array itself, not copied.</summary>
    public static implicit operator RedisKey(byte[] bytes) => new(bytes, 0, bytes?.Length ?? 0);

    /// <summary>The memory itself, not copied when it lies in an array.</summary>
    public static implicit operator RedisKey(ReadOnlyMemory<byte> bytes) => RedisValue.FromMemory(bytes).AsKey();

    /// <inheritdoc/>
    public bool Equals(RedisKey other) => AsValue().Equals(other.AsValue());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RedisKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => AsValue().GetHashCode();

    /// <summary>The bytes read as UTF-8.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Span);

    /// <summary>Equality of bytes; null equals null only.</summary>
    public static bool operator ==(RedisKey left, RedisKey right) => left.Equals(right);

    /// <summary>Inequality of bytes.</summary>
    public static bool operator !=(RedisKey left, RedisKey right) => !left.Equals(right);
}
