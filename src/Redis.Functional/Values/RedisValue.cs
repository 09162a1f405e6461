using System.Runtime.InteropServices;
using System.Text;

namespace Redis.Functional;

/// <summary>A value or another argument of a command: any bytes.</summary>
/// <remarks>
/// <para>
/// Text converts as UTF-8, numbers as decimal text, bool as 1 or 0, a GUID as its 36 characters. <c>default</c>, values created from null, and values created
/// from text with an unpaired surrogate are <see cref="IsNull"/>; commands refuse them with an InvalidArgument. To read a value, call
/// <c>value.As&lt;T&gt;()</c>: reading can fail, so there is no conversion. The size is 16 bytes.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public readonly partial struct RedisValue : IEquatable<RedisValue>
{
    internal readonly byte[]? Array;
    internal readonly int Offset;
    internal readonly int Length;

    internal RedisValue(byte[]? array, int offset, int length) => (Array, Offset, Length) = (array, offset, length);

    /// <summary>The empty value.</summary>
    /// <remarks>It is a value and not null.</remarks>
    public static RedisValue Empty { get; } = new([], 0, 0);

    /// <summary>Whether the value is <c>default</c>, or was created from null or from text that is not valid UTF-16.</summary>
    public bool IsNull => Array is null;

    /// <summary>The bytes of the value; empty if it is null.</summary>
    /// <remarks>They are not copied.</remarks>
    public ReadOnlyMemory<byte> Bytes => Array is null ? default : new(Array, Offset, Length);

    internal ReadOnlySpan<byte> Span => Array is null ? default : new(Array, Offset, Length);

    /// <summary>Why commands refuse a value that is null.</summary>
    internal string WhyNull => RedisText.WhyNull(Offset);

    /// <summary>Converts the value to a key with the same bytes.</summary>
    /// <remarks>O(1).</remarks>
    public RedisKey AsKey() => new(Array, Offset, Length);

    /// <summary>Creates a value from bytes.</summary>
    /// <remarks>They are not copied if they are part of an array.</remarks>
    public static RedisValue Of(ReadOnlyMemory<byte> bytes) => bytes;

    /// <summary>Creates a value from the UTF-8 bytes of a text.</summary>
    /// <remarks>Null: a value that <see cref="IsNull"/>.</remarks>
    public static RedisValue Of(string? text) => RedisText.Encode(text);

    /// <summary>Converts a text to a value with its UTF-8 bytes.</summary>
    /// <remarks>An unpaired surrogate has no UTF-8 form: commands refuse a value created from it.</remarks>
    public static implicit operator RedisValue(string text) => RedisText.Encode(text);

    /// <summary>Converts an array to a value, without a copy.</summary>
    public static implicit operator RedisValue(byte[] bytes) => new(bytes, 0, bytes?.Length ?? 0);

    /// <summary>Converts memory to a value, without a copy if it is part of an array.</summary>
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

    /// <summary>Decodes the bytes as UTF-8.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Span);

    /// <summary>Compares the bytes of two values.</summary>
    /// <remarks>Null equals only null.</remarks>
    public static bool operator ==(RedisValue left, RedisValue right) => left.Equals(right);

    /// <summary>Compares the bytes of two values for inequality.</summary>
    public static bool operator !=(RedisValue left, RedisValue right) => !left.Equals(right);

    internal static RedisValue FromMemory(ReadOnlyMemory<byte> bytes)
    {
        if (MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is { } array)
            return new(array, segment.Offset, segment.Count);
        var copy = bytes.ToArray();
        return new(copy, 0, copy.Length);
    }
}
