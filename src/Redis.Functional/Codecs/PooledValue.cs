using System.Buffers;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The bytes of a value in memory of the process's pool, until they are disposed of.</summary>
internal sealed class PooledValue(byte[] bytes, int length, bool isPooled) : IMemoryOwner<byte>
{
    private byte[]? _bytes = bytes;

    /// <summary>The bytes; none when it has been disposed of.</summary>
    public Memory<byte> Memory => _bytes is { } bytes ? bytes.AsMemory(0, length) : default;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _bytes, null) is { Length: > 0 } bytes && isPooled) ArrayPool<byte>.Shared.Return(bytes);
    }

    [Replies(ReplyTypes.Bulk | ReplyTypes.Verbatim | ReplyTypes.Null)]
    internal static RedisResult<Option<IMemoryOwner<byte>>> Read(scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.TryReadNull()) return new(Option<IMemoryOwner<byte>>.None);
        if (reader.TryTakeBulk(out var bulk)) return Found(new(bulk.Bytes, bulk.Length, bulk.IsPooled));
        if (!reader.TryReadBytes(out var bytes)) return Decode.Unexpected<Option<IMemoryOwner<byte>>>("string or nil", ref reader);
        var copy = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(copy);
        return Found(new(copy, bytes.Length, isPooled: true));
    }

    private static RedisResult<Option<IMemoryOwner<byte>>> Found(PooledValue value) => new(Prelude.Some<IMemoryOwner<byte>>(value));
}
