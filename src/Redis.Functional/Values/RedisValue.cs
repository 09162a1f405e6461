using System.Runtime.InteropServices;
using System.Text;

namespace Redis.Functional;

/// <summary>
/// A value or another argument: any bytes. Text converts as UTF-8, numbers as decimal text, bool as 1 or 0, a GUID as its 36 characters.
/// <c>default</c>, values made from null, and values made from text with half of a surrogate pair are <see cref="IsNull"/>, and commands
/// refuse them with an InvalidArgument. To read it, call <c>value.As&lt;T&gt;()</c>: reading can fail, so there is no conversion. 16 bytes wide. Since 0.1.
/// </summary>
public readonly partial struct RedisValue : IEquatable<RedisValue>
{
    internal readonly byte[]? Array;
    internal readonly int Offset;
    internal readonly int Length;

    internal RedisValue(byte[]? array, int offset, int length) => (Array, Offset, Length) = (array, offset, length);

    /// <summary>No bytes, which is a value.</summary>
    public static RedisValue Empty { get; } = new([], 0, 0);

    /// <summary>True for <c>default</c>, for values made from null, and for those made from text that is not valid UTF-16.</summary>
    public bool IsNull => Array is null;

    /// <summary>The bytes; empty when null. Not copied.</summary>
    public ReadOnlyMemory<byte> Bytes => Array is null ? default : new(Array, Offset, Length);

    internal ReadOnlySpan<byte> Span => Array is null ? default : new(Array, Offset, Length);

    /// <summary>Why commands refuse a value that is null.</summary>
    internal string WhyNull => RedisText.WhyNull(Offset);

    /// <summary>The same bytes as a key. O(1).</summary>
    public RedisKey AsKey() => new(Array, Offset, Length);

    /// <summary>The bytes themselves, not copied when they lie in an array.</summary>
    public static RedisValue Of(ReadOnlyMemory<byte> bytes) => bytes;

    /// <summary>UTF-8 of the text. Null: a value that <see cref="IsNull"/>.</summary>
    public static RedisValue Of(string? text) => RedisText.Encode(text);

    /// <summary>UTF-8 of the text. Half of a surrogate pair has no UTF-8: commands refuse a value made from it.</summary>
    public static implicit operator RedisValue(string text) => RedisText.Encode(text);

    /// <summary>The array itself, not copied.</summary>
    public static implicit operator RedisValue(byte[] bytes) => new(bytes, 0, bytes?.Length ?? 0);

    /// <summary>The memory itself, not copied when it lies in an array.</summary>
    public static implicit operator RedisValue(ReadOnlyMemory<byte> bytes) => FromMemory(bytes);

    /// <inheritdoc/>
    public bool Equals(RedisValue other) =>
        Array is null ? other.Array is null && Offset == other.Offset : other.Array is not null && Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RedisValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>The bytes read as UTF-8.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Span);

    /// <summary>Equality of bytes; null equals null only.</summary>
    public static bool operator ==(RedisValue left, RedisValue right) => left.Equals(right);

    /// <summary>Inequality of bytes.</summary>
    public static bool operator !=(RedisValue left, RedisValue right) => !left.Equals(right);

    internal static RedisValue FromMemory(ReadOnlyMemory<byte> bytes)
    {
        if (MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is { } array)
            return new(array, segment.Offset, segment.Count);
        var copy = bytes.ToArray();
        return new(copy, 0, copy.Length);
    }
}
