using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Redis.Functional;

/// <summary>Text as UTF-8. Half of a surrogate pair is refused: replaced, it would make one key of two different ones.</summary>
internal static class RedisText
{
    // Stands where the offset into an array would be: such a value has no array, as null.
    private const int NotTextOffset = -1;

    internal static RedisValue Encode(string? text)
    {
        if (text is null) return default;
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        return Utf8.FromUtf16(text, bytes, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            ? new(bytes, 0, written)
            : new(null, NotTextOffset, 0);
    }

    internal static bool IsText(string? text) => text is null || !Encode(text).IsNull;

    internal static string WhyNull(int offset) => offset == NotTextOffset ? "contains an unpaired surrogate, which is not valid text" : "is null";
}
