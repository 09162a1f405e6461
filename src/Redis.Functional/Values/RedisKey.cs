using System.Text;

namespace Redis.Functional;

/// <summary>A key of a Redis database: any bytes.</summary>
/// <remarks>
/// <para>
/// Text converts as UTF-8. <c>default</c>, keys created from null, and keys created from text with an unpaired surrogate are <see cref="IsNull"/>; commands
/// refuse them with an InvalidArgument. The size is 16 bytes.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public readonly struct RedisKey : IEquatable<RedisKey>
{
    internal readonly byte[]? Array;
    internal readonly int Offset;
    internal readonly int Length;

    internal RedisKey(byte[]? array, int offset, int length) => (Array, Offset, Length) = (array, offset, length);

    /// <summary>Whether the key is <c>default</c>, or was created from null or from text that is not valid UTF-16.</summary>
    public bool IsNull => Array is null;

    /// <summary>The bytes of the key; empty if it is null.</summary>
    /// <remarks>They are not copied.</remarks>
    public ReadOnlyMemory<byte> Bytes => Array is null ? default : new(Array, Offset, Length);

    internal ReadOnlySpan<byte> Span => Array is null ? default : new(Array, Offset, Length);

    /// <summary>Why commands refuse a key that is null.</summary>
    internal string WhyNull => RedisText.WhyNull(Offset);

    /// <summary>Converts the key to a value with the same bytes.</summary>
    /// <remarks>O(1).</remarks>
    public RedisValue AsValue() => new(Array, Offset, Length);

    /// <summary>Creates a key from the UTF-8 bytes of a text.</summary>
    /// <remarks>Null: a key that <see cref="IsNull"/>.</remarks>
    public static RedisKey Of(string? text) => RedisText.Encode(text).AsKey();

    /// <summary>Creates a key from bytes.</summary>
    /// <remarks>They are not copied if they are part of an array.</remarks>
    public static RedisKey Of(ReadOnlyMemory<byte> bytes) => bytes;

    /// <summary>Converts a text to a key with its UTF-8 bytes.</summary>
    /// <remarks>An unpaired surrogate has no UTF-8 form: commands refuse a key created from it.</remarks>
    public static implicit operator RedisKey(string text) => RedisText.Encode(text).AsKey();

    /// <summary>Converts an array to a key, without a copy.</summary>
    public static implicit operator RedisKey(byte[] bytes) => new(bytes, 0, bytes?.Length ?? 0);

    /// <summary>Converts memory to a key, without a copy if it is part of an array.</summary>
    public static implicit operator RedisKey(ReadOnlyMemory<byte> bytes) => RedisValue.FromMemory(bytes).AsKey();

    /// <inheritdoc/>
    public bool Equals(RedisKey other) => AsValue().Equals(other.AsValue());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RedisKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => AsValue().GetHashCode();

    /// <summary>Decodes the bytes as UTF-8.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Span);

    /// <summary>Compares the bytes of two keys.</summary>
    /// <remarks>Null equals only null.</remarks>
    public static bool operator ==(RedisKey left, RedisKey right) => left.Equals(right);

    /// <summary>Compares the bytes of two keys for inequality.</summary>
    public static bool operator !=(RedisKey left, RedisKey right) => !left.Equals(right);
}
