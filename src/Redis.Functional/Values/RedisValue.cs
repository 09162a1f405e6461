using System.Runtime.InteropServices;
using System.Text;

namespace Redis.Functional;

/// <summary>
/// A value or another argument: any bytes. Text converts as UTF-8, numbers as decimal text, bool as 1 or 0;
/// <c>default</c> and what came from null are <see cref="IsNull"/>. There is no implicit way out: use a codec. 16 bytes wide. Since 0.1.
/// </summary>
public readonly struct RedisValue : IEquatable<RedisValue>
{
    internal readonly byte[]? Array;
    internal readonly int Offset;
    internal readonly int Length;

    internal RedisValue(byte[]? array, int offset, int length) => (Array, Offset, Length) = (array, offset, length);

    /// <summary>No bytes, which is a value.</summary>
    public static RedisValue Empty { get; } = new([], 0, 0);

    /// <summary>True for <c>default</c> and what came from null.</summary>
    public bool IsNull => Array is null;

    /// <summary>The bytes; empty when null. Not copied.</summary>
    public ReadOnlyMemory<byte> Bytes => new(Array, Offset, Length);

    internal ReadOnlySpan<byte> Span => new(Array, Offset, Length);

    /// <summary>The same bytes as a key. O(1).</summary>
    public RedisKey AsKey() => new(Array, Offset, Length);

    /// <summary>The bytes themselves, not copied when they lie in an array.</summary>
    public static RedisValue Of(ReadOnlyMemory<byte> bytes) => bytes;

    /// <summary>UTF-8 of the text.</summary>
    public static RedisValue Of(string? text) => text;

    /// <summary>UTF-8 of the text.</summary>
    public static implicit operator RedisValue(string? text)
    {
        if (text is null) return default;
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(bytes, 0, bytes.Length);
    }

    /// <summary>The array itself, not copied.</summary>
    public static implicit operator RedisValue(byte[]? bytes) => new(bytes, 0, bytes?.Length ?? 0);

    /// <summary>The memory itself, not copied when it lies in an array.</summary>
    public static implicit operator RedisValue(ReadOnlyMemory<byte> bytes) => FromMemory(bytes);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(int number) => RedisNumber.Format(number);

    /// <summary>Decimal text.</summary>
    public static implicit operator RedisValue(long number) => RedisNumber.Format(number);

    /// <summary>The shortest text that reads back as the same number; <c>inf</c>, <c>-inf</c>, <c>nan</c>.</summary>
    public static implicit operator RedisValue(double number) => RedisNumber.Format(number);

    /// <summary><c>1</c> or <c>0</c>.</summary>
    public static implicit operator RedisValue(bool flag) => RedisNumber.Format(flag ? 1 : 0);

    /// <inheritdoc/>
    public bool Equals(RedisValue other) => IsNull == other.IsNull && Span.SequenceEqual(other.Span);

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
