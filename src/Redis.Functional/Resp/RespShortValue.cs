using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>Reads bulk strings of 1 to 99 bytes, of which most long lists consist.</summary>
internal static class RespShortValue
{
    /// <summary>Reads the next value if it is such a string. Every other one, and every fault, is for <see cref="RespReader.TryReadValue"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(scoped ref RespReader reader, out RedisValue value)
    {
        value = default;
        var at = reader.Position;
        var frame = reader.Frame;
        if (at >= frame.Length - 5 || frame[at] != '$') return false;
        var length = frame[at + 1] - '0';
        if ((uint)(length - 1) >= 9) return false;
        var start = at + 4;
        if (frame[at + 2] != '\r')
        {
            var digit = frame[at + 2] - '0';
            if ((uint)digit > 9 || frame[at + 3] != '\r') return false;
            length = (length * 10) + digit;
            start++;
        }

        var next = start + length + 2;
        if (next > frame.Length) return false;
        value = reader.ValueAt(start, length);
        reader.Position = next;
        return true;
    }
}
