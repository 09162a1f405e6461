using System.Buffers;

namespace Redis.Functional;

/// <summary>
/// Writes a frame with streamed parts again, with lengths. Such frames are rare (no server sends them by default), so the
/// reader's scalar methods are spared them.
/// </summary>
internal static class RespNormalizer
{
    /// <summary>The same values with announced lengths, in the spelling of RESP3. The frame has to be one the scanner accepted.</summary>
    public static byte[] WithoutStreamedParts(ReadOnlySpan<byte> frame)
    {
        var output = new ArrayBufferWriter<byte>(Math.Max(frame.Length, 16));
        RespEncoder.Encode(new RespReader(frame).ReadTree(), RespProtocol.Resp3, output);
        return output.WrittenSpan.ToArray();
    }
}
