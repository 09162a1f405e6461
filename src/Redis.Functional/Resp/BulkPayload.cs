namespace Redis.Functional;

/// <summary>The payload of a large bulk string, received into an array of its own.</summary>
/// <param name="bytes">The array, which is never written again while it is in use.</param>
/// <param name="length">How many of its bytes are the payload.</param>
/// <param name="isPooled">Whether the array is borrowed from the process's pool: the reader of the reply returns it.</param>
internal sealed class BulkPayload(byte[] bytes, int length, bool isPooled)
{
    internal byte[] Bytes => bytes;

    internal int Length => length;

    internal bool IsPooled => isPooled;

    internal ReadOnlySpan<byte> Span => bytes.AsSpan(0, length);

    /// <summary>The payload as a value, without a copy.</summary>
    internal RedisValue AsValue() => new(bytes, 0, length);
}
